#pragma once

#include "core/store/database.h"

#include "core/model/issue.h"

#include <limits>

/// The issue as it was behind one of its records, one for each issue, kept so that opening it need not read its whole
/// log. The log is never asked whether a snapshot is right: one that is not tied to it is no snapshot.
///
/// Seal: SHA-256("galley.snapshot/1\n" + the form's number in decimal ASCII + "\n" + hash of the record behind which it
/// stands (chain.h) + value). Value: the issue's bytes (issueform.h), compressed as qCompress does.
namespace galley {

/// The issue's snapshot; nothing where there is none behind a record up to `upTo`, where the file is older than
/// snapshots, or where it is of another form, damaged, or not tied to the log as it stands.
std::optional<Issue> snapshotOf(const Database &database, IssueId issue,
                                qint64 upTo = std::numeric_limits<qint64>::max());
/// The record behind which it stands, without a look at its value; 0 where there is none of our form.
qint64 snapshotSequence(const Database &database, IssueId issue);

/// Keeps what the issue's records up to its version made of it, in place of its last snapshot. An issue of more than
/// ten million characters is not kept: nothing would be gained.
Result<> putSnapshot(const Database &database, const Issue &issue);

} // namespace galley
