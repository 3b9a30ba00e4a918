#pragma once

#include "core/proof/proofpage.h"

namespace galley {

/// One line of a page, or one column of upright characters set from top to bottom.
struct ProofLine {
    QString text = {};        ///< without spaces
    QString spaced = {};      ///< with one where its pieces stand apart
    QList<QRectF> boxes = {}; ///< one for each unit of the text
    QRectF box;               ///< around all of them
    double size = 0;          ///< of its characters, points
    bool isVertical = false;
};

/// A page's lines by geometry alone: pieces on one base line whose gap is no wider than a space of their size. A gutter
/// parts them. Not in reading order. About n log n in the pieces; any thread.
QList<ProofLine> linesOf(const ProofPage &page);

/// Lines set one under the other in one measure, in their order: a column of running text, a headline.
using ProofColumn = QList<ProofLine>;

/// A page's columns, by what stands under what, size, and distance. Each row of columns from left to right, the rows from
/// top to bottom.
QList<ProofColumn> columnsOf(const QList<ProofLine> &lines);

/// The size in which most letters are set; 0 without any.
double runningSize(const QList<ProofColumn> &columns);
/// Of the running size: what is set larger is display type.
inline constexpr double displaySize = 1.3;

} // namespace galley
