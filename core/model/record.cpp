#include "core/model/record.h"

using namespace Qt::StringLiterals;

namespace galley {

QString Record::kind() const
{
    const bool dismissal = std::holds_alternative<Dismiss>(change) || std::holds_alternative<Reinstate>(change);
    return dismissal ? u"dismissal"_s : u"edit"_s;
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
