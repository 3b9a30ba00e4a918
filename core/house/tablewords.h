#pragma once

#include <QStringList>

/// How a person may write the values of a table. Private to core/house.
namespace galley {

/// The stable name of a value, where it is one of a Chinese desk's names for it; else the word.
QString stableValue(const QString &word);
/// The words of a cell that holds several, parted by blanks, commas or slashes of any width.
QStringList listed(const QString &text);

} // namespace galley
