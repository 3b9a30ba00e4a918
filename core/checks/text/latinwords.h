#pragma once

#include "core/text/span.h"

#include <QList>

namespace galley {

/// One word in Latin letters, with what its surroundings say about it.
struct LatinWord {
    Span span;
    bool opensSentence = false; ///< nothing, or a final mark, stands before it
    qsizetype row = 1;          ///< how many such words stand in a row with it, parted by spaces and marks alone
};

/// The words of a text, of two letters or more, that a dictionary can be asked about. Left out: what is glued to figures, what mixes cases inside
/// (iPhone), acronyms, full-width letters, and all that stands in an address (URL, e-mail, file, tag).
QList<LatinWord> latinWords(QStringView text);

/// True where the text is one or more syllables of pinyin: a Chinese name or word in letters.
bool isPinyin(QStringView word);

} // namespace galley
