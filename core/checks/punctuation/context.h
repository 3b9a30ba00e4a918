#pragma once

#include "core/text/span.h"

#include <QStringView>

/// What stands around a mark. Plain comparisons, since every character of an issue is asked: any thread.
namespace galley {

/// A Han character, or a mark that only Chinese text has: 。，、；：！？《》「」“ and ” not among them.
bool isChineseUnit(QChar c);
/// A letter or digit of ASCII.
bool isAsciiWord(QChar c);

/// The nearest unit before or behind `at` that is neither space, quotation mark nor bracket; null where the text ends.
QChar wordBefore(QStringView text, qsizetype at);
QChar wordFrom(QStringView text, qsizetype at);

/// A run of marks with Chinese before it or behind it.
bool standsInChinese(QStringView text, Span run);

/// True where Han characters are more than letters of ASCII. Looks at the first 400 units.
bool isChineseText(QStringView text);

} // namespace galley
