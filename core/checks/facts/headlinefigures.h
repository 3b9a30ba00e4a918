#pragma once

#include "core/checks/analysis.h"
#include "core/text/amounts.h"

namespace galley {

/// A figure in a heading, and the one of its story's text that it says again or was meant to say.
struct HeadlineFigure {
    enum class Is {
        Same,      ///< the text has it, or it is the text's rounded
        Slipped,   ///< the text has another in its place
        NotInText, ///< the text does not have it, nor what it should be: it cannot be checked
    };
    Is is = Is::Same;
    const Block *heading = nullptr;
    Amount amount;
    const Block *block = nullptr; ///< null where the text has none
    Amount other = {};
};

/// The figures of a story's headings. One slipped where the text says the same thing (the same unit, and a word beside it)
/// with the same digits of another magnitude (4.1亿 for 41亿), or with one digit or two neighbours changed. None of a story
/// without text. Linear but for headings times figures. Any thread.
QList<HeadlineFigure> headlineFiguresOf(const Story &story);

} // namespace galley
