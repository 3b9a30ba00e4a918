#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"

namespace galley {

/// byline/inconsistent: lead-ins, byline lines and credits whose form differs from the house's, or from that of the
/// clear majority of their kind in the issue.
std::unique_ptr<Check> inconsistentByline(const House &house);

} // namespace galley
