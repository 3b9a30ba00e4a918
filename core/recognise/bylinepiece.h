#pragma once

#include "core/recognise/byline.h"
#include "core/recognise/bylinematch.h"

namespace galley {

/// What the captures of a shape say: people, dateline and the features in which papers differ.
BylinePiece pieceOf(const BylineShape &shape, QStringView text, const QList<ShapeCapture> &captures);

} // namespace galley
