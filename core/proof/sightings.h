#pragma once

#include "core/proof/units.h"

#include <QHash>

#include <vector>

namespace galley {

/// Where a line may stand in the text of a page.
struct Sighting {
    qsizetype unit = -1;
    qsizetype at = 0;         ///< of the line's first character, by those that are found
    double share = 0;         ///< of the line's triples that are found there, 0–1
    int found = 0;            ///< triples
    bool opensBlock = false;  ///< a block of the unit begins with it
    bool closesBlock = false; ///< and ends with it
};

/// The texts of a page's units, to look up lines in them: by triples of characters, so that a line with a wrong character
/// is found as well. Immutable; any thread.
class Sightings
{
public:
    explicit Sightings(const QList<ProofUnit> &units);

    /// Best first, some dozens at most; empty for a line that nothing is known of. `line` without spaces. A line of one or two
    /// characters is found where a unit has no more than it.
    QList<Sighting> of(QStringView line) const;

private:
    struct Home {
        int unit;
        int at;
    };
    Sighting sightingAt(qsizetype unit, qsizetype at, qsizetype length, double share, int found) const;

    QList<ProofUnit> m_units;
    QHash<quint64, std::vector<Home>> m_homes; ///< by triple
    QHash<QString, std::vector<Home>> m_short; ///< units of one or two characters
};

} // namespace galley
