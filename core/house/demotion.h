#pragma once

#include "core/house/house.h"
#include "core/model/outcomes.h"

namespace galley {

/// Settled findings without which nothing is said of a check: a few dismissals prove nothing.
constexpr qsizetype enoughSettled = 20;

/// Whether fewer of a check's findings were accepted than the house wants, so that it is to be asked whether the check
/// should be lower, or off. `since` is the day from which the outcomes were counted; about a check that the house has
/// spoken of from that day on, it is not asked again. Linear in the house's settings.
bool isUnderFloor(const House &house, const QString &check, const Outcomes &outcomes, QDate since);

/// The decision of one step down: a severity lower, and from the lowest, off.
CheckSetting demoted(const QString &check, Severity from);

} // namespace galley
