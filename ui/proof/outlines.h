#pragma once

#include "core/proof/compare.h"

#include <QPainterPath>

namespace galley {

/// Where a story stands on its page.
struct StoryOutline {
    StoryId story;
    StoryOnProof::State state = StoryOnProof::State::Same;
    QPainterPath path; ///< points
};

/// A box around everything of a story where no other story's text stands in it; else its columns with what is between
/// them. Stories that the page does not have are left out.
QList<StoryOutline> outlinesOf(const ProofComparison &comparison);

/// A place beside which a number may stand.
struct NumberPlace {
    QPointF edge;         ///< points, at the height of the number's middle
    bool isAtLeft = true; ///< the number stands to the left of the edge; else to its right

    bool operator==(const NumberPlace &) const = default;
};

/// Where the number of a difference may stand: outside the upright edges of its story's outline at the height of the place,
/// the nearer first; empty for a difference without a place on the page. `outlines` may lack its story: then beside the
/// place itself.
QList<NumberPlace> numberPlaces(const ProofFinding &finding, StoryId story, const QList<StoryOutline> &outlines);

} // namespace galley
