#pragma once

#include <QStringView>

namespace galley {

/// Units of the surname that a Chinese name begins with: 2 for 欧阳修, 1 for 李山, 0 where it begins with none that is
/// known (resources/language/surnames.json). Any thread.
qsizetype surnameLength(QStringView name);

} // namespace galley
