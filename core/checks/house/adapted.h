#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"

namespace galley {

/// The checks as the house wants them: off or of another severity in the roles that it says, and silent about the letters
/// of a word that it knows (names of staff and officials, titles, fixed wordings), where they are about letters. A finding
/// that its check lowered by a step stays a step under what the house says. What the house says nothing about is given back
/// as it came.
Checks adapted(Checks checks, const House &house);

} // namespace galley
