#pragma once

#include "core/store/log.h"
#include "core/store/newsroom.h"

namespace galley {

/// Hashes every record again, applies it, and looks whether each received file is there and unchanged; says which of the
/// noted hashes are a record's. An error only
/// where the database could not be read at all.
Result<Verification> verifyIssue(const Database &database, IssueId issue, const QList<QByteArray> &noted = {});

} // namespace galley
