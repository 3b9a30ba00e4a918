#pragma once

#include "core/text/endmarks.h"
#include "core/text/span.h"

#include <QList>

namespace galley {

/// How running text is set.
struct Measure {
    int characters = 17; ///< of full width in a line; at least 2
    double indent = 2;   ///< ems, of a paragraph's first line
    EndMarks marks = EndMarks::Squeeze;

    bool operator==(const Measure &) const = default;
};

/// A line as it is set.
struct ComposedLine {
    Span text;           ///< of the paragraph, without the spaces that the break swallowed
    double indent = 0;   ///< ems
    double width = 0;    ///< ems, as wide as its characters are
    bool isLast = false; ///< of its paragraph: it is not justified

    bool operator==(const ComposedLine &) const = default;
};

/// Breaks a paragraph into lines. A word longer than the measure is cut where it is full. An empty paragraph has one empty
/// line. Linear. Any thread.
QList<ComposedLine> composed(QStringView paragraph, const Measure &measure);

} // namespace galley
