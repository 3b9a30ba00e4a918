#pragma once

#include "core/proof/placing.h"

namespace galley {

/// Puts what the text has in the place of a page's unknown characters, between readable ones that both have: as many as
/// the text has there, and what is over is taken out. Where they are fewer they stay, and differ. About linear in the
/// units whose lines have any. Any thread.
void readFromText(QList<ProofColumn> &columns, const QList<PlacedRun> &runs, const QList<ProofUnit> &units);

} // namespace galley
