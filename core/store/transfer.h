#pragma once

#include "core/store/database.h"
#include "core/store/newsroom.h"

namespace galley {

/// Copies the issue's rows and received files, hashes as they are, inside a transaction of `to`. Refuses an issue that is
/// in `to` already.
Result<> copyIssue(const Database &from, const Database &to, IssueId issue);

/// Writes the issue into a new file of its own, which appears under its name only when it is complete.
Result<> writeIssueFile(const Database &database, IssueId issue, const QString &path);

/// Writes all of the newsroom at `source` into a new file, which appears under its name only when it is complete. It
/// reads over a connection of its own on the calling thread: nobody who writes meanwhile waits.
Result<> writeBackup(const QString &source, const QString &path);

/// Verifies and copies every issue of another file: all of them or none. Returns their ids.
Result<QList<IssueId>> readIssueFile(const Database &database, const QString &path);

/// Ids of the issues in a database, in the order they came.
Result<QList<IssueId>> issueIds(const Database &database);

} // namespace galley
