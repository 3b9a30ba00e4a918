#include "core/proof/movedlines.h"

#include "core/proof/linebreaks.h"
#include "core/proof/unitfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Of a line's size.
constexpr double leastIndent = 1.2;
constexpr double mostIndent = 3.2;

/// Where lines begin inside a part of a text.
QList<qsizetype> breaksIn(const QList<PrintedLine> &lines, Span part)
{
    QList<qsizetype> breaks;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype at = lines[i].at.first();
        if (at > part.begin && at < part.end && isNewLine(lines[i - 1], lines[i]))
            breaks.append(at);
    }
    return breaks;
}

QList<qsizetype> without(QList<qsizetype> breaks, const QList<qsizetype> &others)
{
    breaks.removeIf([&others](qsizetype at) { return others.contains(at); });
    return breaks;
}

/// The line that begins at a place of the text or has it.
const PrintedLine *lineAt(const QList<PrintedLine> &lines, qsizetype at)
{
    const auto has = [at](const PrintedLine &line) { return line.at.first() <= at && at <= line.at.last(); };
    const auto line = std::ranges::find_if(lines, has);
    return line == lines.end() ? nullptr : &*line;
}

} // namespace

QList<ProofFinding> movedLines(const UnitOnProof &earlier, const UnitOnProof &later, const QList<qsizetype> &paragraphs,
                               int page)
{
    QList<ProofFinding> found;
    const ProofUnit &unit = later.unit;
    if (earlier.lines.isEmpty() || later.lines.isEmpty())
        return found;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Span part{paragraphs[i], i + 1 < paragraphs.size() ? paragraphs[i + 1] : unit.text.size()};
        const QList<qsizetype> before = breaksIn(earlier.lines, part);
        const QList<qsizetype> now = breaksIn(later.lines, part);
        const QList<qsizetype> fresh = without(now, before);
        const QList<qsizetype> gone = without(before, now);
        if (fresh.isEmpty() && gone.isEmpty())
            continue;
        const qsizetype seam = std::min(fresh.value(0, unit.text.size()), gone.value(0, unit.text.size()));
        ProofFinding finding = seamFinding(unit, seam, fresh.contains(seam));
        if (const PrintedLine *line = lineAt(later.lines, seam))
            finding.proof = ProofPlace{page, line->line.box};
        finding.finding.message = Message(
            QT_TRANSLATE_NOOP("core",
                              "From “%1” on this paragraph's lines break elsewhere than on the earlier proof "
                              "(lines: %2). Read it again."),
            {unit.text.sliced(seam, std::min<qsizetype>(8, unit.text.size() - seam)),
             QString::number(std::max(fresh.size(), gone.size()))});
        found.append(finding);
    }
    return found;
}

QList<qsizetype> blockStarts(const ProofUnit &unit)
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < unit.text.size(); ++i)
        if (i == 0 || unit.blockAt[i] != unit.blockAt[i - 1])
            starts.append(i);
    return starts;
}

QList<qsizetype> indentedStarts(const UnitOnProof &unit)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i < unit.lines.size(); ++i) {
        const PrintedLine &line = unit.lines[i];
        double edge = line.line.box.left();
        for (const qsizetype j : {i - 1, i + 1})
            if (j < unit.lines.size() && unit.lines[j].column == line.column)
                edge = std::min(edge, unit.lines[j].line.box.left());
        const double indent = (line.line.box.left() - edge) / line.line.size;
        if (indent > leastIndent && indent < mostIndent && line.at.first() > starts.last())
            starts.append(line.at.first());
    }
    return starts;
}

} // namespace galley
