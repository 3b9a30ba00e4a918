#pragma once

#include "core/checks/check.h"

namespace galley {

/// facts/date.
std::unique_ptr<Check> dateFacts();
/// facts/sum.
std::unique_ptr<Check> sums();

} // namespace galley
