#include "core/store/settle.h"

#include "core/model/straywords.h"

namespace galley {

namespace {

/// Words that found no place are kept in the name of who typed them.
QList<Record> keeping(const Issue &base, const QList<Record> &records, const QList<qsizetype> &refused)
{
    if (refused.isEmpty())
        return {};
    Record record = records[refused.first()];
    const std::optional<Change> kept = keptWords(base, changesOf(records), refused, record.author);
    if (!kept)
        return {};
    record.reason = {};
    record.change = *kept;
    return {record};
}

} // namespace

Result<Settled> settled(const Database &database, const Known &known, const QList<Record> &records)
{
    const auto base = folded(database, known.issue, known.sequence);
    if (!base)
        return std::unexpected(base.error());
    const auto stored = changesOf(database, known.issue, known.sequence, std::numeric_limits<qint64>::max());
    if (!stored)
        return std::unexpected(stored.error());
    const auto reconciled = reconcile(base->issue, *stored, changesOf(records));
    if (!reconciled)
        return std::unexpected(reconciled.error());
    Settled made{{}, known.sequence + stored->size(), reconciled->refused.size()};
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!reconciled->mine[i])
            continue;
        made.records << records[i];
        made.records.last().change = *reconciled->mine[i];
    }
    made.records += keeping(base->issue, records, reconciled->refused);
    return made;
}

} // namespace galley
