#pragma once

#include "core/proof/placing.h"

namespace galley {

/// A run of lines that belong to no unit by themselves (the short end of a paragraph at the head of a column, a word that
/// stands apart in its line, a formula that several stories have) where exactly their words are missing. Nothing where
/// they are nowhere.
std::optional<PlacedRun> runInGap(const Placing::Stray &lines, const Placing &placing, const QList<ProofUnit> &units,
                                  const QList<ProofColumn> &columns);

} // namespace galley
