#pragma once

#include "ui/base/settings.h"

namespace galley {

/// How the docks of the Read workspace stand.
inline const Setting<QByteArray> stateSetting{QLatin1StringView("window/read"), {}};
/// Raised when docks come or go, so that an old arrangement is not forced on them.
inline constexpr int stateVersion = 2;

} // namespace galley
