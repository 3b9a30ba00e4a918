#include "core/proof/sightings.h"

#include "core/proof/unknown.h"
#include "core/text/triples.h"

#include <algorithm>
#include <tuple>

namespace galley {

namespace {

constexpr qsizetype gram = 3;
/// Places of one triple that are looked at: a formula that stands everywhere tells nothing.
constexpr std::size_t mostHomes = 64;
/// Characters lost or doubled in a line shift what follows by so many at most.
constexpr qsizetype mostShift = 3;
constexpr qsizetype mostSightings = 32;
/// A line is not taken for another because of a few common words.
constexpr double leastShare = 0.3;

/// That a triple of a line stands in a unit, with the line beginning at `start` there.
struct Vote {
    int unit;
    qsizetype start;
    qsizetype at; ///< of the triple in the line
};

/// Where the line begins by votes[begin, end), which are sorted: what a character lost or doubled in it has moved says
/// less than what stands before; but one vote alone says nothing.
qsizetype startOf(const std::vector<Vote> &votes, std::size_t begin, std::size_t end)
{
    constexpr std::size_t fewest = 2;
    const Vote *first = nullptr;
    std::size_t most = 0;
    for (std::size_t i = begin; i < end;) {
        std::size_t next = i + 1;
        while (next < end && votes[next].start == votes[i].start)
            ++next;
        const std::size_t count = std::min(next - i, fewest);
        if (!first || count > most || (count == most && votes[i].at < first->at)) {
            first = &votes[i];
            most = count;
        }
        i = next;
    }
    return first->start;
}

} // namespace

Sightings::Sightings(const QList<ProofUnit> &units)
    : m_units(units)
{
    for (int u = 0; u < units.size(); ++u) {
        const QString &text = units[u].text;
        if (text.size() < gram)
            m_short[text].push_back({u, 0});
        for (qsizetype at = 0; at + gram <= text.size(); ++at)
            m_homes[tripleAt(text, at)].push_back({u, int(at)});
    }
}

Sighting Sightings::sightingAt(qsizetype unit, qsizetype at, qsizetype length, double share, int found) const
{
    const QList<qsizetype> &blockAt = m_units[unit].blockAt;
    const qsizetype end = at + length;
    return {.unit = unit,
            .at = at,
            .share = share,
            .found = found,
            .opensBlock = at == 0 || (at < blockAt.size() && blockAt[at] != blockAt[at - 1]),
            .closesBlock = end == blockAt.size() || (end < blockAt.size() && blockAt[end] != blockAt[end - 1])};
}

QList<Sighting> Sightings::of(QStringView line) const
{
    if (line.size() < gram) {
        QList<Sighting> found;
        for (const Home &home : m_short.value(line.toString()))
            found.append({home.unit, 0, 1, 1, true, true});
        return found;
    }
    std::vector<Vote> votes;
    qsizetype readable = 0;
    qsizetype unknownEnd = 0; // behind the last character that nobody can read
    for (qsizetype at = 0; at + gram <= line.size(); ++at) {
        for (qsizetype i = std::max(at, unknownEnd); i < at + gram; ++i)
            unknownEnd = line[i] == unknownSign ? i + 1 : unknownEnd;
        if (at < unknownEnd)
            continue;
        ++readable;
        const auto homes = m_homes.constFind(tripleAt(line, at));
        if (homes == m_homes.cend() || homes->size() > mostHomes)
            continue;
        for (const Home &home : *homes)
            votes.push_back({home.unit, home.at - at, at});
    }
    std::ranges::sort(votes, {}, [](const Vote &vote) { return std::tuple(vote.unit, vote.start, vote.at); });
    QList<Sighting> found;
    // What nobody can read is not held against a place, but the rest must be a good part of the line.
    const auto all = double(line.size() - gram + 1);
    const double grams = std::max(all / 2, double(readable));
    for (std::size_t i = 0; i < votes.size();) {
        std::size_t end = i + 1;
        while (end < votes.size() && votes[end].unit == votes[i].unit
               && votes[end].start - votes[end - 1].start <= mostShift)
            ++end;
        const double share = std::min(1.0, double(end - i) / grams);
        if (share >= leastShare)
            found.append(sightingAt(votes[i].unit, std::max<qsizetype>(0, startOf(votes, i, end)), line.size(), share,
                                    int(end - i)));
        i = end;
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Sighting &each) { return each.found + each.opensBlock + each.closesBlock; });
    return found.first(std::min(mostSightings, found.size()));
}

} // namespace galley
