#include "core/house/entries.h"

namespace galley {

bool HouseScope::holds(Role role, const QString &section) const
{
    const bool inRole = roles.isEmpty() ? role != Role::Folio && role != Role::Other : roles.contains(role);
    return inRole && (sections.isEmpty() || sections.contains(section));
}

bool CheckSetting::holds(Role role, const QString &section) const
{
    return (roles.isEmpty() || roles.contains(role)) && (sections.isEmpty() || sections.contains(section));
}

} // namespace galley
