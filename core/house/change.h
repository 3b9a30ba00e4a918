#pragma once

#include "core/base/result.h"
#include "core/house/table.h"

#include <QDateTime>
#include <QJsonObject>

namespace galley {

/// What somebody changes in a house, in one step. The house of a newsroom is the starter house with all of its changes
/// made to it in order.
struct HouseChange {
    struct Entry {
        HouseTable table = HouseTable::Terms;
        HouseRow before = {}; ///< by its key it is found; empty: added
        HouseRow after = {};  ///< takes the place of what has its key; empty: removed
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries = {};
    QString who = {};
    QDateTime time = {}; ///< UTC

    bool isEmpty() const { return entries.isEmpty(); }
    bool operator==(const HouseChange &) const = default;
};

/// The house after a change. An entry that is not there any more cannot be removed, and nothing is said of it. Linear in
/// the change and the tables that it is about.
House changed(House house, const HouseChange &change);

/// Stored form, without who and when: {"schema": "galley.housechange/1", …}.
QJsonObject toJson(const HouseChange &change);
/// Corrupt where it is another; rows with a fault are left out.
Result<HouseChange> changeFromJson(const QJsonObject &json, const QString &who, const QDateTime &time);

/// Where a newsroom's house is kept. Blocks; any thread.
class HouseLog
{
public:
    virtual ~HouseLog() = default;
    /// In the order in which they were made. None in a newsroom that has not said anything.
    virtual Result<QList<HouseChange>> houseChanges() = 0;
    /// Only ever appended.
    virtual Result<> appendHouseChange(const HouseChange &change) = 0;
};

/// The starter house with all changes made to it.
Result<House> houseOf(HouseLog &log);

} // namespace galley
