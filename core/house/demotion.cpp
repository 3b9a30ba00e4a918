#include "core/house/demotion.h"

#include <algorithm>

namespace galley {

bool isUnderFloor(const House &house, const QString &check, const Outcomes &outcomes, QDate since)
{
    if (outcomes.settled() < enoughSettled || outcomes.precision() >= house.precisionFloor)
        return false;
    return std::ranges::none_of(house.checkSettings, [&](const CheckSetting &setting) {
        return setting.check == check && setting.isGeneral() && setting.entered.date >= since;
    });
}

CheckSetting demoted(const QString &check, Severity from)
{
    return {.check = check, .severity = from == Severity::C ? std::nullopt : std::optional(lowered(from))};
}

} // namespace galley
