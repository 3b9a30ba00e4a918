#pragma once

#include "core/checks/check.h"

namespace galley {

/// structure/uncertain-role.
std::unique_ptr<Check> uncertainRole();

} // namespace galley
