#pragma once

#include "core/proof/proofpage.h"

namespace galley {

/// Some fonts declare themselves so tall that the boxes of their lines reach into the lines above and below. Such boxes
/// are cut to the line that the characters stand on, of which their width tells the size. Linear; any thread.
void cutTallBoxes(ProofPage &page);

} // namespace galley
