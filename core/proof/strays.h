#pragma once

#include "core/proof/placing.h"

namespace galley {

/// Words that belong to no story, as somebody sees them on the page: one or more strays.
struct StrayText {
    QString text;
    QRectF box;
    bool isDisplay = false; ///< set larger than running text, or upright
};

/// Strays told apart by what a reader takes for one: pieces of a row of display type that a space parts are of one text,
/// read row by row, where another row runs on under them or over them; two headlines side by side are not. `running` is
/// the page's size of running text, points.
QList<StrayText> strayTexts(const QList<Placing::Stray> &strays, const QList<ProofColumn> &columns, double running);

} // namespace galley
