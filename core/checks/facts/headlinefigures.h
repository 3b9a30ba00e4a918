#pragma once

#include "core/checks/analysis.h"
#include "core/text/amounts.h"

namespace galley {

/// A figure in a heading that its story's text does not have, and the one there that it was meant to be.
struct HeadlineFigure {
    const Block *heading = nullptr;
    Amount amount;
    const Block *block = nullptr;
    Amount other;
};

/// Figures of a story's headings that slipped: the text says the same thing (the same unit, and a word beside it) with
/// the same digits of another magnitude (4.1亿 for 41亿), or with one digit or two neighbours changed. A figure that the
/// text has, or nearly has, is right; one of which it says nothing cannot be checked. Linear but for headings times
/// figures. Any thread.
QList<HeadlineFigure> slippedHeadlineFigures(const Story &story);

} // namespace galley
