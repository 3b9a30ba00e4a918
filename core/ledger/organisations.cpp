#include "core/ledger/extract.h"

#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::extract {

namespace {

constexpr qsizetype longestName = 24;
/// A firm's own name without a place before it, and what may come before its trade.
constexpr qsizetype longestBrand = 4;

bool isNamePart(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (isHan(text[at].unicode()) || text[at] == u'·');
}

/// What could be the whole name before a suffix: back to a mark or to the last word that stands in no name.
qsizetype reachOf(QStringView text, const Cue &suffix, const QList<Cue> &cues)
{
    qsizetype begin = suffix.span.begin;
    while (isNamePart(text, begin - 1) && suffix.span.end - begin < longestName)
        --begin;
    for (const Cue &cue : cues) {
        if (cue.is != NameCue::Stop || cue.span.end > suffix.span.begin || cue.span.begin < begin)
            continue;
        // 文化和旅游局 is one, 旅游局和统计局 are two.
        const bool inside = suffix.is == NameCue::Body
            && ledgerWords().insideBodies.contains(cue.span.of(text).toString())
            && (cue.span.begin == 0 || text[cue.span.begin - 1] != u'局');
        if (!inside)
            begin = cue.span.end;
    }
    return begin;
}

/// True where the suffix goes on into another word: 大学生, 公司法, 局长.
bool goesOn(QStringView text, qsizetype end)
{
    constexpr QStringView after = u"生长法员制化级们";
    return end < text.size() && after.contains(text[end]);
}

Mention named(QStringView text, Span span, const Mention *place)
{
    Mention mention{EntryKind::Organisation, span, span.of(text).toString()};
    mention.placeLength = place ? place->span.length() : 0;
    mention.hasUnit = place && place->span.length() > place->name.size();
    return mention;
}

/// The first place in the reach of a suffix.
const Mention *placeIn(Span reach, const QList<Mention> &places)
{
    const auto found = std::ranges::find_if(places, [reach](const Mention &place) {
        return place.span.begin >= reach.begin && place.span.end < reach.end;
    });
    return found == places.end() ? nullptr : &*found;
}

/// 山东博特轴承有限公司, 临渚市教育局, 市教育局.
std::optional<Mention> suffixed(QStringView text, const Cue &suffix, const QList<Cue> &cues,
                                const QList<Mention> &places)
{
    if (goesOn(text, suffix.span.end))
        return std::nullopt;
    const Span reach{reachOf(text, suffix, cues), suffix.span.end};
    if (const Mention *place = placeIn({reach.begin, suffix.span.begin + 1}, places))
        return named(text, {place->span.begin, reach.end}, place);
    if (suffix.is == NameCue::Body) {
        const qsizetype head = wordAt(ledgerWords().publicHeads, text, reach.begin);
        return head > 0 && reach.begin + head <= suffix.span.begin ? std::optional(named(text, reach, nullptr))
                                                                   : std::nullopt;
    }
    const bool free = (reach.begin == 0 || text[reach.begin - 1].isPunct())
        && ledgerWords().firmsAlone.contains(suffix.span.of(text).toString());
    const qsizetype own = suffix.span.begin - reach.begin;
    return free && own >= 2 && own <= 10 ? std::optional(named(text, reach, nullptr)) : std::nullopt;
}

/// 山东宇捷轴承: loose, for 山东农业科技 is none.
std::optional<Mention> branded(QStringView text, const Cue &trade, const QList<Cue> &cues, const QList<Mention> &places)
{
    for (const Mention &place : places) {
        const qsizetype brand = trade.span.begin - place.span.end;
        if (brand < 2 || brand > longestBrand || ledgerWords().countries.contains(place.name))
            continue;
        const QStringView own = text.sliced(place.span.end, brand);
        const auto isInside = [&](const Cue &cue) {
            return (cue.is == NameCue::Trade || cue.is == NameCue::Stop || cue.is == NameCue::Place)
                && cue.span.begin >= place.span.end && cue.span.begin < trade.span.begin;
        };
        if (!std::ranges::all_of(own, [](QChar c) { return isHan(c.unicode()); })
            || std::ranges::any_of(cues, isInside))
            continue;
        Mention found = named(text, {place.span.begin, trade.span.end}, &place);
        found.proof = Mention::Proof::Loose;
        return found;
    }
    return std::nullopt;
}

} // namespace

QList<Mention> organisations(QStringView text, const QList<Cue> &cues, const QList<Mention> &places)
{
    QList<Mention> found;
    const auto add = [&found](const std::optional<Mention> &organisation) {
        if (!organisation)
            return;
        // A longer name that ends later holds the shorter: 山东博特轴承 in 山东博特轴承有限公司.
        found.removeIf([&](const Mention &other) {
            return other.span.begin >= organisation->span.begin && other.span.end <= organisation->span.end;
        });
        if (std::ranges::none_of(found, [&](const Mention &other) { return other.span.overlaps(organisation->span); }))
            found.append(*organisation);
    };
    for (const Cue &cue : cues)
        if (cue.is == NameCue::Trade)
            add(branded(text, cue, cues, places));
    for (const Cue &cue : cues)
        if (cue.is == NameCue::Body || cue.is == NameCue::Firm)
            add(suffixed(text, cue, cues, places));
    return found;
}

} // namespace galley::extract
