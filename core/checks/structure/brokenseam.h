#pragma once

#include "core/language/language.h"
#include "core/model/issue.h"
#include "core/recognise/seam.h"

namespace galley {

/// A block among those of its story.
struct Piece {
    const QList<Block> *blocks = nullptr;
    qsizetype at = 0;
    const Block &block() const { return (*blocks)[at]; }
};

using Pieces = std::pair<Piece, Piece>;

/// Pairs of blocks that may be pieces of one paragraph, in the order of their places: neighbours, two with nothing but
/// captions between them, and the last of a story with the first of the page's next one that has no heading. A story of
/// captions gives the pair around it, so that none need know more than its neighbours.
QList<Pieces> piecesIn(const Story &story, const Issue &issue);
/// Of these the pair that the block numbered `left` begins; that of the last block is the pair over the story's border.
std::optional<Pieces> piecesFrom(const Story &story, qsizetype left, const Issue &issue);

/// The seam between two blocks, judged: log odds that a break cut one paragraph in two there.
struct BrokenSeam {
    Seam seam; ///< views into the stories' blocks
    SeamFeatures features;
    double odds = 0;
};

/// Between two pieces, the second the next one to be read; nothing where roles or form rule a break out, or the odds are
/// too small to report. What this gives structure/broken-paragraph reports, and no other check need. `language` may be
/// null.
std::optional<BrokenSeam> brokenSeam(const Piece &left, const Piece &right, const Language *language);

} // namespace galley
