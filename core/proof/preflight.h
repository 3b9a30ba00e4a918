#pragma once

#include "core/base/message.h"
#include "core/model/severity.h"
#include "core/proof/proofpage.h"

namespace galley {

/// Something about a made-up page that a reader would trip over, whatever its text says.
struct PreflightFault {
    QString check; ///< "layout/kinsoku", "layout/missing-glyph", "layout/outside-page", "layout/font-not-embedded"
    Severity severity = Severity::B;
    Message message;
    QString found;                        ///< the words concerned; empty for a font
    std::optional<ProofPlace> place = {}; ///< nothing for a whole page
};

/// Marks at the wrong end of lines as they were really set, characters that the font has no picture of, and text that runs
/// off the page. In the order of the page's columns. `looseFonts`: those that the file names and does not hold, so that
/// another computer sets others. Any thread.
QList<PreflightFault> preflight(const ProofPage &page, const QStringList &looseFonts = {});

} // namespace galley
