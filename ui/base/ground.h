#pragma once

#include "ui/base/palette.h"

class QWidget;

namespace galley {

class Theme;

/// Gives a pane and the lists in it their ground, now and after every change of the theme. Text fields keep theirs.
void layGround(QWidget &pane, Colour colour, const Theme &theme);

} // namespace galley
