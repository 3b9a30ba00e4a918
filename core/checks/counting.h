#pragma once

#include "core/checks/finding.h"
#include "core/house/house.h"

namespace galley {

/// What one error counts in the paper's error rate.
struct Counted {
    QString item;      ///< of the house's counting table: 错字、多字、漏字
    double weight = 0; ///< errors, doubled where the place says so; above 0

    bool operator==(const Counted &) const = default;
};

/// What a finding would count if it were printed, by the house's counting table: by its check, by the characters that
/// its best fix changes (the flagged ones where it has none), twice in the roles that the table names. Nothing where the
/// table does not count it. Caps, which are about a whole issue, are not looked at. Any thread.
std::optional<Counted> counted(const Finding &finding, const Issue &issue, const House &house);

} // namespace galley
