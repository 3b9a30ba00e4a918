#include "core/language/shapes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace galley {

namespace {

/// Room for the character of most strokes.
constexpr std::size_t longest = 64;

constexpr std::size_t kinds = 5;

struct Written {
    char32_t character;
    QList<std::uint8_t> strokes = {};            ///< kinds
    std::array<int, kinds> counts = {};          ///< of each kind
    std::array<std::uint64_t, kinds> where = {}; ///< of each kind, a bit a stroke
};

Written written(char32_t character, QByteArrayView strokes)
{
    Written result{.character = character};
    for (const char stroke : strokes) {
        const qsizetype kind = QByteArrayView("hspnz").indexOf(stroke);
        if (kind < 0 || result.strokes.size() + 1 >= qsizetype(longest))
            continue;
        result.where[std::size_t(kind)] |= std::uint64_t(1) << result.strokes.size();
        ++result.counts[std::size_t(kind)];
        result.strokes.append(std::uint8_t(kind));
    }
    return result;
}

/// Never more than the edit distance: strokes of a kind that one has more than the other.
int leastDistance(const Written &one, const Written &other)
{
    int more = 0;
    int fewer = 0;
    for (std::size_t kind = 0; kind < one.counts.size(); ++kind) {
        const int difference = one.counts[kind] - other.counts[kind];
        (difference > 0 ? more : fewer) += std::abs(difference);
    }
    return std::max(more, fewer);
}

/// The edit distance, by Myers's method: a column of the table is two words of bits, where it goes up and where down.
/// Millions of pairs are asked for at each start.
qsizetype distance(const Written &one, const Written &other)
{
    if (one.strokes.isEmpty())
        return other.strokes.size();
    const std::uint64_t last = std::uint64_t(1) << (one.strokes.size() - 1);
    std::uint64_t up = ~std::uint64_t(0);
    std::uint64_t down = 0;
    qsizetype result = one.strokes.size();
    for (const std::uint8_t kind : other.strokes) {
        const std::uint64_t same = one.where[kind];
        const std::uint64_t across = (((same & up) + up) ^ up) | same;
        std::uint64_t more = down | ~(across | up);
        std::uint64_t fewer = up & across;
        result += bool(more & last);
        result -= bool(fewer & last);
        more = more << 1 | 1;
        fewer <<= 1;
        const std::uint64_t along = same | down;
        up = fewer | ~(along | more);
        down = more & along;
    }
    return result;
}

} // namespace

CharacterPairs nearCodes(const QHash<char32_t, QByteArray> &codes)
{
    // A code with one place left open, or taken out, is shared by all that differ there.
    QHash<QByteArray, std::vector<char32_t>> byPattern;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        if (it->size() < 2)
            continue;
        byPattern[*it].push_back(it.key());
        for (qsizetype at = 0; at < it->size(); ++at) {
            QByteArray open = *it;
            open[at] = '?';
            byPattern[open].push_back(it.key());
            if (it->size() > 2)
                byPattern[QByteArray(*it).remove(at, 1)].push_back(it.key());
        }
    }
    CharacterPairs pairs;
    for (std::vector<char32_t> &alike : byPattern) {
        std::ranges::sort(alike);
        const auto [first, last] = std::ranges::unique(alike);
        alike.erase(first, last);
        for (std::size_t i = 0; i < alike.size(); ++i)
            for (std::size_t j = i + 1; j < alike.size(); ++j)
                if (editDistance(codes[alike[i]], codes[alike[j]], 1) <= 1)
                    pairs.push_back({alike[i], alike[j]});
    }
    std::ranges::sort(pairs);
    const auto [first, last] = std::ranges::unique(pairs);
    pairs.erase(first, last);
    return pairs;
}

CharacterPairs nearStrokes(const QHash<char32_t, QByteArray> &strokes)
{
    std::vector<Written> all;
    for (auto it = strokes.cbegin(); it != strokes.cend(); ++it)
        all.push_back(written(it.key(), *it));
    std::ranges::sort(all, [](const Written &a, const Written &b) {
        return std::pair(a.strokes.size(), a.character) < std::pair(b.strokes.size(), b.character);
    });
    CharacterPairs pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const qsizetype most = std::max<qsizetype>(1, all[j].strokes.size() / 4);
            if (all[j].strokes.size() - all[i].strokes.size() > most)
                break;
            if (leastDistance(all[i], all[j]) <= most && distance(all[i], all[j]) <= most)
                pairs.push_back(std::minmax(all[i].character, all[j].character));
        }
    }
    return pairs;
}

qsizetype editDistance(QByteArrayView one, QByteArrayView other, qsizetype most)
{
    if (std::abs(one.size() - other.size()) > most || other.size() >= qsizetype(longest))
        return most + 1;
    std::array<qsizetype, longest> row{};
    for (qsizetype j = 0; j <= other.size(); ++j)
        row[std::size_t(j)] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        qsizetype least = row[0];
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[std::size_t(j)];
            row[std::size_t(j)] = std::min({change, diagonal + 1, row[std::size_t(j - 1)] + 1});
            least = std::min(least, row[std::size_t(j)]);
        }
        if (least > most)
            return most + 1;
    }
    return row[std::size_t(other.size())];
}

} // namespace galley
