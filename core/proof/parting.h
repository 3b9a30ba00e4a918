#pragma once

#include "core/proof/lines.h"
#include "core/proof/sightings.h"

namespace galley {

/// Lines that were read over a gutter no wider than a space, parted: where a line stands apart and the text does not go
/// on, though it has what stands on either side. Lines of which the text has nothing stay as they are. About linear in
/// the lines, and in the text for each place where one stands apart.
QList<ProofLine> parted(const QList<ProofLine> &lines, const QList<ProofUnit> &units, const Sightings &sightings);

} // namespace galley
