#pragma once

#include "core/recognise/linewords.h"

#include <QRegularExpression>

/// What the shapes of lines are matched with; shared by the files that implement shapes.h.
namespace galley::shapes {

constexpr qsizetype longestShape = 110; ///< no line that is a shape as a whole is longer
constexpr qsizetype window = 60;        ///< how far from head or tail a shape reaches in a longer line

QRegularExpression pattern(const QString &text);
/// False for every text longer than longestShape.
bool matches(const QRegularExpression &expression, QStringView text);
/// Looks at the first or last `window` characters only.
bool startsWith(const QRegularExpression &expression, QStringView text);
bool endsWith(const QRegularExpression &expression, QStringView text);

} // namespace galley::shapes
