#pragma once

#include "core/proof/proofpage.h"

namespace galley {

/// A picture as a page's content paints it.
struct PaintedPicture {
    ProofPicture picture;
    bool isOpaque = true; ///< hides all that was painted before in its box; false where that is not sure
    qsizetype order = 0;
};

/// Characters that a page's content sets one after the other.
struct PaintedRun {
    QPointF origin;     ///< of the first, on its base line; of one set from top to bottom the middle of its top
    bool isSeen = true; ///< false for what a scanner's software lays under its picture, and on a layer that is off
    qsizetype order = 0;
    bool isReadable = true; ///< its font says what its characters mean
    double size = 0;        ///< points
    qsizetype unknown = 0;  ///< characters, where it does not
};

/// What a page's content paints; `order` counts both kinds together.
struct PaintedPage {
    QList<PaintedPicture> pictures;
    QList<PaintedRun> runs;
};

/// What of the page's text stands under pictures, one for each that hides any. Silent where it is not sure which was
/// painted first. Any thread.
QList<CoveredText> coveredText(const ProofPage &page, const PaintedPage &painted);

/// Puts the sign for an unknown character (unknown.h) wherever a font does not say what its character means, also where
/// the page's text has nothing at all for it, and counts them as unreadable. Any thread.
void markUnreadable(ProofPage &page, const PaintedPage &painted);

} // namespace galley
