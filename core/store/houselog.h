#pragma once

#include "core/house/change.h"
#include "core/store/database.h"

namespace galley {

/// The changes of the house, in order. None in a file whose schema has no place for them yet and that may not be changed.
Result<QList<HouseChange>> houseChangesOf(const Database &database);
/// Appends one in a transaction of its own.
Result<> storeHouseChange(const Database &database, const HouseChange &change);

} // namespace galley
