#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"

namespace galley {

/// byline/dateline.
std::unique_ptr<Check> dateline(const House &house);

} // namespace galley
