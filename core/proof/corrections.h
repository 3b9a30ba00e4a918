#pragma once

#include "core/proof/compare.h"

namespace galley {

/// What became of a correction that the first of two proofs wanted.
struct Correction {
    enum class State {
        Done,    ///< the second proof has it as the text does
        NotDone, ///< it stands as it stood
        Wrong,   ///< it was changed, and not into what the text has
    };
    State state = State::Done;
    ProofFinding asked; ///< the difference of the first proof from the text
};

struct CorrectionCheck {
    /// What is wrong on the second proof: "proof/correction-missing" where something was asked for and not done, or done
    /// wrongly, "proof/unexplained-change" where nobody asked. Places are the text's and the second proof's.
    ProofComparison second;
    QList<Correction> corrections; ///< in the order of the text
};

/// Checks a second proof of a page against what was asked for on the first (核红): the text is what the page is to be, so
/// that each difference of the first proof from it was a correction to make. With the line breaks also the lines that run
/// otherwise than on the first are told. Any thread; costs two compareProof().
CorrectionCheck checkCorrections(const Issue &issue, const Page &page, const ProofPage &first, const ProofPage &second,
                                 const EarlierStories &earlier = {}, ProofMode mode = ProofMode::Wording);

} // namespace galley
