#pragma once

#include <QString>

namespace galley {

/// The name under which the person at this computer has logged in: the author of records before there are accounts.
/// Empty where the computer does not know it. Any thread.
QString loginName();

} // namespace galley
