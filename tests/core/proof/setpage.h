#pragma once

#include "core/proof/proofpage.h"

#include <QStringList>

/// Sets pages for tests as a layout program would: each line a piece, each character a square.
namespace galley::test {

inline ProofPiece pieceAt(double x, double y, double size, const QString &text)
{
    ProofPiece piece{.text = text, .boxes = {}};
    for (qsizetype i = 0; i < text.size(); ++i)
        piece.boxes.append(QRectF(x + size * double(i), y, size, 1.3 * size));
    return piece;
}

/// Lines one under the other.
inline void setColumn(ProofPage &page, double x, double y, const QStringList &lines, double size = 10)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        page.pieces.append(pieceAt(x, y + 1.5 * size * double(i), size, lines[i]));
}

/// Text cut into lines of so many characters.
inline QStringList broken(const QString &text, qsizetype measure)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += measure)
        lines.append(text.sliced(at, std::min(measure, text.size() - at)));
    return lines;
}

inline ProofPage emptyPage()
{
    return {.number = 1, .size = QSizeF(1100, 1500), .pieces = {}};
}

} // namespace galley::test
