#pragma once

#include "core/language/language.h"
#include "core/model/issue.h"
#include "core/recognise/seam.h"

namespace galley {

/// The seam between two blocks of a story, judged: log odds that a break cut one paragraph in two there.
struct BrokenSeam {
    Seam seam; ///< views into the story's blocks
    SeamFeatures features;
    double odds = 0;
};

/// Between blocks `at` - 1 and `at` of the story; nothing where roles or form rule a break out, or the odds are too
/// small to report. What this gives structure/broken-paragraph reports, and no other check need. `language` may be null.
std::optional<BrokenSeam> brokenSeam(const Story &story, qsizetype at, const Language *language);

} // namespace galley
