#pragma once

#include "core/text/span.h"

namespace galley {

/// A replacement seen as positions alone: `removed` units at `at` gave way to `added`.
struct Shift {
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

/// Where a position is after a replacement. A position inside the removed text moves to the end of the added text.
qsizetype rebased(qsizetype position, Shift shift);

/// Where a range is after a replacement: text typed at its edges stays outside, text typed inside belongs to it, and a
/// range whose text is all removed becomes empty at that place.
Span rebased(Span span, Shift shift);

} // namespace galley
