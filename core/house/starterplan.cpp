#include "core/house/starterplan.h"

#include "core/base/embedded.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace galley {

bool hasStarterPlan(HouseTable table)
{
    return table == HouseTable::PagePlan || table == HouseTable::Holes;
}

HouseImport starterPlan(PaperSize size, HouseTable table, const House &into)
{
    const QString path = size == PaperSize::Broadsheet ? u"house/plan-broadsheet.json"_s : u"house/plan-tabloid.json"_s;
    QJsonObject plan = embedded::required(embedded::object(path));
    for (int i = 0; i < houseTableCount; ++i)
        if (HouseTable(i) != table)
            plan.remove(tableName(HouseTable(i)));
    return embedded::required(importHouse(QJsonDocument(plan).toJson(), into, {}));
}

} // namespace galley
