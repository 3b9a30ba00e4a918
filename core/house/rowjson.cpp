#include "core/house/rowjson.h"

namespace galley {

QJsonObject rowJson(HouseTable table, const HouseRow &row)
{
    const QList<HouseColumn> columns = columnsOf(table);
    QJsonObject json;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (!row[i].isEmpty())
            json[columnName(columns[i])] = row[i];
    return json;
}

HouseRow rowFromJson(HouseTable table, const QJsonObject &json)
{
    HouseRow row;
    for (const HouseColumn column : columnsOf(table)) {
        const QJsonValue value = json[columnName(column)];
        row.append(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    }
    return tidied(table, row);
}

} // namespace galley
