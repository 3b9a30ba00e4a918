#pragma once

#include "core/proof/compare.h"

namespace galley {

/// A difference of the first of two proofs from the text, which had to be put right, and what became of it.
struct Correction {
    SinceBefore state = SinceBefore::Done; ///< or NotDone, DoneWrongly
    ProofFinding asked;                    ///< of the first proof
    /// Done: what the second has in its place.
    std::optional<ProofFinding> now = {};
};

struct CorrectionCheck {
    /// What is wrong on the second proof, and since when (toldAs()). Places are the text's and the second proof's. What a
    /// person has explained was not asked for and is no change.
    ProofComparison second;
    QList<Correction> corrections; ///< in the order of the text
};

/// Checks a second proof of a page against what was asked for on the first (核红): the text is what the page is to be, so
/// that each difference of the first proof from it that nobody explained was a correction to make. With the line breaks
/// also the lines that run otherwise than on the first are told. Any thread; costs two compareProof().
CorrectionCheck checkCorrections(const Issue &issue, const Page &page, const ProofPage &first, const ProofPage &second,
                                 const EarlierStories &earlier = {}, ProofMode mode = ProofMode::Wording);

} // namespace galley
