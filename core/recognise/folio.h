#pragma once

#include <QList>
#include <QStringView>

namespace galley {

/// One piece of what a page's head may be made of.
struct FolioToken {
    enum class Kind {
        Number,  ///< A2, 第3版, 08
        Name,    ///< 要闻 and other usual names of pages
        Date,    ///< 2026年3月18日, 2026.3.18
        Weekday, ///< and lunar dates
        Paper,   ///< 临渚日报
        Desk,    ///< 责编, with the people behind it
        Word,    ///< two to four characters of Han that may be a page's name
        Other,
    };
    Kind kind = Kind::Other;
    QStringView text;
};

/// A line cut at its spaces, bars, dots and colons. Cost: of short lines only.
QList<FolioToken> folioTokens(QStringView line);

/// Whether a line is made of such pieces and nothing else, and of more than one kind: 10　副刊　湖畔, 04　国际　责编 丁当.
bool isMadeOfFolioTokens(QStringView line);
/// The name of a paper and nothing else, as over a first page.
bool isMasthead(QStringView line);

} // namespace galley
