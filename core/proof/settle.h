#pragma once

#include "core/proof/compare.h"
#include "core/proof/lines.h"

namespace galley {

/// Takes out what the whole page shows to be no difference: words that are missing in one place because they were read as
/// another's, where two texts stand close together, and what stands at the rim of lines that changed places, which is
/// told of with them. Each finding looks at one text alone before that. `columns` are the page's.
void settle(QList<ProofFinding> &findings, const Issue &issue, const QList<ProofColumn> &columns);

} // namespace galley
