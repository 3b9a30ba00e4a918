#pragma once

#include <QStringView>

/// Surnames by resources/language/surnames.json. Any thread.
namespace galley {

/// Units of the surname that a Chinese name begins with: 2 for 欧阳修, 1 for 李山, 0 where it begins with none that is
/// known.
qsizetype surnameLength(QStringView name);

/// Whether the name begins with a surname that is usual enough to tell a name by itself; for text that nothing else says
/// is one.
bool startsLikeName(QStringView text);

} // namespace galley
