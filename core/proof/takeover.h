#pragma once

#include "core/model/edit.h"
#include "core/proof/compare.h"

namespace galley {

/// What makes the text read as the page does where a finding says that it does not. `story` is the comparison's, made of
/// this issue. A paragraph of which nothing is left goes; paragraphs are
/// parted and joined as the page has them, and spaces set. Empty where a finding is of something that no text can be taken
/// for: a story or headline that the page lacks, a line in another place, words that belong to no story or that nobody can
/// read, a folio.
QList<Change> takenFromPage(const Issue &issue, const ProofFinding &finding, const StoryOnProof &story);

} // namespace galley
