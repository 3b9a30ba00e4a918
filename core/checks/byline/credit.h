#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"

namespace galley {

/// byline/credit: a caption's credit without the verb that the house demands, or without a name.
std::unique_ptr<Check> captionCredit(const House &house);

} // namespace galley
