#pragma once

#include "core/layout/copyfit.h"
#include "ui/base/copyfitbar.h"

#include <QRect>

namespace galley {

/// What is shown of a story that has a hole, and of a page that has holes.
FitShown shown(const Copyfit &fit);
FitShown shown(const PageFit &fit);

/// A bar, and at its right how it fits in words. `rect` is one line high.
void paintFitLine(QPainter &painter, const QRect &rect, const FitShown &fit, const Theme &theme);

} // namespace galley
