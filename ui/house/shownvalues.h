#pragma once

#include "core/house/table.h"

namespace galley {

/// What each table is called in the window.
QString tableTitle(HouseTable table);

/// A cell as people read it: roles and values by their names. What has none is shown as it is.
QString shownCell(HouseColumn column, const QString &cell);

/// Values to choose from in a column, as stored; empty where anything may be written.
QStringList choicesOf(HouseColumn column);

} // namespace galley
