#include "core/proof/printedlines.h"

#include "core/proof/printed.h"
#include "core/proof/unitfindings.h"
#include "core/text/comparison.h"

#include <algorithm>

namespace galley {

namespace {

/// For each unit of the printed text its place in the unit's, and whether it is the same there.
struct Places {
    QList<qsizetype> at;
    QList<bool> isSame;
};

Places placesIn(const ProofUnit &unit, const QString &printed)
{
    Places places;
    places.at.reserve(printed.size());
    const auto go = [&](qsizetype to, qsizetype end, qsizetype from, qsizetype last, bool isSame) {
        for (qsizetype i = 0; to + i < end; ++i) {
            places.at.append(std::min(from + i, std::max(from, last)));
            places.isSame.append(isSame);
        }
    };
    Difference before{{0, 0}, {0, 0}};
    QList<Difference> all = differences(comparable(unit.text), comparable(printed));
    all.append(Difference{{unit.text.size(), unit.text.size()}, {printed.size(), printed.size()}});
    for (const Difference &each : std::as_const(all)) {
        go(before.after.end, each.after.begin, before.before.end, unit.text.size(), true);
        go(each.after.begin, each.after.end, each.before.begin, each.before.end - 1, false);
        before = each;
    }
    return places;
}

} // namespace

QList<PrintedLine> printedLines(const ProofUnit &unit, const QList<PlacedRun> &runs, const QList<ProofColumn> &columns)
{
    struct Placed {
        PrintedLine line;
        qsizetype start;
    };
    QList<Placed> placed;
    for (const PlacedRun &run : runs)
        for (qsizetype i = 0; i < run.starts.size(); ++i) {
            const qsizetype number = run.lines.begin + i;
            const ProofLine &line = columns[run.column][number];
            if (!line.text.isEmpty())
                placed.append(
                    {{.line = line, .column = run.column, .number = number, .at = {}, .isSame = {}}, run.starts[i]});
        }
    std::ranges::stable_sort(placed, {}, &Placed::start);
    QString printed;
    for (const Placed &each : std::as_const(placed))
        printed += each.line.line.text;
    const Places places = placesIn(unit, printed);
    QList<PrintedLine> lines;
    qsizetype from = 0;
    for (Placed &each : placed) {
        const qsizetype length = each.line.line.text.size();
        each.line.at = places.at.sliced(from, length);
        each.line.isSame = places.isSame.sliced(from, length);
        from += length;
        lines.append(each.line);
    }
    return lines;
}

bool isNewLine(const PrintedLine &before, const PrintedLine &line)
{
    constexpr double widestGap = 4; // of the size
    const QRectF &one = before.line.box;
    const QRectF &other = line.line.box;
    if (line.line.isVertical)
        return true;
    const double beside = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    const double gap = other.left() - one.right();
    const bool isBeside = beside > 0.5 * std::min(one.height(), other.height()) && gap > -line.line.size
        && gap < widestGap * line.line.size;
    return !isBeside;
}

} // namespace galley
