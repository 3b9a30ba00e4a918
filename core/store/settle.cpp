#include "core/store/settle.h"

#include "core/model/concurrent.h"

namespace galley {

Result<Settled> settled(const Database &database, const Known &known, const QList<Record> &records)
{
    const auto stored = recordsOf(database, known.issue, 0);
    if (!stored)
        return std::unexpected(stored.error());
    const QList<Change> changes = changesOf(*stored);
    const auto reconciled = apply(Issue(known.issue), changes.first(known.sequence)).and_then([&](const Issue &base) {
        return reconcile(base, changes.sliced(known.sequence), changesOf(records));
    });
    if (!reconciled)
        return std::unexpected(reconciled.error());
    Settled made{{}, changes.size(), reconciled->refused.size()};
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!reconciled->mine[i])
            continue;
        made.records << records[i];
        made.records.last().change = *reconciled->mine[i];
    }
    return made;
}

} // namespace galley
