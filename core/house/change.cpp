#include "core/house/change.h"

#include "core/house/rowjson.h"

#include <QHash>
#include <QJsonArray>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto schema = u"galley.housechange/1"_s;

/// The entries of one table by their keys, while changes are made to it.
class KeyedTable
{
public:
    KeyedTable(House &house, HouseTable table)
        : m_house(house)
        , m_table(table)
    {
        for (qsizetype i = 0; i < entryCount(house, table); ++i)
            m_places.insert(keyOf(table, entryAt(house, table, i)), i);
    }

    void make(const HouseChange::Entry &entry)
    {
        const qsizetype old = entry.before.isEmpty() ? -1 : m_places.value(keyOf(m_table, entry.before), -1);
        if (entry.after.isEmpty()) {
            remove(entry.before, old);
            return;
        }
        const QString key = keyOf(m_table, entry.after);
        const qsizetype same = m_places.value(key, -1);
        if (old >= 0 && same >= 0 && old != same)
            remove(entry.before, old); // renamed to one that is there
        const qsizetype at = same >= 0 ? same : old;
        putEntry(m_house, m_table, entry.after, at);
        if (at == old && old >= 0)
            m_places.remove(keyOf(m_table, entry.before));
        m_places.insert(key, at >= 0 ? at : entryCount(m_house, m_table) - 1);
    }

    void finish() { removeEntries(m_house, m_table, m_removed); }

private:
    void remove(const HouseRow &row, qsizetype at)
    {
        if (at < 0)
            return;
        m_removed.append(at);
        m_places.remove(keyOf(m_table, row));
    }

    House &m_house;
    HouseTable m_table;
    QHash<QString, qsizetype> m_places;
    QList<qsizetype> m_removed; ///< places stay as they are until all is done
};

// Table by table, so that each is read once however many changes there are.
House changedInOrder(House house, const QList<HouseChange> &changes)
{
    for (int i = 0; i < houseTableCount; ++i) {
        const auto table = HouseTable(i);
        std::optional<KeyedTable> keyed;
        for (const HouseChange &change : changes) {
            for (const HouseChange::Entry &entry : change.entries) {
                if (entry.table != table)
                    continue;
                if (!keyed)
                    keyed.emplace(house, table);
                keyed->make(entry);
            }
        }
        if (keyed)
            keyed->finish();
    }
    return house;
}

} // namespace

House changed(House house, const HouseChange &change)
{
    return changedInOrder(std::move(house), {change});
}

QJsonObject toJson(const HouseChange &change)
{
    QJsonArray entries;
    for (const HouseChange::Entry &entry : change.entries) {
        QJsonObject json{{u"table"_s, tableName(entry.table)}};
        if (!entry.before.isEmpty())
            json[u"before"_s] = rowJson(entry.table, entry.before);
        if (!entry.after.isEmpty())
            json[u"after"_s] = rowJson(entry.table, entry.after);
        entries.append(json);
    }
    return {{u"schema"_s, schema}, {u"entries"_s, entries}};
}

Result<HouseChange> changeFromJson(const QJsonObject &json, const QString &who, const QDateTime &time)
{
    if (json["schema"_L1].toString() != schema)
        return failure(Error::Code::Corrupt, QT_TRANSLATE_NOOP("core", "A change of the house data cannot be read."));
    HouseChange change{{}, who, time};
    for (const QJsonValue &value : json["entries"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const auto table = tableFromName(object["table"_L1].toString());
        if (!table)
            continue;
        HouseChange::Entry entry{*table};
        if (object.contains("before"_L1))
            entry.before = rowFromJson(*table, object["before"_L1].toObject());
        if (object.contains("after"_L1))
            entry.after = rowFromJson(*table, object["after"_L1].toObject());
        if (entry.after.isEmpty() || !faultOf(*table, entry.after))
            change.entries.append(entry);
    }
    return change;
}

Result<House> houseOf(HouseLog &log)
{
    const Result<QList<HouseChange>> changes = log.houseChanges();
    if (!changes)
        return std::unexpected(changes.error());
    return changedInOrder(starterHouse(), *changes);
}

} // namespace galley
