#pragma once

#include "core/text/span.h"

#include <QList>

namespace galley {

/// The same characters twice or more in a row: `run` holds copies of its first `unit` units of text.
struct Repetition {
    Span run;
    qsizetype unit = 0;

    qsizetype copies() const { return run.length() / unit; }
    Span first() const { return {run.begin, run.begin + unit}; }
    Span second() const { return {run.begin + unit, run.begin + 2 * unit}; }
};

/// Longest unit that repetitionsIn() looks for, in UTF-16 units.
inline constexpr qsizetype longestUnit = 14;

/// Every adjacent repetition inside a run of Han characters, leftmost first. A unit is never itself a repetition, so
/// 哈哈哈哈 is four times 哈 and not twice 哈哈. Where copies can be counted from several places (定市罗定市罗, part of
/// 罗定市罗定市罗) `run` begins at the leftmost; removing one copy gives the same text from any. Cost: 20 ns a character.
QList<Repetition> repetitionsIn(QStringView text, Span hanRun);

/// A repetition and the run of Han characters that it stands in.
struct RepetitionInRun {
    Span hanRun;
    Repetition repetition;
};
/// Those of all runs of a text.
QList<RepetitionInRun> repetitionsIn(QStringView text);

/// How far the copies can be shifted to the right and stay copies: 0 for 车车, 2 for 定市罗|定市罗|定市.
qsizetype slack(QStringView text, const Repetition &repetition, Span hanRun);

} // namespace galley
