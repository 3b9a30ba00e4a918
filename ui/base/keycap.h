#pragma once

#include <QKeySequence>
#include <QPointF>

class QPainter;

namespace galley {

class Theme;

/// What stands on the cap: "Enter" for Return and Enter alike, else the desktop's own words.
QString keyCapText(const QKeySequence &keys);

/// Width that paintKeyCap() takes.
int keyCapWidth(const QString &text, const Theme &theme);
/// Paints a cap whose left edge is at `leftCentre`, in the middle of its height.
void paintKeyCap(QPainter &painter, QPointF leftCentre, const QString &text, const Theme &theme);

} // namespace galley
