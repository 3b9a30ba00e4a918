#include "core/checks/text/repetition.h"

#include "core/language/language.h"

#include <algorithm>

namespace galley {

namespace {

/// True when the text is a shorter piece said several times.
bool isRepetition(QStringView unit)
{
    for (qsizetype period = 1; period * 2 <= unit.size(); ++period) {
        if (unit.size() % period == 0 && unit.first(unit.size() - period) == unit.sliced(period))
            return true;
    }
    return false;
}

void addRepetitions(QStringView text, Span hanRun, qsizetype unit, QList<Repetition> &found)
{
    qsizetype same = 0;
    for (qsizetype at = hanRun.begin; at + unit <= hanRun.end; ++at) {
        const bool matches = at + unit < hanRun.end && text[at] == text[at + unit];
        if (matches) {
            ++same;
            continue;
        }
        const qsizetype begin = at - same;
        if (same >= unit && !isRepetition(text.sliced(begin, unit)) && !text[begin].isLowSurrogate())
            found.append({{begin, begin + unit + same / unit * unit}, unit});
        same = 0;
    }
}

} // namespace

QList<Repetition> repetitionsIn(QStringView text, Span hanRun)
{
    QList<Repetition> found;
    for (qsizetype unit = 1; unit <= std::min(longestUnit, hanRun.length() / 2); ++unit)
        addRepetitions(text, hanRun, unit, found);
    std::ranges::stable_sort(found, {}, [](const Repetition &repetition) { return repetition.run.begin; });
    return found;
}

qsizetype slack(QStringView text, const Repetition &repetition, Span hanRun)
{
    qsizetype end = repetition.run.end;
    while (end < hanRun.end && text[end] == text[end - repetition.unit])
        ++end;
    return end - repetition.run.end;
}

QList<RepetitionInRun> repetitionsIn(QStringView text)
{
    QList<RepetitionInRun> all;
    for (const Span run : hanRuns(text))
        for (const Repetition &repetition : repetitionsIn(text, run))
            all.append({run, repetition});
    return all;
}

} // namespace galley
