#include "core/ledger/mention.h"

#include "core/ledger/extract.h"
#include "core/ledger/likeness.h"
#include "core/text/amounts.h"
#include "core/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace extract {

QList<Cue> cuesIn(QStringView text)
{
    const LedgerWords &words = ledgerWords();
    QList<Cue> cues;
    for (const PhraseFinder::Match &match : words.finder.matches(text))
        cues.append({words.cues[match.phrase].first, match.span});
    std::ranges::stable_sort(cues, [](const Cue &a, const Cue &b) {
        return std::pair(a.span.begin, -a.span.end) < std::pair(b.span.begin, -b.span.end);
    });
    // 副书记 holds 书记, 有限公司 holds 公司: the longer says what is meant.
    QList<Cue> longest;
    qsizetype reached[int(NameCue::Place) + 1] = {};
    for (const Cue &cue : std::as_const(cues)) {
        qsizetype &end = reached[int(cue.is)];
        if (cue.span.end <= end && cue.is != NameCue::Stop)
            continue;
        end = cue.span.end;
        longest.append(cue);
    }
    return longest;
}

namespace {

/// 一个, 三类, 十二大 are words more than figures; 三千万元 is one. 2024春节 is a year.
bool isFigure(const Amount &amount)
{
    constexpr qsizetype shortestHan = 3;
    if (amount.number.style == NumberStyle::Han)
        return amount.isShare() || amount.number.span.length() >= shortestHan;
    const bool year = amount.number.value >= 1900 && amount.number.value < 2100 && amount.number.span.length() == 4;
    return !(year && u"春夏秋冬新全上下"_s.contains(amount.unit));
}

/// The figure as printed, its unit included.
Span wholeOf(const Amount &amount, QStringView text)
{
    const Span number = amount.number.span;
    if (amount.isShare()) {
        const bool sign = !number.of(text).startsWith(u"百分之"_s);
        return {number.begin, number.end + sign};
    }
    const qsizetype measure = wordAt(ledgerWords().measures, text, number.end);
    return {number.begin, number.end + std::max(measure, amount.unit.size())};
}

} // namespace

QList<Mention> quantities(QStringView text)
{
    QList<Mention> found;
    for (const Amount &amount : amountsIn(text)) {
        if (!isFigure(amount))
            continue;
        const Span whole = wholeOf(amount, text);
        const QString unit = amount.isShare()
            ? u"%"_s
            : text.sliced(amount.number.span.end, whole.end - amount.number.span.end).toString();
        found.append({EntryKind::Figure, whole, QString::number(amount.number.value, 'g', 15) + unit});
    }
    for (const PrintedDate &date : datesIn(text)) {
        if (date.month == 0)
            continue;
        const QString day = u"%1-%2"_s.arg(date.month, 2, 10, '0'_L1).arg(date.day, 2, 10, '0'_L1);
        found.append({EntryKind::Date, date.span, date.year > 0 ? u"%1-%2"_s.arg(date.year).arg(day) : day});
    }
    return found;
}

} // namespace extract

namespace {

/// Those of `more` that no mention of their kind stands in the way of.
void merge(QList<Mention> &all, const QList<Mention> &more)
{
    for (const Mention &mention : more) {
        const bool taken = std::ranges::any_of(
            all, [&](const Mention &each) { return each.kind == mention.kind && each.span.overlaps(mention.span); });
        if (!taken)
            all.append(mention);
    }
}

} // namespace

QString Mention::stem() const
{
    if (kind != EntryKind::Organisation)
        return name;
    QString stem = withoutLegalForm(name).toString();
    if (hasUnit)
        stem.remove(placeLength - 1, 1);
    return stem;
}

QList<Mention> mentionsIn(QStringView text, Role role, const BylineParse &byline)
{
    if (role == Role::Folio || role == Role::Other)
        return {};
    const QList<extract::Cue> cues = extract::cuesIn(text);
    const QList<Mention> places = extract::places(text, cues);
    const QList<Mention> organisations = extract::organisations(text, cues, places);
    QList<Mention> all = extract::signers(byline);
    merge(all, extract::people(text, cues, organisations));
    all += organisations;
    // A place in an organisation's name is part of the name.
    for (const Mention &place : places) {
        const auto holds = [&](const Mention &organisation) { return organisation.span.overlaps(place.span); };
        if (std::ranges::none_of(organisations, holds))
            all.append(place);
    }
    all += extract::quantities(text);
    std::ranges::stable_sort(all, {}, [](const Mention &mention) { return mention.span; });
    all.squeeze();
    return all;
}

} // namespace galley
