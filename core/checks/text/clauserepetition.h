#pragma once

#include "core/checks/text/repetition.h"

namespace galley {

/// A clause, a sentence or a long stretch of text that stands twice in a row.
struct ClauseRepetition {
    Span place;        ///< both copies; without the mark that ends the second, where the first has another
    Span kept;         ///< what is to remain of them, inside `place`
    qsizetype han = 0; ///< Han characters of one copy
};

/// Repetitions too long for repetitionsIn(), or across punctuation: 同一句。同一句。 and 这一句，这一句。 Clauses of fewer
/// than six Han characters, cries (…！…！), questions and what stands inside quotation marks are refrains and not given.
/// Cost: 10 ns a character.
QList<ClauseRepetition> clauseRepetitionsIn(QStringView text);

} // namespace galley
