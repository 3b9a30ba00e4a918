#pragma once

#include <QStringView>

/// Where a line of Chinese text may break (GB/T 15834, and W3C's Requirements for Chinese Text Layout). Any thread.
namespace galley {

/// No line begins with it: closing marks, stops, the second half of what is not cut.
bool isBarredAtStart(QChar c);
/// No line ends with it: opening marks, signs of money.
bool isBarredAtEnd(QChar c);
/// A mark that is set in half of its square when room is short.
bool isSqueezable(QChar c);

/// True where a line may end before unit `at`, 0 < at < size: between two ideographs, but not inside a word, a figure with
/// its sign, —— or ……, nor where a barred mark would stand.
bool mayBreak(QStringView text, qsizetype at);

} // namespace galley
