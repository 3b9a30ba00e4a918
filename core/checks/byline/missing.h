#pragma once

#include "core/checks/check.h"

namespace galley {

/// byline/missing: a staff story that nobody signed where the others are signed; agency copy without place or
/// date.
std::unique_ptr<Check> missingByline();

} // namespace galley
