#pragma once

#include "core/proof/typesizes.h"

namespace galley {

/// Headlines are set with space between their characters, so much that these come in pieces of one or a few. Pieces that
/// stand in one row, as far from each other as the characters inside them, become one; upright lines side by side do not.
/// `least`: the size from which on type is a headline's. About n log n in the pieces; any thread.
QList<ProofPiece> withoutLetterSpacing(QList<ProofPiece> pieces, const TypeSizes &sizes, double least);

} // namespace galley
