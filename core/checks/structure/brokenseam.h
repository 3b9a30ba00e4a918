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
