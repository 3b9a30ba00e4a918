#pragma once

#include <QRegularExpression>
#include <QStringList>

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

/// A list of resources/language/line-words.json, read once. A name that is not there is a fault of the build.
const QStringList &words(QLatin1StringView list);
/// The list as one alternative of a regular expression: (?:a|b|c).
QString anyOf(QLatin1StringView list);

/// Matches a house's own words before 记者 and the like, then the office itself.
const QString &office();

} // namespace galley::shapes
