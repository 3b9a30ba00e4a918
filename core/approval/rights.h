#pragma once

#include "core/approval/people.h"

namespace galley {

/// What needs a right. Which role gives it is data: resources/house/rights.json.
enum class Act {
    ManagePeople,
    SignFirstReview,  ///< the editor's of the three reviews
    SignSecondReview, ///< the desk chief's
    SignFinalReview,  ///< the duty editor-in-chief's
};
inline constexpr int actCount = 4;

/// Stored name, as in "manage-people".
QString actName(Act act);

PersonRoles rolesThatMay(Act act);

/// Good where one of the person's roles gives the right, and as long as the newsroom has no people set up. Refused where
/// none does, naming those who have it; where they have left; NotFound where there is no such person.
Result<> may(const People &people, PersonId person, Act act);

} // namespace galley
