#pragma once

#include "core/proof/lines.h"
#include "core/proof/units.h"

namespace galley {

/// Lines that stand beside each other, put together where the text goes on from one to the next: names in a byline stand
/// wide spaces apart, and by itself each would be looked for wherever somebody of that name is. About linear in the lines
/// of one height, and in the text for each pair that stands so near. Any thread.
QList<ProofLine> joined(QList<ProofLine> lines, const QList<ProofUnit> &units);

} // namespace galley
