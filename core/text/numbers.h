#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace galley {

/// How a number is written. A figure with a Chinese unit behind it (12万) is Arabic.
enum class NumberStyle { Arabic, Han };

/// A number in a text.
struct Number {
    Span span;
    double value = 0;
    NumberStyle style = NumberStyle::Arabic;
    bool ordinal = false;     ///< 第三, 第3
    bool approximate = false; ///< 十几, 三五, 数十, 百余, 100多
};

/// Every number of a text: 12, 1,234.5, 3.5万, 2亿, 十二, 一百零六, 二〇二六, 百分之六十四 is 64 (see isPercent()). Digits
/// that letters touch (LZ-3, A4) and dotted rows of them (2.0.1) are none. Any thread.
QList<Number> numbersIn(QStringView text);

/// The number that begins at unit `at`, by the same rules but for what stands before it.
std::optional<Number> numberAt(QStringView text, qsizetype at);

/// True where the number is a share in a hundred: 64%, 64％, 百分之六十四. The sign is not part of the span.
bool isPercent(const Number &number, QStringView text);

/// A whole number in Chinese numerals as newspapers write it: 12 → 十二, 106 → 一百零六, 20 → 二十. From 0 to 99,999,999.
QString inHanNumerals(qint64 number);

} // namespace galley
