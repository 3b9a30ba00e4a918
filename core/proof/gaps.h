#pragma once

#include "core/proof/placing.h"

namespace galley {

/// How well words fit what is missing in a text, best first.
enum class GapFit {
    Exact,   ///< they are what is missing there, or its beginning or end
    Nearly,  ///< with a character that is wrong, in words that tell
    ByPlace, ///< nothing need be right: they stand right beside what is printed before or behind it and are as many
};

/// A run of lines that belong to no unit by themselves (the short end of a paragraph at the head of a column, a word that
/// stands apart in its line, a formula that several stories have) where words are missing that they fit so well. Nothing
/// where they fit nowhere.
std::optional<PlacedRun> runInGap(const Placing::Stray &lines, GapFit fit, const Placing &placing,
                                  const QList<ProofUnit> &units, const QList<ProofColumn> &columns);

} // namespace galley
