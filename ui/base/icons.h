#pragma once

#include "ui/base/palette.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace galley {

class Theme;

/// One of resources/icons by its file name without ".svg", drawn in the theme's colours and drawn again when they
/// change. `theme` must outlive the icon. Disabled ones are text3, checked ones accent.
QIcon icon(QLatin1StringView name, const Theme &theme, Colour colour = Colour::Text2);

/// The same, straight into a painter: what delegates use.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour);

} // namespace galley
