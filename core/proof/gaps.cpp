#include "core/proof/gaps.h"

#include <algorithm>

namespace galley {

namespace {

/// Where `words` stand in a gap: at its head, else at its end.
std::optional<qsizetype> placeIn(Span gap, QStringView text, QStringView words)
{
    const QStringView missing = gap.of(text);
    if (missing.startsWith(words))
        return gap.begin;
    return missing.endsWith(words) ? std::optional(gap.end - words.size()) : std::nullopt;
}

/// The parts of a unit's text that none of its lines prints, in order.
QList<Span> gapsIn(const ProofUnit &unit, qsizetype number, const QList<PlacedRun> &runs,
                   const QList<ProofColumn> &columns)
{
    QList<Span> printed;
    for (const PlacedRun &run : runs)
        for (qsizetype i = 0; run.unit == number && i < run.starts.size(); ++i)
            printed.append({run.starts[i], run.starts[i] + columns[run.column][run.lines.begin + i].text.size()});
    std::ranges::sort(printed);
    QList<Span> gaps;
    qsizetype end = 0;
    for (const Span line : std::as_const(printed)) {
        if (line.begin > end)
            gaps.append({end, line.begin});
        end = std::max(end, line.end);
    }
    if (end < unit.text.size())
        gaps.append({end, unit.text.size()});
    gaps.removeIf([&unit](Span gap) { return gap.end > unit.text.size(); }); // before a line that was put too far
    return gaps;
}

/// True where the line above these prints what goes before a part of a unit, or the line below them what follows it.
bool standsBeside(const Placing::Stray &lines, qsizetype unit, Span part, const Placing &placing)
{
    return std::ranges::any_of(placing.runs, [&](const PlacedRun &run) {
        const bool above = run.lines.end == lines.lines.begin && run.part.end == part.begin;
        const bool below = run.lines.begin == lines.lines.end && run.part.begin == part.end;
        return run.unit == unit && run.column == lines.column && (above || below);
    });
}

} // namespace

std::optional<PlacedRun> runInGap(const Placing::Stray &lines, const Placing &placing, const QList<ProofUnit> &units,
                                  const QList<ProofColumn> &columns)
{
    const ProofColumn &column = columns[lines.column];
    QList<qsizetype> starts;
    QString words;
    for (qsizetype i = lines.lines.begin; i < lines.lines.end; ++i) {
        starts.append(words.size());
        words += column[i].text;
    }
    // “%。” fits the end of many texts: the one that goes on around it is meant.
    for (const bool besideAlone : {true, false})
        for (qsizetype u = 0; u < units.size(); ++u)
            for (const Span gap : gapsIn(units[u], u, placing.runs, columns)) {
                const auto at = placeIn(gap, units[u].text, words);
                if (!at || (besideAlone && !standsBeside(lines, u, {*at, *at + words.size()}, placing)))
                    continue;
                for (qsizetype &start : starts)
                    start += *at;
                return PlacedRun{.unit = u,
                                 .column = lines.column,
                                 .lines = lines.lines,
                                 .starts = starts,
                                 .part = {*at, *at + words.size()},
                                 .letters = words.size(),
                                 .isInGap = true};
            }
    return std::nullopt;
}

} // namespace galley
