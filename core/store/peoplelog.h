#pragma once

#include "core/approval/people.h"
#include "core/store/database.h"
#include "core/store/newsroom.h"

namespace galley {

/// The people's log, in order. Empty in a file whose schema has no place for it yet and that may not be changed.
Result<QList<PeopleRecord>> peopleRecordsOf(const Database &database);
/// The fold of it, every record verified.
Result<People> peopleOf(const Database &database);
/// Appends a record in a transaction of its own. Conflict where the log does not end where the record was made; Corrupt
/// where the log does not verify, or would not with it. Then nothing is stored.
Result<> storePeopleRecord(const Database &database, const PeopleRecord &record);

/// Verifies the log, and says which of the noted hashes are in it. An error only where the database could not be read.
Result<PeopleVerification> verifyPeople(const Database &database, const QList<QByteArray> &noted);

} // namespace galley
