#pragma once

#include <QString>

class QCoreApplication;

namespace galley {

/// Sets the interface's language: `wanted` ("zh_CN", "en"), or the desktop's first that there is a translation for.
/// Loads our own translation and Qt's.
void setLanguage(QCoreApplication &application, const QString &wanted);

} // namespace galley
