#pragma once

#include "core/base/result.h"
#include "core/recognise/bylineshapes.h"

/// Shapes of bylines that a desk writes down because the program does not know them. Words stand as they are printed,
/// what varies as a slot in braces, any space or none as a space: 小记者 {name}（{organisation}）. Any thread.
namespace galley {

/// {people}: offices with names, 记者 李山; {name}: one or several names alone; {organisation}; {place}; {date}; {paper};
/// {agency}.
QStringList shapeSlots();

/// `kind`: "lead-in", "byline" or "credit". Unsupported for a pattern with an unknown slot, without a slot, or with
/// nothing printed beside its slots: it would fit any line.
Result<BylineShape> taughtShape(const QString &kind, const QString &pattern);

/// The pattern of a byline as it is printed: what is read as people, names, a date or a paper becomes a slot, the rest
/// stays. Without a slot where nothing is read.
QString proposedPattern(QStringView printed);

} // namespace galley
