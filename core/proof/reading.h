#pragma once

#include "core/model/issue.h"
#include "core/proof/proofpage.h"

namespace galley {

/// What a person has put right about how a sheet of proofs is read. Regions are points from its top left; what stands in
/// one is told by the middle of each character.
struct ProofReading {
    QList<QRectF> leftOut = {}; ///< not read at all: advertisements
    QList<QRectF> apart = {};   ///< read by itself: its lines and columns go on nowhere else

    bool isEmpty() const { return leftOut.isEmpty() && apart.isEmpty(); }
    bool operator==(const ProofReading &) const = default;
};

/// The page as it is to be read. Any thread; linear.
ProofPage readAs(const ProofPage &page, const ProofReading &reading);

/// What holds of one sheet's reading for another of the same page, earlier or later: the regions in which it has the very same
/// words, so that an advertisement that was left out stays so and nothing new is passed over, and of which the other's
/// own reading says nothing. Any thread; linear.
ProofReading carriedOver(const ProofReading &reading, const ProofPage &from, const ProofReading &own,
                         const ProofPage &to);

// What the issue's record says of a sheet: `sheet` counts from 1 in the file.
/// Which page it is; a null id: none of the issue's. Nothing where nobody has said.
std::optional<PageId> markedPage(const Issue &issue, ProofFileId file, int sheet);
ProofReading markedReading(const Issue &issue, ProofFileId file, int sheet);
/// The mark that says that a difference went back to the typesetter; null: none does.
const ProofMark *returnMark(const Issue &issue, ProofFileId file, int sheet, const QString &difference);

} // namespace galley
