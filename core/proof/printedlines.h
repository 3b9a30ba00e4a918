#pragma once

#include "core/proof/placing.h"

namespace galley {

/// A line of the page set against the text of the unit that it prints.
struct PrintedLine {
    ProofLine line;
    qsizetype column = 0; ///< of the page
    qsizetype number = 0; ///< in its column
    QList<qsizetype> at;  ///< for each unit of the line its place in the unit's text; inside a difference about where
    QList<bool> isSame;   ///< whether the text has it so

    bool isSameAtHead() const { return isSame.first(); }
    bool isSameAtEnd() const { return isSame.last(); }
};

/// The lines that print a unit, in the order of its text; `runs` are its own. Costs as finding the differences does.
QList<PrintedLine> printedLines(const ProofUnit &unit, const QList<PlacedRun> &runs, const QList<ProofColumn> &columns);

/// True where the second begins a line of its own; a word behind a wide space stands beside the first.
bool isNewLine(const PrintedLine &before, const PrintedLine &line);

/// A line's left or right edge as its column has it there: by the nearest lines above and below that `counts` says to be
/// whole on that side. Nothing where there are none, or where the edge changes, as beside a picture.
enum class Side { Left, Right };
template<typename Counts>
std::optional<double> edgeBeside(const QList<PrintedLine> &lines, qsizetype i, Side side, Counts counts)
{
    constexpr qsizetype farthest = 4; // lines
    constexpr double same = 0.4;      // of the size
    const PrintedLine &line = lines[i];
    std::optional<double> edge;
    for (const qsizetype step : {-1, 1})
        for (qsizetype j = i + step; j >= 0 && j < lines.size(); j += step) {
            const PrintedLine &other = lines[j];
            if (other.column != line.column || std::abs(other.number - line.number) > farthest)
                break;
            if (!isRunningLine(other.line, line.line.size) || !counts(other))
                continue;
            const double there = side == Side::Left ? other.line.box.left() : other.line.box.right();
            if (edge && std::abs(*edge - there) > same * line.line.size)
                return std::nullopt;
            edge = there;
            break;
        }
    return edge;
}

} // namespace galley
