#pragma once

#include "core/proof/placing.h"

namespace galley {

/// What the page prints of one unit, in the order of the unit's text.
struct PrintedText {
    QString text;
    QList<QRectF> boxes; ///< one for each unit of the text
    /// A line that does not stand where its text belongs.
    struct Misplaced {
        Span part; ///< of the unit's text
        QString text;
        QRectF box;
    };
    QList<Misplaced> misplaced;
    /// The same as it stands on the page, where lines are misplaced: what was exchanged need not be whole lines.
    QString pageText;
    QList<QRectF> pageBoxes;
};

/// `runs` are the unit's.
PrintedText printedText(const ProofUnit &unit, const QList<PlacedRun> &runs, const QList<ProofColumn> &columns);

} // namespace galley
