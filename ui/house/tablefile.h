#pragma once

#include "core/house/housefile.h"

namespace galley {

/// What a file would bring to a house: a whole house where its name ends in .json, else the rows of one table, as text in
/// any charset. Blocks; any thread.
Result<HouseImport> readTable(const QString &path, HouseTable table, const House &into);

/// Writes the table to a file, or the whole house where its name ends in .json. False where it cannot be written; what
/// was there before is there still then. Blocks; any thread.
bool writeTable(const QString &path, const House &house, HouseTable table);

} // namespace galley
