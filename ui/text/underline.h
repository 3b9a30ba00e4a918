#pragma once

#include "core/checks/finding.h"

#include <QPointF>

class QPainter;

namespace galley {

class Theme;

/// An underline from `left` to `right` at height `y`, its shape telling the severity: A wave, B dashes, C dots.
void paintUnderline(QPainter &painter, double left, double right, double y, Severity severity, const Theme &theme);

/// The proof-reader's run-on line (GB/T 14706) from the end of one line to the start of the next, arrow at its end.
/// Both points are at half the height of the characters.
void paintRunOn(QPainter &painter, QPointF from, QPointF to, const QColor &colour);

} // namespace galley
