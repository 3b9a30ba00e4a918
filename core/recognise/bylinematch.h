#pragma once

#include "core/recognise/bylinepeople.h"
#include "core/recognise/bylineshapes.h"

namespace galley {

/// What one piece of a shape took of the text.
struct ShapeCapture {
    QString name;
    Span span;
};

/// The pieces of `shape` that were found from `begin` on, in order; nothing where it does not fit. Optional pieces that
/// are missing are not in the list. A last capture "end" or "boundary" is empty.
std::optional<QList<ShapeCapture>> matchShape(const BylineShape &shape, QStringView text, qsizetype begin);

/// Whether a pattern may name this piece although it is no list of words: gap, people, date, end …
bool isKnownPiece(QStringView name);

} // namespace galley
