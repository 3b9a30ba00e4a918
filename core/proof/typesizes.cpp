#include "core/proof/typesizes.h"

#include "core/text/characters.h"

#include <algorithm>
#include <vector>

namespace galley {

namespace {

/// Of the height, where a page has no Han at all to tell more.
constexpr double shareUntold = 0.8;
/// What a piece says of itself is believed, unless it differs by more from those that are as high.
constexpr double believed = 1.2;

/// Pieces of one font in one size have boxes of one height, to a quarter of a point.
int heightOf(const ProofPiece &piece)
{
    return qRound(4 * piece.boxes.first().height());
}

/// The narrowest Han character: the last of a piece is without the space that widens the others. 0 where there is none.
double squareOf(const ProofPiece &piece)
{
    double square = 0;
    for (qsizetype i = 0; i < piece.text.size(); ++i)
        if (isHan(codePointAt(piece.text, i)) && (square == 0 || piece.boxes[i].width() < square))
            square = piece.boxes[i].width();
    return square;
}

/// Sizes, each as often as there are characters of it.
using Sizes = std::vector<std::pair<double, qsizetype>>;

double middleOf(Sizes sizes)
{
    std::ranges::sort(sizes);
    qsizetype all = 0;
    for (const auto &[size, characters] : sizes)
        all += characters;
    qsizetype seen = 0;
    for (const auto &[size, characters] : sizes) {
        seen += characters;
        if (2 * seen >= all)
            return size;
    }
    return 0;
}

} // namespace

TypeSizes::TypeSizes(const QList<ProofPiece> &pieces)
{
    QHash<int, Sizes> byHeight;
    Sizes shares;
    for (const ProofPiece &piece : pieces) {
        const double square = squareOf(piece);
        if (square <= 0 || piece.boxes.first().height() <= 0)
            continue;
        byHeight[heightOf(piece)].emplace_back(square, piece.text.size());
        shares.emplace_back(square / piece.boxes.first().height(), piece.text.size());
    }
    for (auto it = byHeight.begin(); it != byHeight.end(); ++it)
        m_byHeight.insert(it.key(), middleOf(std::move(it.value())));
    m_share = shares.empty() ? shareUntold : middleOf(std::move(shares));
}

double TypeSizes::of(const ProofPiece &piece) const
{
    if (piece.text.isEmpty())
        return 0;
    const double usual = m_byHeight.value(heightOf(piece), m_share * piece.boxes.first().height());
    const double own = squareOf(piece);
    return own > 0 && own < believed * usual && usual < believed * own ? own : usual;
}

} // namespace galley
