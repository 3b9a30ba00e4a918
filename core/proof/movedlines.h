#pragma once

#include "core/proof/compare.h"

namespace galley {

/// Lines of a unit that break elsewhere than on an earlier proof ("proof/line-break", C): one finding for each paragraph,
/// where its lines begin to run otherwise, with their number. `paragraphs`: where they begin in the unit's text, in order,
/// the first at 0. Both must have been compared with their line breaks. Any thread.
QList<ProofFinding> movedLines(const UnitOnProof &earlier, const UnitOnProof &later, const QList<qsizetype> &paragraphs,
                               int page);

/// Where the text's blocks begin in a unit.
QList<qsizetype> blockStarts(const ProofUnit &unit);
/// The same by what a page shows alone: lines that are set in against those beside them.
QList<qsizetype> indentedStarts(const UnitOnProof &unit);

} // namespace galley
