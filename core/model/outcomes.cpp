#include "core/model/outcomes.h"

#include <QJsonDocument>

#include <algorithm>

namespace galley {

namespace {

/// What a group of changes does, to be compared: undo does the inverse, redo the same again.
QByteArray keyOf(const Record &of, const QList<Change> &changes)
{
    QByteArray key = of.issue.toBytes() + of.reason.check.toUtf8();
    for (const Change &change : changes)
        key += QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
    return key;
}

QList<Change> inverseOf(const QList<Change> &changes)
{
    QList<Change> inverses;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        inverses.append(inverse(*it));
    return inverses;
}

/// Counts the fixes that stand.
class FixCounter
{
public:
    /// Changes of one group, which one person made for one finding.
    void count(const Record &first, const QList<Change> &changes, Outcomes &outcomes)
    {
        const QByteArray undone = keyOf(first, inverseOf(changes));
        if (const auto found = m_standing.find(undone); found != m_standing.end() && *found > 0) {
            --*found;
            --outcomes.accepted;
            return;
        }
        ++m_standing[keyOf(first, changes)];
        ++outcomes.accepted;
    }

private:
    QHash<QByteArray, qsizetype> m_standing;
};

} // namespace

QHash<QString, Outcomes> outcomesOf(const QList<Record> &records)
{
    QHash<QString, Outcomes> outcomes;
    FixCounter fixes;
    for (qsizetype i = 0; i < records.size();) {
        const Record &first = records[i];
        QList<Change> changes;
        for (; i < records.size() && records[i].group == first.group; ++i)
            changes.append(records[i].change);
        if (first.reason.check.isEmpty())
            continue;
        Outcomes &of = outcomes[first.reason.check];
        if (std::holds_alternative<Dismiss>(first.change))
            ++of.dismissed;
        else if (std::holds_alternative<Reinstate>(first.change))
            of.dismissed = std::max<qsizetype>(0, of.dismissed - 1);
        else
            fixes.count(first, changes, of);
    }
    return outcomes;
}

} // namespace galley
