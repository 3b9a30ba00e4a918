#pragma once

#include "core/house/table.h"

#include <QMultiHash>

#include <array>

namespace galley {

/// Whether rows fit into a house together: within the bounds of its tables, and no terms that send a reader round (use B
/// for A, use A for B). A row that faultOf() has nothing against is looked at here.
class HouseFit
{
public:
    /// Linear in the house.
    explicit HouseFit(const House &house);

    /// What the row may not stand beside. `before` is the key of the entry whose place it takes, where it takes one.
    std::optional<RowFault> faultIn(HouseTable table, const HouseRow &row, const QString &before = {}) const;
    /// The row is in the house from now on.
    void take(HouseTable table, const HouseRow &row, const QString &before = {});

private:
    struct Lead {
        QString key; ///< of the term
        QString use;
        bool operator==(const Lead &) const = default;
    };
    bool leadsBack(const HouseRow &row, const QString &before) const;

    std::array<qsizetype, houseTableCount> m_counts = {};
    qsizetype m_expressions = 0;
    QMultiHash<QString, Lead> m_leads; ///< from what is avoided to what is used, literal terms only
};

} // namespace galley
