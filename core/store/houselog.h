#pragma once

#include "core/house/change.h"
#include "core/store/database.h"

namespace galley {

/// The changes of the house, in order. None in a file whose schema has no place for them yet and that may not be changed.
Result<QList<HouseChange>> houseChangesOf(const Database &database);
/// Sequence of the last of them; 0: there is none.
Result<qint64> lastHouseChange(const Database &database);
/// Appends one in a transaction of its own; its sequence.
Result<qint64> storeHouseChange(const Database &database, const HouseChange &change);

} // namespace galley
