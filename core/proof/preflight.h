#pragma once

#include "core/proof/compare.h"

namespace galley {

/// Something about a made-up page that a reader would trip over, whatever its text says.
struct PreflightFault {
    /// "layout/kinsoku", "layout/missing-glyph", "layout/outside-page", "layout/text-under-picture",
    /// "layout/low-resolution", "layout/font-not-embedded"
    QString check;
    Severity severity = Severity::B;
    Message message;
    QString found;                        ///< the words concerned; of a picture "640×480, 118 ppi"; empty for a font
    QString line = {};                    ///< that the words stand in; empty where they are all of it
    std::optional<ProofPlace> place = {}; ///< nothing for a whole page
};

/// Marks at the wrong end of lines as they were really set, characters that the font has no picture of, text that runs off
/// the page or stands under a picture; fonts that the file names and does not hold, so that another computer sets others;
/// pictures that have fewer than `leastResolution` pixels for an inch as they are set (0: any will do). Of pictures left
/// out: line art, which has a measure of its own and may be a code of large squares; what is under half an inch on a side
/// (logos, ornaments, rules); what has so few pixels that it is a tint or a shade. Parts into which a layout program has
/// cut a picture are one. What concerns the whole page comes first, then the page's columns in order, then pictures. Any
/// thread.
QList<PreflightFault> preflight(const ProofPage &page, int leastResolution);

/// The same, to be told of with a page's differences from its text. They are about no place in the text and stand at the
/// beginning of the page; null: the proof is of none.
QList<ProofFinding> preflightFindings(const ProofPage &proof, int leastResolution, const Page *page);

} // namespace galley
