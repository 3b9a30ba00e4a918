#pragma once

#include "core/base/result.h"
#include "core/house/table.h"

#include <QJsonObject>

/// Rows in their stored form: an object of columns that are not empty. Private to core/house.
namespace galley {

QJsonObject rowJson(HouseTable table, const HouseRow &row);
/// Tidied.
HouseRow rowFromJson(HouseTable table, const QJsonObject &json);
/// The object of a house's file, if it is one that we know.
Result<QJsonObject> houseJson(const QByteArray &bytes);

} // namespace galley
