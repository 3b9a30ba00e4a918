#pragma once

#include "core/render/marks.h"

class QPainter;

namespace galley {

/// Draws a note as a proof-reader does: a circle around the words, a stroke between two characters, the line of 接排 or
/// 另起段, the leader and the words in the margin. Corrections are red, numbered remarks blue. The painter's thread.
void paintNote(QPainter &painter, const DrawnNote &note);

} // namespace galley
