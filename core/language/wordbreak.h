#pragma once

#include "core/text/span.h"

#include <QStringView>

namespace galley {

/// The word at a place of a text of any language, as a double click selects it: Chinese by ICU's dictionary, others by
/// Unicode's rules (UAX #29). A mark is a word by itself; at the text's end the last one. Empty for an empty text. Looks
/// at some characters on each side alone. Any thread.
Span wordAt(QStringView text, qsizetype at);

} // namespace galley
