#pragma once

#include "core/proof/lines.h"
#include "core/proof/units.h"

namespace galley {

/// Characters of a unit's text that may be missing between two lines that go on with each other; where it is more, they
/// were printed elsewhere.
inline constexpr qsizetype widestJump = 60;

/// Lines of one column that print a part of one unit.
struct PlacedRun {
    qsizetype unit = 0;
    qsizetype column = 0;
    Span lines;              ///< of the column
    QList<qsizetype> starts; ///< for each line, where in the unit's text it begins
    Span part;               ///< of the unit's text: from the first line's beginning to the furthest line's end
    qsizetype letters = 0;   ///< units on the page
    bool isInGap = false;    ///< found only because exactly this is missing: its order on the page says nothing

    bool operator==(const PlacedRun &) const = default;
};

/// Where a page prints what: each line is looked for in the text, so that no guess at the page's reading order is needed.
struct Placing {
    QList<PlacedRun> runs;  ///< by unit, each unit's in the order of its text
    QList<PlacedRun> twice; ///< print what another run prints already
    struct Stray {
        qsizetype column = 0;
        Span lines;
        bool operator==(const Stray &) const = default;
    };
    QList<Stray> strays;   ///< lines that belong to no unit
    qsizetype unknown = 0; ///< characters of lines that nobody can read and that stand in no unit either
};

/// About linear in the page and the text. Any thread.
Placing placed(const QList<ProofColumn> &columns, const QList<ProofUnit> &units);

} // namespace galley
