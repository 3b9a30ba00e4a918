#pragma once

#include <QString>

class QWidget;

namespace galley {

/// Draws the widget into a PNG. False where it could not be written; a reason is printed.
bool drawPicture(QWidget &widget, const QString &path);

} // namespace galley
