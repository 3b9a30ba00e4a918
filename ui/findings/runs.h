#pragma once

#include "ui/findings/excerpt.h"

#include <QRect>

class QPainter;

namespace galley {

class Theme;

/// How the flagged run of an excerpt looks.
enum class RunStyle {
    Flagged,  ///< bold, underlined by severity; over a seam in the severity's colour
    Proposed, ///< bold in the colour of what is right
    Struck,   ///< grey: dismissed
};

/// Paints the three runs on one line from the left of `rect`; what is beyond its right is cut with ….
void paintRuns(QPainter &painter, const QRect &rect, const Excerpt &excerpt, RunStyle style, Severity severity,
               const Theme &theme);

} // namespace galley
