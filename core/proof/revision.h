#pragma once

#include "core/proof/compare.h"

namespace galley {

/// What a later proof of a page has otherwise than an earlier one. Nobody knows here what was asked for: every change of
/// the wording is unasked; with the line breaks, lines that run otherwise are "proof/line-break". The findings' places are
/// in `issue`.
struct ProofRevision {
    Issue issue; ///< the earlier page as a text: its running columns on end, everything else by itself
    ProofComparison comparison;
};

/// Any thread; costs as compareProof(), with the line breaks twice as much.
ProofRevision compareProofs(const ProofPage &earlier, const ProofPage &later, ProofMode mode = ProofMode::Wording);

} // namespace galley
