#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace galley {

/// A day of the month as printed in Chinese, with what is said of it. What is not written is 0.
struct PrintedDate {
    Span span; ///< 2026年3月18日; of a day alone its figures: 18日
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1 Monday … 7 Sunday: 星期三, 周三
    Span weekdaySpan = {};
    /// Days from the day on which the text was written: 昨天 is -1. Only where the date explains the word: 昨天（17日）.
    std::optional<int> relative = {};
    Span relativeSpan = {}; ///< the word
};

/// Every 月 with a 日 or 号, and days that explain 今天 and its kin: 昨天（17日）. Figures and Chinese numerals. Any thread.
QList<PrintedDate> datesIn(QStringView text);

/// A day of the lunar calendar as printed: 农历正月初九, 甲辰年腊月廿三.
struct PrintedLunarDate {
    Span span;
    QString yearName; ///< 甲辰; empty where it is not written
    bool leap = false;
    int month = 0;
    int day = 0;
};

QList<PrintedLunarDate> lunarDatesIn(QStringView text);

} // namespace galley
