#pragma once

#include "core/checks/finding.h"
#include "core/model/edit.h"

namespace galley {

/// Where a place is after a change; nothing when the change took its text away or cut it in two. A replacement inside
/// the place, or one that touches its text, takes it away.
std::optional<Place> rebased(const Place &place, const Change &change);

/// The findings that still stand after the changes, at their new places: those whose blocks are there and whose
/// flagged text reads as it did. Related places that are gone are left out.
QList<Finding> rebased(const QList<Finding> &findings, const QList<Change> &changes, const Issue &after);

} // namespace galley
