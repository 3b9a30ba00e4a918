#pragma once

#include "ui/base/settings.h"

#include <QStringList>

namespace galley {

/// Language of the interface: "en", "zh_CN"; empty: the desktop's. Read when the program starts.
const Setting<QString> languageSetting{QLatin1StringView("language"), {}};
/// The name under which changes are recorded; empty: the login name. Read when the program starts.
const Setting<QString> userNameSetting{QLatin1StringView("user/name"), {}};
/// Ids of the checks that this user does not want.
const Setting<QStringList> checksOffSetting{QLatin1StringView("checks/off"), {}};

} // namespace galley
