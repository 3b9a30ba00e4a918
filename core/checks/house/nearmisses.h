#pragma once

#include "core/text/phrases.h"

namespace galley {

/// Finds what is nearly one of many set phrases. A phrase with one slip keeps at least one of its two halves as it is, one
/// with two slips one of its three thirds: those pieces are what is looked for, in one pass over the text, and only where
/// one stands is its phrase compared. Any thread.
class NearMisses
{
public:
    /// Shorter phrases are not looked for: a word of four characters has too many neighbours that are words.
    static constexpr qsizetype shortest = 5;
    /// Shorter phrases may have one slip only.
    static constexpr qsizetype shortestWithTwo = 8;

    enum class Slip { OneChanged, TwoChanged, Missing, Extra };
    struct Miss {
        qsizetype phrase = 0; ///< index in the list given
        Span span;
        Slip slip = Slip::OneChanged;
        qsizetype at = 0;     ///< unit of the phrase where the first slip is; Extra: before which it stands
        qsizetype second = 0; ///< TwoChanged: of the second
        bool operator==(const Miss &) const = default;
    };

    NearMisses() = default;
    explicit NearMisses(const QStringList &phrases);

    /// None over another, nor over the phrase itself, nor where the slip is right in another phrase; of two that overlap the
    /// one with fewer slips. First
    /// and last character are always those of the phrase: a slip there is not to be told from another phrase.
    QList<Miss> in(QStringView text) const;

private:
    struct Use {
        qsizetype phrase;
        qsizetype offset; ///< of the piece in it
    };
    void addPiece(qsizetype phrase, Span piece);

    QStringList m_phrases;
    QStringList m_pieces;
    QList<QList<Use>> m_uses; ///< of each piece
    QHash<QString, qsizetype> m_numbers;
    PhraseFinder m_exact;
    PhraseFinder m_finder;
};

} // namespace galley
