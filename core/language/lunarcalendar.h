#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace galley {

/// A day of the Chinese calendar.
struct LunarDate {
    QString yearName; ///< 甲辰
    int month = 0;    ///< 1–12
    bool leap = false;
    int day = 0; ///< 1–30

    bool operator==(const LunarDate &) const = default;
};

/// The day of the Chinese calendar, in China's time; by ICU. Nothing for an invalid date. Any thread; about 20 µs.
std::optional<LunarDate> lunarDateOf(QDate date);

/// As newspapers print it: 正月初九, 闰二月廿三.
QString lunarText(const LunarDate &date);

} // namespace galley
