#pragma once

#include "core/model/record.h"

#include <QHash>

namespace galley {

/// What people did about a check's findings.
struct Outcomes {
    qsizetype accepted = 0;
    qsizetype dismissed = 0;

    qsizetype settled() const { return accepted + dismissed; }
    /// Share of the settled ones that were accepted; 1 where none was settled.
    double precision() const { return settled() > 0 ? double(accepted) / double(settled()) : 1; }
    bool operator==(const Outcomes &) const = default;
};

/// By check. Of records in the order in which they were stored; those of several issues may be mixed. What was undone or
/// taken back does not count. A fix of several changes is one.
QHash<QString, Outcomes> outcomesOf(const QList<Record> &records);

} // namespace galley
