#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"
#include "core/language/variants.h"

namespace galley {

/// byline/unknown-name. `variants` may be null: then names are compared by sound alone.
std::unique_ptr<Check> unknownName(const House &house, std::shared_ptr<const Variants> variants);

} // namespace galley
