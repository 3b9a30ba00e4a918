#pragma once

#include "core/checks/analysis.h"
#include "core/house/house.h"

namespace galley {

/// One lead-in, byline line or credit of the issue, where it stands.
struct PlacedPiece {
    const Block *block;
    const BylinePiece *piece;
};

/// What is usual for one feature of one kind and group of pieces.
struct BylineHabit {
    QString value;
    qsizetype like = 0;                   ///< pieces that have it so
    qsizetype all = 0;                    ///< pieces that have the feature at all
    const PlacedPiece *example = nullptr; ///< one that has it so; null when only the house says so
    bool demanded = false;                ///< by the house
};

/// Every piece of an issue that stands where its kind belongs, in reading order.
QList<PlacedPiece> placedPieces(const Issue &issue, const Analyses &analyses);

/// The stored name of a kind: "lead-in", "byline", "credit".
QString kindName(BylineKind kind);
const BylineFeature *featureOf(const BylinePiece &piece, const QString &name);

/// What the pieces of the same kind and group as `piece` usually do, or what the house demands; nothing where there is
/// neither: fewer than three alike, or more than a quarter that differ.
std::optional<BylineHabit> habitFor(const BylinePiece &piece, const QString &feature, const QList<PlacedPiece> &pieces,
                                    const House &house);

} // namespace galley
