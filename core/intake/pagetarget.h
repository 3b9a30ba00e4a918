#pragma once

#include <QDate>
#include <QString>

namespace galley {

/// The page that a name speaks of.
struct PageTarget {
    enum class Clarity {
        None,   ///< the name speaks of no page: `name` is all of it
        Number, ///< "03 经济": a page, or only the order among its neighbours
        Page,   ///< "A2-要闻-1", "第3版_经济", "03版 经济": nothing but a page
    };
    Clarity clarity = Clarity::None;
    QString section; ///< "A" of A2
    int number = 0;  ///< 0: none
    QString name;

    bool operator==(const PageTarget &) const = default;
};

/// Of a file's name without its ending, or of a folder's. Dates and long numbers are no page numbers.
PageTarget pageTarget(const QString &name);

/// The day in "2026-03-18", "20260318晚", "2026年3月18日"; null where there is none. A name that is a day and nothing
/// more, also without its year, is no name for a page.
QDate dayIn(const QString &name);
bool isDay(const QString &name);

} // namespace galley
