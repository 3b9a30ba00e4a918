#pragma once

#include "core/model/issue.h"

#include <QTextBlock>

namespace galley {

/// What one paragraph of a text edit shows: a block, or a piece of one that is longer than a paragraph can be that is
/// laid out with every key. The pieces of a block follow each other; together they are its whole text.
struct Piece {
    BlockId id; ///< null: not known to the issue yet
    Role role = Role::Paragraph;
    QString text;
    bool continues = false; ///< goes on with the block of the piece before
    bool operator==(const Piece &) const = default;
};

/// Units of text. No paragraph that is meant as one is so long.
constexpr qsizetype longestPiece = 4'000;

/// The blocks as pieces, one each but for the long ones. These are cut where `shown`, what the view shows now, is cut, as
/// far as the text is the same, so that no line moves but where something is typed; else behind a sentence. Never cuts a
/// surrogate pair or between a letter and its mark. Linear time.
QList<Piece> piecesOf(const QList<Block> &blocks, const QList<Piece> &shown);

/// Their text, with a line break where another block begins.
QString textOf(const QList<Piece> &pieces, qsizetype first, qsizetype last);

/// Marks the paragraphs of a text document, from `paragraph` on, as what they show. What a person breaks off a piece has
/// no mark.
void markPieces(QTextBlock paragraph, const QList<Piece> &shown);

/// Reads `count` paragraphs back after a person's edit, by their marks; ids and roles are left to be found out. The first
/// one stands where `first` stood.
QList<Piece> readPieces(QTextBlock paragraph, qsizetype count, const Piece &first);

} // namespace galley
