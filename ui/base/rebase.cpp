#include "ui/base/rebase.h"

#include "core/text/anchor.h"

#include <QHash>

#include <algorithm>

namespace galley {

namespace {

/// One end of a place: a block and a position in it.
struct Point {
    BlockId &block;
    qsizetype &at;
};

void join(Point point, const JoinBlocks &change)
{
    if (point.block != change.second.id)
        return;
    point.block = change.first;
    point.at += change.seam;
}

/// `before`: the position ends a range, so that at the seam it stays with the text before it.
void split(Point point, const SplitBlock &change, bool before)
{
    if (point.block != change.first || (before ? point.at <= change.seam : point.at < change.seam))
        return;
    point.block = change.second.id;
    point.at -= change.seam;
}

std::optional<Place> replaced(Place place, const ReplaceText &change)
{
    const Shift shift{change.at, change.before.size(), change.after.size()};
    const Span cut{change.at, change.at + change.before.size()};
    const bool first = place.first == change.block;
    const bool last = place.last == change.block;
    if (first && last) {
        const Span span = place.span();
        if (cut.overlaps(span) || (cut.isEmpty() && span.begin < cut.begin && cut.begin < span.end))
            return std::nullopt;
        return Place::in(place.first, galley::rebased(span, shift));
    }
    if (first && cut.end > place.begin) // the first's rest, up to the seam, belongs to the place
        return std::nullopt;
    if (last && cut.begin < place.end)
        return std::nullopt;
    if (first)
        place.begin = galley::rebased(place.begin, shift);
    return place; // what comes behind its end does not move that
}

struct PlaceRebaser {
    Place place;

    std::optional<Place> operator()(const ReplaceText &change) const { return replaced(place, change); }
    std::optional<Place> operator()(const JoinBlocks &change)
    {
        if (place.first == change.first && place.last == change.second.id)
            return std::nullopt; // the seam that it was about is closed
        join({place.first, place.begin}, change);
        join({place.last, place.end}, change);
        return place;
    }
    std::optional<Place> operator()(const SplitBlock &change)
    {
        const bool oneBlock = place.isOneBlock();
        split({place.first, place.begin}, change, false);
        split({place.last, place.end}, change, true);
        return oneBlock != place.isOneBlock() ? std::nullopt : std::optional(place);
    }
    std::optional<Place> operator()(const auto &) const { return place; }
};

/// A batch of changes, by the blocks whose places they can move: a finding meets only those that concern it.
class Route
{
public:
    explicit Route(const QList<Change> &changes)
        : m_changes(changes)
    {
        m_takesAway = std::ranges::any_of(changes, [](const Change &change) {
            return std::holds_alternative<RemoveBlock>(change) || std::holds_alternative<RemoveStory>(change)
                || std::holds_alternative<RemovePage>(change);
        });
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (const auto *replaced = std::get_if<ReplaceText>(&changes[i]))
                m_stops[replaced->block].append(i);
            else if (const auto *split = std::get_if<SplitBlock>(&changes[i]))
                m_stops[split->first].append(i);
            else if (const auto *join = std::get_if<JoinBlocks>(&changes[i]))
                m_stops[join->second.id].append(i); // what lies in the first stays where it is
        }
    }

    /// False where the finding stands as it is, with all that it says.
    bool concerns(const Finding &finding) const
    {
        if (m_takesAway)
            return true;
        const auto meets = [this](const Place &place) { return stop(place, 0) < m_changes.size(); };
        return meets(finding.place) || std::ranges::any_of(finding.related, meets)
            || std::ranges::any_of(finding.fixes, [&](const Fix &fix) {
                   return std::ranges::any_of(fix.also, meets, &Fix::Also::place);
               });
    }

    std::optional<Place> through(Place place) const
    {
        for (qsizetype next = stop(place, 0); next < m_changes.size(); next = stop(place, next + 1)) {
            const std::optional<Place> moved = rebased(place, m_changes[next]);
            if (!moved)
                return std::nullopt;
            place = *moved;
        }
        return place;
    }

private:
    /// Number of the first change from `from` on that concerns the place, or how many there are.
    qsizetype stop(const Place &place, qsizetype from) const
    {
        qsizetype next = m_changes.size();
        for (const BlockId &block : {place.first, place.last})
            if (const auto stops = m_stops.constFind(block); stops != m_stops.cend())
                if (const auto at = std::ranges::lower_bound(*stops, from); at != stops->cend())
                    next = std::min(next, *at);
        return next;
    }

    const QList<Change> &m_changes;
    QHash<BlockId, QList<qsizetype>> m_stops;
    bool m_takesAway = false; ///< blocks that may be some finding's
};

bool stands(const Finding &finding, const Issue &issue)
{
    const Place &place = finding.place;
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    return first && last && place.begin <= first->text.size() && place.end <= last->text.size()
        && issue.text(place) == finding.text;
}

/// The further places of a fix, those left out that are gone.
QList<Fix::Also> moved(const QList<Fix::Also> &all, const Route &route)
{
    QList<Fix::Also> standing;
    for (const Fix::Also &also : all)
        if (const std::optional<Place> place = route.through(also.place))
            standing.append({*place, also.before, also.after});
    return standing;
}

} // namespace

std::optional<Place> rebased(const Place &place, const Change &change)
{
    return std::visit(PlaceRebaser{place}, change);
}

QList<Finding> rebased(const QList<Finding> &findings, const QList<Change> &changes, const Issue &after)
{
    const Route route(changes);
    QList<Finding> standing;
    standing.reserve(findings.size());
    for (Finding finding : findings) {
        if (!route.concerns(finding)) {
            standing.append(std::move(finding));
            continue;
        }
        const std::optional<Place> place = route.through(finding.place);
        if (!place)
            continue;
        finding.place = *place;
        if (!stands(finding, after))
            continue;
        QList<Place> related;
        for (const Place &other : std::as_const(finding.related))
            if (const std::optional<Place> now = route.through(other); now && after.block(now->first))
                related.append(*now);
        finding.related = related;
        for (Fix &fix : finding.fixes)
            fix.also = moved(fix.also, route);
        standing.append(finding);
    }
    return standing;
}

} // namespace galley
