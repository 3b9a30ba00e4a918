#pragma once

#include "core/proof/proofpage.h"
#include "core/text/span.h"

#include <QHash>

namespace galley {

/// One line of a page, or one column of upright characters set from top to bottom.
struct ProofLine {
    QString text = {};        ///< without spaces
    QString spaced = {};      ///< with one where its pieces stand apart
    QList<QRectF> boxes = {}; ///< one for each unit of the text
    QRectF box;               ///< around all of them
    double size = 0;          ///< of its characters, points
    bool isVertical = false;
    int part = 0; ///< as its pieces
};

/// A page's lines by geometry alone: pieces on one base line whose gap is no wider than a space of their size. A gutter
/// parts them. Not in reading order. About n log n in the pieces; any thread.
QList<ProofLine> linesOf(const ProofPage &page);

/// Lines set one under the other in one measure, in their order: a column of running text, a headline.
using ProofColumn = QList<ProofLine>;

/// The words of some lines of a column, and the box around them.
QString wordsOf(const ProofColumn &column, Span lines);
QRectF boxOf(const ProofColumn &column, Span lines);

/// A page's columns, by what stands under what, size, and distance. Each row of columns from left to right, the rows from
/// top to bottom.
QList<ProofColumn> columnsOf(const QList<ProofLine> &lines);

/// Finds the size in which most letters are set.
class RunningSize
{
public:
    void add(double size, qsizetype letters) { m_letters[qRound(2 * size)] += letters; }
    /// Points, to the half; 0 where there were none.
    double usual() const;

private:
    QHash<int, qsizetype> m_letters; ///< by half points
};
double runningSize(const QList<ProofColumn> &columns);
/// Upright, and of the running size within what printers vary it by.
bool isRunningLine(const ProofLine &line, double running);
/// Of the running size: what is set larger is display type.
inline constexpr double displaySize = 1.3;

} // namespace galley
