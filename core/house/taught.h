#pragma once

#include "core/house/house.h"
#include "core/recognise/bylineshapes.h"

namespace galley {

/// The feature under which a house writes a shape of its own among its byline forms: the whole of how one is written
/// (core/recognise/taughtshape.h), where the others say how one thing in it is.
inline constexpr QLatin1StringView shapeFeature("shape");

/// The shapes that a house has laid down. Any thread.
QList<BylineShape> taughtShapes(const House &house);

} // namespace galley
