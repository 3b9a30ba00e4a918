#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

/// A page as it was made up, as its proof gives it. Lengths are points (1/72 inch) from the page's top left corner.
namespace galley {

/// Characters that the proof sets side by side, at most one line of them.
struct ProofPiece {
    QString text;            ///< each character in its plain form (plainForm())
    QList<QRectF> boxes;     ///< one for each unit of the text; of a pair of surrogates both have the character's
    bool spaceAfter = false; ///< the next piece of the line stands apart by a space
    int part = 0;            ///< pieces of different parts of the page are read apart (reading.h)
};

/// A picture as the page sets it.
struct ProofPicture {
    QRectF box;             ///< what is seen of it
    QSize pixels;           ///< that the file has of the whole of it
    double resolution = 0;  ///< pixels for an inch as it is set, in the direction that has fewer
    bool isLineArt = false; ///< of black and nothing, one bit a pixel

    bool operator==(const ProofPicture &) const = default;
};

/// Words that stand under a picture: it was painted over them and lets nothing through.
struct CoveredText {
    QString text; ///< what one picture hides
    QRectF box;

    bool operator==(const CoveredText &) const = default;
};

struct ProofPage {
    int number = 0; ///< in the file, from 1
    QSizeF size;
    QList<ProofPiece> pieces;          ///< in no order that means anything
    qsizetype normalised = 0;          ///< characters that were brought to their plain form
    qsizetype unreadable = 0;          ///< characters that the font does not say the meaning of: U+FFFD in the pieces
    QStringList looseFonts = {};       ///< names of its fonts that the file does not hold
    QList<ProofPicture> pictures = {}; ///< in the order in which they are painted
    QList<CoveredText> covered = {};
};

/// A place on a page of a proof.
struct ProofPlace {
    int page = 0; ///< in the file, from 1
    QRectF box;

    bool operator==(const ProofPlace &) const = default;
};

} // namespace galley
