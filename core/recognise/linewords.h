#pragma once

#include "core/base/result.h"
#include "core/language/wordclasses.h"

#include <QHash>
#include <QStringList>

/// resources/language/line-words.json: the words and characters by which lines of copy are known. Read once; any thread.
namespace galley {

struct LineWords {
    QHash<QString, QStringList> words; ///< each a piece of a regular expression
    QHash<QString, CharacterSet> characters;
};
Result<LineWords> lineWordsFrom(const QByteArray &json);

namespace shapes {

/// A list that is not there is a fault of the build.
const QStringList &words(QLatin1StringView list);
/// The list as one alternative of a regular expression: (?:a|b|c).
QString anyOf(QLatin1StringView list);
/// A set of single characters; keep the reference where it is asked for by the character.
const CharacterSet &characters(QLatin1StringView set);

} // namespace shapes

} // namespace galley
