#include "core/proof/gaps.h"

#include "core/proof/unknown.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace galley {

namespace {

/// Share of the characters that must be the text's: one in a short line may be wrong.
constexpr double leastSame = 0.5;
constexpr qsizetype fewestSame = 3;

/// A part of a unit's text that none of its lines prints.
struct Gap {
    Span part;
    QRectF before; ///< of the line that prints what goes before it; null at the unit's head
    QRectF after;
};

/// Of two texts, wherever in one the other's begin, at most one character off.
qsizetype sameIn(QStringView one, QStringView other)
{
    qsizetype most = 0;
    for (const qsizetype shift : {-1, 0, 1}) {
        qsizetype same = 0;
        for (qsizetype i = std::max<qsizetype>(0, -shift); i < one.size() && i + shift < other.size(); ++i)
            same += one[i] == other[i + shift];
        most = std::max(most, same);
    }
    return most;
}

bool isNearly(QStringView words, QStringView text)
{
    const qsizetype readable = words.size() - words.count(unknownSign);
    return readable >= fewestSame && double(sameIn(words, text)) >= leastSame * double(readable);
}

/// Where `words` stand in a gap: at its head, else at its end; nearly: with a character that is wrong.
std::optional<qsizetype> placeIn(Span gap, QStringView text, QStringView words, GapFit fit)
{
    const QStringView missing = gap.of(text);
    if (fit == GapFit::Exact) {
        if (sayNothing(words) ? missing.size() != words.size() : missing.size() < words.size())
            return std::nullopt;
        if (agree(words, missing.first(words.size())))
            return gap.begin;
        return agree(words, missing.last(words.size())) ? std::optional(gap.end - words.size()) : std::nullopt;
    }
    if (missing.size() + 1 < words.size())
        return std::nullopt;
    const qsizetype size = std::min(words.size(), missing.size());
    if (isNearly(words, missing.first(size)))
        return gap.begin;
    return isNearly(words, missing.last(size)) ? std::optional(gap.end - size) : std::nullopt;
}

/// The parts of a unit's text that none of its lines prints, in order.
QList<Gap> gapsIn(const ProofUnit &unit, qsizetype number, const QList<PlacedRun> &runs,
                  const QList<ProofColumn> &columns)
{
    QList<std::pair<Span, QRectF>> printed;
    for (const PlacedRun &run : runs)
        for (qsizetype i = 0; run.unit == number && i < run.starts.size(); ++i) {
            const ProofLine &line = columns[run.column][run.lines.begin + i];
            printed.emplaceBack(Span{run.starts[i], run.starts[i] + line.text.size()}, line.box);
        }
    std::ranges::sort(printed, {}, [](const auto &line) { return line.first; });
    QList<Gap> gaps;
    qsizetype end = 0;
    QRectF last;
    for (const auto &[line, box] : std::as_const(printed)) {
        if (line.begin > end)
            gaps.append({{end, line.begin}, last, box});
        end = std::max(end, line.end);
        last = box;
    }
    if (end < unit.text.size())
        gaps.append({{end, unit.text.size()}, last, {}});
    gaps.removeIf([&unit](const Gap &gap) { return gap.part.end > unit.text.size(); }); // before a line put too far
    return gaps;
}

/// How far the lines are from what is printed before and behind a gap, points.
double distanceTo(const Gap &gap, const QRectF &box)
{
    double least = std::numeric_limits<double>::max();
    for (const QRectF &line : {gap.before, gap.after}) {
        if (line.isNull())
            continue;
        const double across = std::max({0.0, line.left() - box.right(), box.left() - line.right()});
        const double down = std::max({0.0, line.top() - box.bottom(), box.top() - line.bottom()});
        least = std::min(least, across + down);
    }
    return least;
}

/// True where `next` goes on with the line of `box`, behind a space at most, or with the line under it.
bool goesOnFrom(const QRectF &box, const QRectF &next, bool isHeading)
{
    constexpr double sameHeight = 1.3;
    constexpr double leastBeside = 0.6;
    constexpr double widestSpace = 3; // two ideographic ones, in a line that was widened
    const double height = std::min(box.height(), next.height());
    if (box.isNull() || next.isNull() || std::max(box.height(), next.height()) > sameHeight * height)
        return false;
    const double beside = std::min(box.bottom(), next.bottom()) - std::max(box.top(), next.top());
    const double across = next.left() - box.right();
    if (beside > leastBeside * height)
        return across > -height / 2 && across < widestSpace * height;
    const double down = next.top() - box.bottom();
    return isHeading && down > -height / 2 && down < height && box.left() < next.right() && next.left() < box.right();
}

/// Words of which nothing is right stand in the place of what is missing, where they stand right beside what is printed
/// before or behind it and are as many; of headings in the next row as well.
std::optional<qsizetype> placeBeside(const Gap &gap, const ProofUnit &unit, QStringView words, const QRectF &box)
{
    const qsizetype missing = gap.part.length();
    const bool isBeside = goesOnFrom(gap.before, box, isHeading(unit.role))
        || goesOnFrom(box, gap.after, isHeading(unit.role));
    return isBeside && std::abs(words.size() - missing) <= missing / 4 ? std::optional(gap.part.begin) : std::nullopt;
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

PlacedRun runAt(const Placing::Stray &lines, const ProofColumn &column, qsizetype unit, qsizetype at)
{
    PlacedRun run{
        .unit = unit, .column = lines.column, .lines = lines.lines, .starts = {}, .part = {at, at}, .isInGap = true};
    for (qsizetype i = lines.lines.begin; i < lines.lines.end; ++i) {
        run.starts.append(run.part.end);
        run.part.end += column[i].text.size();
    }
    run.letters = run.part.length();
    return run;
}

} // namespace

std::optional<PlacedRun> runInGap(const Placing::Stray &lines, GapFit fit, const Placing &placing,
                                  const QList<ProofUnit> &units, const QList<ProofColumn> &columns)
{
    const QString words = wordsOf(columns[lines.column], lines.lines);
    const QRectF box = boxOf(columns[lines.column], lines.lines);
    struct Found {
        qsizetype unit;
        qsizetype at;
        std::pair<bool, double> rank; // least is best
    };
    std::optional<Found> best;
    // “%。” fits the end of many texts: the one that goes on around it is meant, else the nearest.
    for (qsizetype u = 0; u < units.size(); ++u)
        for (const Gap &gap : gapsIn(units[u], u, placing.runs, columns)) {
            const auto at = fit == GapFit::ByPlace ? placeBeside(gap, units[u], words, box)
                                                   : placeIn(gap.part, units[u].text, words, fit);
            if (!at)
                continue;
            const bool isAlone = !standsBeside(lines, u, {*at, *at + words.size()}, placing);
            const std::pair rank{isAlone, distanceTo(gap, box)};
            if (!best || rank < best->rank)
                best = {u, *at, rank};
        }
    if (!best)
        return std::nullopt;
    return runAt(lines, columns[lines.column], best->unit, best->at);
}

} // namespace galley
