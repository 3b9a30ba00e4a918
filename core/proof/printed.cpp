#include "core/proof/printed.h"

#include <algorithm>
#include <vector>

namespace galley {

namespace {

/// A line of fewer characters may stand anywhere.
constexpr qsizetype shortestMisplaced = 4;
/// Lines.
constexpr qsizetype farthest = 200;

struct PlacedLine {
    const ProofLine *line;
    qsizetype start;
};

/// The lines that break the order of their text: those outside the longest rising row.
std::vector<bool> outOfOrder(const std::vector<PlacedLine> &lines)
{
    const auto count = lines.size();
    std::vector<qsizetype> length(count, 1);
    std::vector<qsizetype> before(count, -1);
    qsizetype last = 0;
    for (qsizetype i = 0; i < qsizetype(count); ++i) {
        // A line that is farther out of its place is no slip of a hand.
        for (qsizetype j = std::max<qsizetype>(0, i - farthest); j < i; ++j)
            if (lines[std::size_t(j)].start <= lines[std::size_t(i)].start
                && length[std::size_t(j)] + 1 > length[std::size_t(i)]) {
                length[std::size_t(i)] = length[std::size_t(j)] + 1;
                before[std::size_t(i)] = j;
            }
        if (length[std::size_t(i)] > length[std::size_t(last)])
            last = i;
    }
    std::vector<bool> out(count, true);
    for (qsizetype i = count > 0 ? last : -1; i >= 0; i = before[std::size_t(i)])
        out[std::size_t(i)] = false;
    return out;
}

void append(const PlacedLine &line, QString &text, QList<QRectF> &boxes)
{
    text += line.line->text;
    boxes += line.line->boxes;
}

/// In the order of the page; a line whose order there says nothing goes behind the one that its text follows.
std::vector<PlacedLine> inPageOrder(std::vector<PlacedLine> lines, const std::vector<bool> &out,
                                    std::vector<PlacedLine> alone)
{
    std::vector<PlacedLine> rising;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!out[i])
            rising.push_back(lines[i]);
    std::ranges::stable_sort(alone, {}, &PlacedLine::start);
    for (const PlacedLine &each : alone) {
        const auto next = std::ranges::upper_bound(rising, each.start, {}, &PlacedLine::start);
        const auto at = next == rising.end() ? lines.end() : std::ranges::find(lines, next->line, &PlacedLine::line);
        lines.insert(at, each);
    }
    return lines;
}

/// By where most of each stands: one line of a column may belong elsewhere.
QList<PlacedRun> inTextOrder(QList<PlacedRun> runs)
{
    std::ranges::stable_sort(runs, {}, [](const PlacedRun &run) {
        QList<qsizetype> starts = run.starts;
        std::ranges::sort(starts);
        return starts[starts.size() / 2];
    });
    return runs;
}

/// Whole paragraphs, in their order, in a column of their own: a caption that the text has among the paragraphs, a box.
bool standsApart(const PlacedRun &run, const ProofUnit &unit, const QList<ProofColumn> &columns)
{
    const auto isSeam = [&unit](qsizetype at) {
        return at <= 0 || at >= unit.blockAt.size() || unit.blockAt[at] != unit.blockAt[at - 1];
    };
    return run.lines == Span{0, columns[run.column].size()} && isSeam(run.part.begin) && isSeam(run.part.end)
        && std::ranges::is_sorted(run.starts);
}

/// Nothing can be said about the place of one line either: a word behind a wide space stands beside its own, in a column
/// by itself.
bool isOrderSilent(const PlacedRun &run, const ProofUnit &unit, const QList<ProofColumn> &columns)
{
    return run.isInGap || run.starts.size() == 1 || standsApart(run, unit, columns);
}

} // namespace

PrintedText printedText(const ProofUnit &unit, const QList<PlacedRun> &runs, const QList<ProofColumn> &columns)
{
    PrintedText printed;
    std::vector<PlacedLine> lines;
    std::vector<PlacedLine> alone; // whose order on the page says nothing
    for (const PlacedRun &run : inTextOrder(runs)) {
        std::vector<PlacedLine> &into = isOrderSilent(run, unit, columns) ? alone : lines;
        for (qsizetype i = 0; i < run.starts.size(); ++i)
            into.push_back({&columns[run.column][run.lines.begin + i], run.starts[i]});
    }
    const std::vector<bool> out = outOfOrder(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto [line, start] = lines[i];
        if (out[i] && line->text.size() >= shortestMisplaced)
            printed.misplaced.append({{start, start + line->text.size()}, line->text, line->box});
    }
    if (!printed.misplaced.isEmpty())
        for (const PlacedLine &each : inPageOrder(lines, out, alone))
            append(each, printed.pageText, printed.pageBoxes);
    lines.insert(lines.end(), alone.begin(), alone.end());
    std::ranges::stable_sort(lines, {}, &PlacedLine::start);
    for (const PlacedLine &each : lines)
        append(each, printed.text, printed.boxes);
    return printed;
}

} // namespace galley
