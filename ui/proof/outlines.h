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

/// Where the number of a difference may stand, in points: its middle, on the upright edges of its story's outline at the
/// height of the place, the nearer first; empty for a difference without a place on the page. `outlines` may lack its
/// story: then beside the place itself.
QList<QPointF> numberPlaces(const ProofFinding &finding, StoryId story, const QList<StoryOutline> &outlines);

} // namespace galley
