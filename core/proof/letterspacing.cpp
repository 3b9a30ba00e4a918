#include "core/proof/letterspacing.h"

#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <ranges>
#include <vector>

namespace galley {

namespace {

/// Characters at equal distances that make a row.
constexpr qsizetype fewest = 3;
/// More pieces of a headline's size are no page's.
constexpr std::size_t mostPieces = 4000;
/// Of the size: how far apart they may stand, and how much distances may differ.
constexpr double widest = 1.2;
constexpr double tolerance = 0.1;
/// Of the size: how far a character's middle may stand from the row's or the upright line's.
constexpr double beside = 0.3;

struct Part {
    qsizetype piece;
    qsizetype characters;
    QRectF box;
    double size;
    int ofPage;                       ///< ProofPiece::part
    std::optional<double> apart = {}; ///< how far its own characters are, where it has several
    qsizetype next = -1;              ///< in the row, as an index of parts
    qsizetype above = -1;             ///< in the upright line that it would be of
    qsizetype stack = 1;              ///< characters of that
};

/// Nothing where a piece's characters stand at several distances, as figures and Latin letters do.
std::optional<double> apartIn(const ProofPiece &piece, double size)
{
    return piece.boxes.size() < 2 ? std::nullopt : std::optional(piece.boxes.first().width() - size);
}

double gapBetween(const Part &left, const Part &right)
{
    return right.box.left() - left.box.right();
}

class Rows
{
public:
    Rows(const QList<ProofPiece> &pieces, const TypeSizes &sizes, double least)
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const double size = sizes.of(pieces[i]);
            if (size <= least || isStanding(pieces[i]))
                continue;
            const QRectF box = pieces[i].boxes.first().united(pieces[i].boxes.last());
            m_all.push_back({.piece = i,
                             .characters = codePoints(pieces[i].text),
                             .box = box,
                             .size = size,
                             .ofPage = pieces[i].part,
                             .apart = apartIn(pieces[i], size)});
        }
        if (m_all.size() > mostPieces)
            m_all.clear();
        std::ranges::sort(m_all, {}, [](const Part &part) { return part.box.left(); });
        findNext();
        findStacks();
    }

    /// The pieces of each row, from left to right.
    std::vector<std::vector<qsizetype>> rows() const
    {
        std::vector<std::vector<qsizetype>> rows;
        std::vector<bool> taken(m_all.size(), false);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const std::vector<std::size_t> row = taken[i] ? std::vector<std::size_t>() : rowFrom(i);
            if (!isRow(row))
                continue;
            auto &pieces = rows.emplace_back();
            for (const std::size_t at : row) {
                taken[at] = true;
                pieces.push_back(m_all[at].piece);
            }
        }
        return rows;
    }

private:
    void findNext()
    {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            Part &one = m_all[i];
            for (std::size_t j = i + 1; j < m_all.size(); ++j) {
                const double gap = gapBetween(one, m_all[j]);
                if (gap > widest * one.size)
                    break;
                if (gap < -tolerance * one.size || !areAlike(one, m_all[j])
                    || std::abs(one.box.center().y() - m_all[j].box.center().y()) > beside * one.size)
                    continue;
                one.next = qsizetype(j);
                break;
            }
        }
    }

    /// How long the upright line is that each would be of.
    void findStacks()
    {
        std::vector<std::size_t> byTop(m_all.size());
        std::iota(byTop.begin(), byTop.end(), std::size_t(0));
        std::ranges::sort(byTop, {}, [this](std::size_t i) { return m_all[i].box.top(); });
        for (std::size_t i = 0; i < byTop.size(); ++i) {
            Part &below = m_all[byTop[i]];
            for (std::size_t j = i; j > 0; --j) {
                const std::size_t at = byTop[j - 1];
                const Part &above = m_all[at];
                if (below.box.top() - above.box.bottom() > widest * below.size)
                    break;
                if (above.stack >= below.stack && standsUnder(below, above)) {
                    below.stack = above.stack + 1;
                    below.above = qsizetype(at);
                }
            }
        }
        for (const std::size_t i : byTop | std::views::reverse)
            if (const Part &below = m_all[i]; below.above >= 0)
                m_all[std::size_t(below.above)].stack = std::max(m_all[std::size_t(below.above)].stack, below.stack);
    }

    static bool standsUnder(const Part &below, const Part &above)
    {
        return areAlike(above, below) && below.box.top() - above.box.bottom() > -beside * below.size
            && std::abs(above.box.center().x() - below.box.center().x()) < beside * below.size;
    }

    static bool areAlike(const Part &one, const Part &other)
    {
        constexpr double sameSize = 1.5; // figures are lower than Han
        return one.ofPage == other.ofPage && one.size < sameSize * other.size && other.size < sameSize * one.size;
    }

    static bool isStanding(const ProofPiece &piece)
    {
        return piece.boxes.last().top() > piece.boxes.first().bottom() - 1;
    }

    std::vector<std::size_t> rowFrom(std::size_t at) const
    {
        std::vector<std::size_t> row{at};
        std::optional<double> distance = m_all[at].apart;
        while (m_all[at].next >= 0) {
            const auto next = std::size_t(m_all[at].next);
            const double most = tolerance * m_all[at].size;
            const double gap = gapBetween(m_all[at], m_all[next]);
            if (std::abs(gap - distance.value_or(gap)) > most || std::abs(gap - m_all[next].apart.value_or(gap)) > most)
                break;
            distance = gap;
            row.push_back(next);
            at = next;
        }
        return row;
    }

    /// Single characters are a row where they make a longer one than upright lines.
    bool isRow(const std::vector<std::size_t> &row) const
    {
        qsizetype characters = 0;
        qsizetype stack = 0;
        bool anyOfSeveral = false;
        for (const std::size_t at : row) {
            characters += m_all[at].characters;
            stack = std::max(stack, m_all[at].stack);
            anyOfSeveral = anyOfSeveral || m_all[at].characters > 1;
        }
        return row.size() > 1 && characters >= (anyOfSeveral ? fewest : std::max(fewest, stack));
    }

    std::vector<Part> m_all;
};

} // namespace

QList<ProofPiece> withoutLetterSpacing(QList<ProofPiece> pieces, const TypeSizes &sizes, double least)
{
    QList<bool> gone(pieces.size(), false);
    for (const auto &row : Rows(pieces, sizes, least).rows())
        for (std::size_t i = 1; i < row.size(); ++i) {
            ProofPiece &first = pieces[row.front()];
            const ProofPiece &next = pieces[row[i]];
            first.text += next.text;
            first.boxes += next.boxes;
            first.spaceAfter = next.spaceAfter;
            gone[row[i]] = true;
        }
    qsizetype at = 0;
    pieces.removeIf([&](const ProofPiece &) { return gone[at++]; });
    return pieces;
}

} // namespace galley
