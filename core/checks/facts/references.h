#pragma once

#include "core/model/issue.h"

#include <QList>
#include <bitset>
#include <vector>

namespace galley {

/// A page as references name it: 7版, A2版.
struct PageNumber {
    QString section; ///< the letter; mostly empty
    int number = 0;

    bool isNull() const { return number == 0; }
    QString text() const { return section + QString::number(number); }
    bool operator==(const PageNumber &) const = default;
};
PageNumber numberOf(const Page &page);

/// A word of the paper about another page.
struct PageReference {
    enum class Kind {
        Onward, ///< 下转第4版
        Back,   ///< 上接第1版
        See,    ///< 详见第3版
    };
    Kind kind = Kind::See;
    const Block *block = nullptr;
    Span span;       ///< 下转第4版
    Span numberSpan; ///< 4
    PageNumber to;
};
QList<PageReference> referencesIn(const Block &block);

/// One line of 导读: the headline, which may be set in several blocks, and its page.
struct IndexLine {
    QList<const Block *> entries;
    const Block *pageBlock = nullptr; ///< where the number stands
    Span numberSpan;
    PageNumber to;

    QString text() const; ///< the entries' words, without a page that stands in them
};
QList<IndexLine> indexLinesIn(const Story &story);

/// Number of pages that the issue says it has: 今日8版. 0 where it says nothing, or counts in sections.
int pagesSaid(const Issue &issue);

/// The words of a headline, to be looked for in many texts.
class Wording
{
public:
    explicit Wording(QStringView headline);

    /// How much of the headline the text has, 0–1: by pairs of letters; 1 where one holds the other. One pass over the
    /// text.
    double sharedBy(QStringView text) const;

private:
    bool holds(QStringView text) const;
    qsizetype pairsIn(QStringView text) const;

    QString m_letters;
    std::vector<quint32> m_pairs;  ///< sorted, each once
    std::bitset<1024> m_mayBePair; ///< by hash: most pairs of a text are none of these, and need not be looked up
};

} // namespace galley
