#include "core/language/shapes.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

/// Room for the character of most strokes.
constexpr std::size_t longest = 64;

struct Written {
    char32_t character;
    QByteArray strokes;
    std::array<int, 5> counts; ///< of each kind of stroke
};

std::array<int, 5> countsOf(QByteArrayView strokes)
{
    std::array<int, 5> counts{};
    for (const char stroke : strokes) {
        if (const qsizetype kind = QByteArrayView("hspnz").indexOf(stroke); kind >= 0)
            ++counts[std::size_t(kind)];
    }
    return counts;
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
        all.push_back({it.key(), *it, countsOf(*it)});
    std::ranges::sort(all, [](const Written &a, const Written &b) {
        return std::pair(a.strokes.size(), a.character) < std::pair(b.strokes.size(), b.character);
    });
    CharacterPairs pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const qsizetype most = std::max<qsizetype>(1, all[j].strokes.size() / 4);
            if (all[j].strokes.size() - all[i].strokes.size() > most)
                break;
            if (leastDistance(all[i], all[j]) <= most
                && editDistance(all[i].strokes, all[j].strokes, most) <= most)
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
