#pragma once

#include "core/store/database.h"

namespace galley {

/// The steps of the schema in order: schema/NNNN_*.sql. A released step is never edited; a new database walks the same
/// steps as an old one. Statements are parted by an empty line.
QStringList schemaSteps();

/// Refuses a file that has walked more steps than we know.
Result<> checkVersion(const Database &database, int known);

/// Brings the database to the newest schema. Each step and its number come in one transaction.
Result<> migrate(const Database &database, const QStringList &steps);

} // namespace galley
