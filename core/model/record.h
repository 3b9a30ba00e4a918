#pragma once

#include "core/model/edit.h"

#include <QDateTime>

namespace galley {

/// Why a change was made, when it was made for a finding: a copy of what the finding said, since the error rate is
/// computed from these long after the finding is gone.
struct ChangeReason {
    QString check; ///< empty: no finding
    QString severity;
    double certainty = 0;
    QString flagged;
    QString role;
    QString text; ///< a person's words, for a dismissal; of a story that changed issues, where it came from or went
    bool operator==(const ChangeReason &) const = default;
};

/// One line of the log. Records are only ever appended. `sequence` and `hash` are given by the store inside the
/// appending transaction; everything else by the one who makes the change.
struct Record {
    qint64 sequence = 0; ///< per issue, from 1; 0: not stored yet
    QByteArray hash;     ///< SHA-256 over the previous record's hash and this one's canonical form
    int version = 1;     ///< of the payload's form
    IssueId issue;
    QString author;  ///< the desktop's user name before there are accounts
    QDateTime time;  ///< UTC, milliseconds
    int round = 1;   ///< 一校 is 1
    QString session; ///< one run of the program
    GroupId group;   ///< shown and undone as one
    ChangeReason reason;
    Change change;

    QString kind() const; ///< "edit", "dismissal", "stray-words" or "proof"
};

/// What the records do, in order.
QList<Change> changesOf(const QList<Record> &records);

} // namespace galley
