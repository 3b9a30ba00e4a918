#include "core/ledger/extract.h"

#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::extract {

namespace {

/// The units that a name may be followed by, and is the same place with and without.
constexpr QStringView units = u"市县区镇乡村";
/// Those that a place of the lists may have: 宁波镇海区 is none of 宁波镇.
constexpr QStringView listedUnits = u"省市州";
/// Those that are as often a word of another kind: 控制区, 家乡.
constexpr QStringView doubtfulUnits = u"区乡";

bool isHanAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isHan(text[at].unicode());
}

/// True where the unit's character belongs to the next word: 市长, 区域, 村民, 县级, 镇政府 stays.
bool goesOn(QStringView text, qsizetype unit)
{
    constexpr QStringView after = u"长民级域场值容面情直辖里口区落庄头";
    const qsizetype next = unit + 1;
    return next < text.size() && after.contains(text[next]) && !(text[unit] == u'市' && text[next] == u'区');
}

bool isPlaceName(QStringView name)
{
    return std::ranges::none_of(
        name, [](QChar c) { return !isHan(c.unicode()) || ledgerWords().notInPlace.contains(QString(c)); });
}

/// A place that no list has, known by its unit and by what stands before it: 在临渚市, 临渚市青浦镇.
enum class Before { Preposition, Place };
std::optional<Mention> formedAt(QStringView text, qsizetype begin, Before before)
{
    for (qsizetype length = 2; length <= 3; ++length) {
        const qsizetype unit = begin + length;
        if (!isHanAt(text, unit) || !isPlaceName(text.sliced(begin, length)))
            continue;
        const bool clear = before == Before::Place || !doubtfulUnits.contains(text[unit]);
        if (clear && units.contains(text[unit]) && !goesOn(text, unit)) {
            const Span span{begin, unit + 1};
            return Mention{EntryKind::Place, span, span.of(text).toString()};
        }
    }
    return std::nullopt;
}

/// A place of the lists, with its unit where it is printed.
std::optional<Mention> listed(QStringView text, Span span)
{
    const LedgerWords &words = ledgerWords();
    const QString name = span.of(text).toString();
    const bool unit = span.end < text.size() && listedUnits.contains(text[span.end]) && !goesOn(text, span.end)
        && !words.countries.contains(name);
    if (!unit && words.onlyInFull.contains(name))
        return std::nullopt;
    // 中山路, 南京大学 is the organisation's.
    if (!unit && span.end < text.size() && u"路街道巷人话菜茶酒"_s.contains(text[span.end]))
        return std::nullopt;
    return Mention{EntryKind::Place, {span.begin, span.end + unit}, name};
}

} // namespace

QList<Mention> places(QStringView text, const QList<Cue> &cues)
{
    QList<Mention> places;
    qsizetype reached = 0;
    const auto add = [&](const std::optional<Mention> &place) {
        if (!place || place->span.begin < reached)
            return;
        places.append(*place);
        reached = place->span.end;
        // 聊城市茌平区
        while (const std::optional<Mention> next = formedAt(text, reached, Before::Place)) {
            places.append(*next);
            reached = next->span.end;
        }
    };
    auto cue = cues.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (cue != cues.end() && (cue->span.begin < at || cue->is != NameCue::Place))
            ++cue;
        if (cue != cues.end() && cue->span.begin == at) {
            add(listed(text, cue->span));
            continue;
        }
        if (at >= reached && wordBefore(ledgerWords().beforePlace, text, at) > 0)
            add(formedAt(text, at, Before::Preposition));
    }
    return places;
}

} // namespace galley::extract
