#include "core/model/record.h"

using namespace Qt::StringLiterals;

namespace galley {

QString Record::kind() const
{
    const auto isOneOf = [this]<typename... Kinds>() { return (std::holds_alternative<Kinds>(change) || ...); };
    if (isOneOf.operator()<Dismiss, Reinstate>())
        return u"dismissal"_s;
    if (isOneOf.operator()<AttachProof, DetachProof, MarkProof, UnmarkProof>())
        return u"proof"_s;
    return isOneOf.operator()<KeepWords, DropWords>() ? u"stray-words"_s : u"edit"_s;
}

QList<Change> changesOf(const QList<Record> &records)
{
    QList<Change> changes;
    changes.reserve(records.size());
    for (const Record &record : records)
        changes << record.change;
    return changes;
}

} // namespace galley
