#pragma once

#include "core/approval/peoplechange.h"

namespace galley {

/// One row of the people's log, as it stands there.
struct PeopleRecord {
    qint64 sequence = 0;
    QString author;  ///< id of the person who made the change; empty: whoever holds the recovery code
    qint64 time = 0; ///< milliseconds since 1970-01-01 UTC
    QString kind;
    QString payload;     ///< JSON of the change
    Signature signature; ///< the root key's; of a changed passphrase the person's own
    QByteArray hash;     ///< 32 bytes
    bool operator==(const PeopleRecord &) const = default;
};

/// Where a log stands: what the next record is made behind.
struct LogHead {
    qint64 sequence = 0; ///< 0: the log is empty
    QByteArray hash = {};
    qint64 time = 0;
    bool operator==(const LogHead &) const = default;
};

/// The next record behind a head, signed. Its time is never before that of the one before, whatever the clock says.
PeopleRecord recorded(const LogHead &head, PersonId author, const QDateTime &time, const PeopleChange &change,
                      const SigningKey &signer);
/// The time that such a record has.
QDateTime timeBehind(const LogHead &head, const QDateTime &now);
/// Nothing where the row is none of ours.
std::optional<PeopleChange> changeOf(const PeopleRecord &record);

/// What is signed: the canonical form "galley.people/1": hash of the row before (nothing for the first), sequence, author,
/// time, kind, payload. So a signature is good at its place in the log alone.
QByteArray signedForm(const QByteArray &previous, const PeopleRecord &record);
/// Hash of the row: SHA-256 of the canonical form "galley.peoplehash/1": what is signed, the signature.
QByteArray chained(const QByteArray &previous, const PeopleRecord &record);

} // namespace galley
