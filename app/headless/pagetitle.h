#pragma once

#include <QString>

namespace galley {

/// "Page A2 要闻"; of a page without a number its name.
QString pageTitle(const QString &section, int number, const QString &name);

} // namespace galley
