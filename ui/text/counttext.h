#pragma once

#include "core/text/counts.h"

#include <QString>

namespace galley {

/// "1,204 characters".
QString charactersText(qsizetype characters);
/// "61 lines".
QString linesText(qsizetype lines);
/// "1,204 characters, 61 lines": words too where the text is mostly of letters.
QString countText(const TextCount &count);

} // namespace galley
