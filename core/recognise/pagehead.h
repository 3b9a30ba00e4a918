#pragma once

#include <QString>
#include <optional>

namespace galley {

/// What the head of a page says: A2版 要闻 is section A, number 2, name 要闻.
struct PageHead {
    QString section; ///< a capital letter, or empty
    int number = 0;
    QString name; ///< empty where only the number stands
};

/// Reads the page's number out of a line that is known to be a folio: 第2版, 02版：经济, 2026年3月18日 星期三 第3版 要闻,
/// Page A3. Nothing where it names no page (今日8版 counts them). Any thread.
std::optional<PageHead> pageHeadOf(QStringView folio);

} // namespace galley
