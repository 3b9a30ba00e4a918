#pragma once

#include <QStringView>

namespace galley {

/// A stretch of text as newspapers count it.
struct TextCount {
    qsizetype characters = 0; ///< every one but spaces, in code points
    qsizetype words = 0;      ///< of Latin, Greek or Cyrillic letters; "don’t" and "e-mail" are one each, figures none
    qsizetype lines = 0;      ///< of the measure

    TextCount &operator+=(const TextCount &other);
    bool operator==(const TextCount &) const = default;
};

/// How a paragraph begins.
enum class Indent { None, TwoCharacters };

/// Counts one paragraph set in lines of `measure` (at least 1) full-width characters: letters and figures of half width
/// take half of one, marks and ideographs a whole one, and none is cut by the line's end. Even an empty paragraph takes a
/// line. It is an estimate: line breaking rules and justification come with the galley. Linear; any thread.
TextCount countOf(QStringView paragraph, int measure, Indent indent);

} // namespace galley
