#pragma once

#include "core/model/record.h"

namespace galley {

/// One row of the table `record`, as it stands there.
struct RecordRow {
    QString issue;
    qint64 sequence = 0;
    QString kind;
    int version = 1;
    QString author;
    qint64 time = 0; ///< milliseconds since 1970-01-01 UTC
    int round = 1;
    QString session;
    QString group;
    QString reason;  ///< JSON; "{}" for none
    QString payload; ///< JSON of the change
    QByteArray hash; ///< 32 bytes
};

/// Without sequence and hash, which the store gives.
RecordRow rowOf(const Record &record);
/// Corrupt, naming the record, when the row is none of ours.
Result<Record> recordOf(const RecordRow &row);
/// The change alone, of the record with this sequence.
Result<Change> changeOf(qint64 sequence, const QByteArray &payload);

/// The person's words in a row's reason; empty where there are none.
QString wordsOf(const QString &reason);

/// Hash of the row: SHA-256(hash of the row before, nothing for the first + canonical form).
///
/// Canonical form "galley.record/1" (core/base/canonical.h): issue, sequence, kind, version, author, time, round, session,
/// group, reason, payload, in this order; texts as stored.
QByteArray chained(const QByteArray &previous, const RecordRow &row);

} // namespace galley
