#pragma once

#include "core/store/chain.h"
#include "core/store/database.h"

#include <QHash>

#include <limits>

namespace galley {

/// What is waiting to be written.
struct Writes {
    QHash<QByteArray, QByteArray> received; ///< bytes by digest
    QList<Record> records;

    bool isEmpty() const { return received.isEmpty() && records.isEmpty(); }
};

/// An issue and the last record of it that the writer knows.
struct Known {
    IssueId issue;
    qint64 sequence = 0;
};

/// Stores all in one transaction, giving sequences and hashes. Returns the last sequence of each issue. Conflict, and
/// nothing is stored, where the known issue, or another known one, has records that the writer does not know.
Result<QHash<IssueId, qint64>> store(const Database &database, const Writes &writes,
                                     const std::optional<Known> &known = {}, const std::optional<Known> &other = {});

/// The issue's rows behind the sequence `after`, in order.
Result<QList<RecordRow>> rowsOf(const Database &database, IssueId issue, qint64 after = 0);
/// The same as records. NotFound where there is no such issue.
Result<QList<Record>> recordsOf(const Database &database, IssueId issue, qint64 after);
/// What the issue's records do, behind the sequence `after` and up to `upTo`: nothing but the changes. Who made them, why,
/// and their hashes are not read.
Result<QList<Change>> changesOf(const Database &database, IssueId issue, qint64 after, qint64 upTo);

struct Fold {
    Issue issue;
    qint64 read = 0; ///< records that were read for it; a snapshot stood for the others
};
/// The fold of the issue's records up to `upTo`. NotFound where there is no such issue.
Result<Fold> folded(const Database &database, IssueId issue, qint64 upTo = std::numeric_limits<qint64>::max());
/// Those of all issues that were made for a finding at or after a time, each issue's in order.
Result<QList<Record>> recordsForFindingsOf(const Database &database, const QDateTime &since);
/// 0 where there is no such issue.
Result<qint64> lastSequence(const Database &database, IssueId issue);

/// Persons' words for dismissing findings of the issue, latest first, none twice, none empty.
Result<QStringList> reasonsOf(const Database &database, IssueId issue);

/// What the row of an issue says.
struct IssueRow {
    QString title;
    QString date; ///< yyyy-MM-dd or empty
    qint64 lastSequence = 0;
    QByteArray lastHash;
};
/// NotFound where there is no such issue.
Result<IssueRow> issueRow(const Database &database, IssueId issue);
/// Adds the issue's row, or changes it.
Result<> putIssueRow(const Database &database, IssueId issue, const IssueRow &row);
/// Adds a row that has its sequence and hash.
Result<> putRecordRow(const Database &database, const RecordRow &row);

/// Nothing where there is none.
Result<std::optional<QByteArray>> receivedBytes(const Database &database, const QByteArray &digest);
Result<> putReceived(const Database &database, const QByteArray &digest, const QByteArray &bytes);

} // namespace galley
