#include "core/checks/facts/facts.h"
#include "core/checks/facts/judgement.h"

#include "core/checks/analysis.h"
#include "core/language/lunarcalendar.h"
#include "core/text/dates.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"facts/date"_s;

/// A date without a year that lies farther from the issue may be of any year.
constexpr qint64 daysOfThisYear = 150;
/// A lunar date speaks of the date that stands so near to it.
constexpr qsizetype nearby = 12;
const auto weekdays = u"一二三四五六日"_s;

/// The day meant: in the printed year, else in the year that brings it nearest to `near`. Null where it is no day.
QDate dayOf(const PrintedDate &date, QDate near)
{
    if (date.year > 0)
        return {date.year, date.month, date.day};
    if (!near.isValid())
        return {};
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && (!best.isValid() || std::abs(near.daysTo(day)) < std::abs(near.daysTo(best))))
            best = day;
    }
    return best;
}

/// 29 February is a day where no year is said.
bool isNoDay(const PrintedDate &date)
{
    if (date.month == 0)
        return false;
    return !QDate(date.year > 0 ? date.year : 2024, date.month, date.day).isValid();
}

QString inChinese(QDate date)
{
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

/// The day on which a story was written, as far as it is known.
struct Written {
    QDate day;
    bool fromDateline = false;
};

/// By its dateline, else the issue's date.
Written writtenOn(const Story &story, const CheckScope &scope)
{
    const QDate issued = scope.issue.date();
    for (const Block &block : story.blocks) {
        const FoundPiece leadIn = scope.analyses.of(block).byline.leadIn;
        if (!leadIn || leadIn->date.isEmpty())
            continue;
        const QList<PrintedDate> dates = datesIn(leadIn->date);
        if (!dates.isEmpty())
            if (const QDate day = dayOf(dates.first(), issued); day.isValid())
                return {day, true};
    }
    return {issued, false};
}

Finding findingIn(const Block &block, Span span, double certainty, const Message &message)
{
    return {.check = id,
            .severity = certainty > 0.8 ? Severity::A : Severity::B,
            .certainty = certainty,
            .place = Place::in(block.id, span),
            .text = span.of(block.text).toString(),
            .message = message};
}

Fix replacement(const QString &text)
{
    return {.kind = Fix::Kind::Replace,
            .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {text}),
            .replacement = text};
}

Judgement noSuchDay(const Block &block, const PrintedDate &date)
{
    if (!isNoDay(date))
        return {};
    return findingIn(block, date.span, 0.98, Message(QT_TRANSLATE_NOOP("core", "There is no such day.")));
}

bool isNearIssue(QDate day, QDate issued)
{
    return std::abs(issued.daysTo(day)) <= daysOfThisYear;
}

/// One after the other, with the bracket that closes behind them.
Span spanOver(QStringView text, Span one, Span other)
{
    Span both{std::min(one.begin, other.begin), std::max(one.end, other.end)};
    const QStringView words = both.of(text);
    if (both.end < text.size() && QStringView(u"）)").contains(text[both.end])
        && (words.contains(u'（') || words.contains(u'(')))
        ++both.end;
    return both;
}

FactAnswer agrees(const Block &block, Span span, const Message &why)
{
    return answerIn(id, FactAnswer::Verdict::Agrees, block, span, why);
}

FactAnswer unchecked(const Block &block, Span span, QDate issued)
{
    return answerIn(
        id, FactAnswer::Verdict::Unchecked, block, span,
        issued.isValid()
            ? Message(QT_TRANSLATE_NOOP("core", "The year is not said and may be another than the issue’s."))
            : Message(QT_TRANSLATE_NOOP("core", "The issue has no date, so it is not known which day is meant.")));
}

Message byCalendar(QDate day, const QString &is)
{
    return Message(QT_TRANSLATE_NOOP("core", "By the calendar %1 is %2"), {inChinese(day), is});
}

Judgement weekdayOf(const Block &block, const PrintedDate &date, QDate issued)
{
    if (date.weekday == 0 || date.month == 0 || isNoDay(date))
        return {};
    const QDate day = dayOf(date, issued);
    const Span both = spanOver(block.text, date.span, date.weekdaySpan);
    if (date.year == 0 && !(day.isValid() && isNearIssue(day, issued)))
        return unchecked(block, both, issued);
    const QStringView printed = date.weekdaySpan.of(block.text);
    const QString right = printed.chopped(1).toString() + weekdays[day.dayOfWeek() - 1];
    if (day.dayOfWeek() == date.weekday)
        return agrees(block, both, byCalendar(day, right));
    Finding finding = findingIn(block, date.weekdaySpan, date.year > 0 ? 0.97 : 0.9,
                                Message(QT_TRANSLATE_NOOP("core", "The weekday does not fit the date.")));
    finding.evidence.append(byCalendar(day, right));
    if (date.year == 0)
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The year is taken from the date of the issue")));
    finding.related.append(Place::in(block.id, date.span));
    finding.fixes.append(replacement(right));
    return finding;
}

/// The word that says so many days, in the manner of `word`: 昨天 or 昨日. Empty beyond the day after tomorrow.
QString relativeWord(qint64 days, QStringView word)
{
    constexpr QStringView heads = u"前昨今明后";
    return days < -2 || days > 2 ? QString() : heads[days + 2] + word.last(1).toString();
}

Message byWriting(const Written &written, const QString &word, QDate meant)
{
    const QStringList arguments{word, inChinese(meant)};
    return written.fromDateline ? Message(QT_TRANSLATE_NOOP("core", "By the dateline %1 is %2"), arguments)
                                : Message(QT_TRANSLATE_NOOP("core", "By the date of the issue %1 is %2"), arguments);
}

Judgement relativeOf(const Block &block, const PrintedDate &date, const Written &written)
{
    if (!date.relative || isNoDay(date))
        return {};
    const Span span{date.relativeSpan.begin, date.span.end + 1};
    if (!written.day.isValid())
        return unchecked(block, span, {});
    const QString word = date.relativeSpan.of(block.text).toString();
    const QDate meant = written.day.addDays(*date.relative);
    const Message why = byWriting(written, word, meant);
    if (date.day == meant.day() && (date.month == 0 || date.month == meant.month()))
        return agrees(block, span, why);
    Finding finding = findingIn(block, span, written.fromDateline ? 0.9 : 0.7,
                                Message(QT_TRANSLATE_NOOP("core", "The date does not fit the word before it.")));
    finding.evidence.append(why);
    PrintedDate full = date;
    full.month = date.month > 0 ? date.month : written.day.month();
    const QString rest = block.text.sliced(date.relativeSpan.end, span.end - date.relativeSpan.end);
    const QDate day = dayOf(full, written.day);
    if (const QString right = relativeWord(written.day.daysTo(day), word); day.isValid() && !right.isEmpty())
        finding.fixes.append(replacement(right + rest));
    const QString printed = date.month > 0 ? u"%1月%2日"_s.arg(meant.month()).arg(meant.day())
                                           : u"%1日"_s.arg(meant.day());
    finding.fixes.append(replacement(word + rest.first(1) + printed + rest.last(1)));
    return finding;
}

bool isNear(const PrintedDate &date, const PrintedLunarDate &lunar, bool folio)
{
    if (date.month == 0)
        return false;
    const qsizetype gap = lunar.span.begin >= date.span.end ? lunar.span.begin - date.span.end
                                                            : date.span.begin - lunar.span.end;
    return folio || (gap >= 0 && gap <= nearby);
}

/// A lunar date beside a day that is known.
Judgement lunarAgainst(const Block &block, const PrintedLunarDate &lunar, const PrintedDate &date, QDate day,
                       const LunarDate &right)
{
    const QString text = (lunar.yearName.isEmpty() ? QString() : QString(right.yearName + u'年')) + lunarText(right);
    const Message why = byCalendar(day, text);
    const bool yearFits = lunar.yearName.isEmpty() || lunar.yearName == right.yearName;
    if (yearFits && lunar.month == right.month && lunar.day == right.day && lunar.leap == right.leap)
        return agrees(block, spanOver(block.text, date.span, lunar.span), why);
    const bool sure = block.role.role == Role::Folio || date.year > 0;
    Finding finding = findingIn(block, lunar.span, sure ? 0.95 : 0.85,
                                Message(QT_TRANSLATE_NOOP("core", "The lunar date does not fit the date.")));
    finding.evidence.append(why);
    finding.related.append(Place::in(block.id, date.span));
    finding.fixes.append(replacement(text));
    return finding;
}

/// Of the folio every date is the issue's; elsewhere only what stands side by side speaks of one day.
Judgement lunarOf(const Block &block, const PrintedLunarDate &lunar, const QList<PrintedDate> &dates, QDate issued)
{
    Judgement judgement;
    for (const PrintedDate &date : dates) {
        if (!isNear(date, lunar, block.role.role == Role::Folio) || isNoDay(date))
            continue;
        const QDate day = dayOf(date, issued);
        const bool isKnown = day.isValid() && (!issued.isValid() || isNearIssue(day, issued));
        if (const std::optional<LunarDate> right = isKnown ? lunarDateOf(day) : std::nullopt)
            return lunarAgainst(block, lunar, date, day, *right);
        if (date.year == 0)
            judgement = unchecked(block, spanOver(block.text, date.span, lunar.span), issued);
    }
    return judgement;
}

class DateFacts final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Written written = writtenOn(*scope.story, scope);
        const QDate issued = scope.issue.date();
        for (const Block &block : scope.story->blocks) {
            const QList<PrintedDate> dates = datesIn(block.text);
            for (const PrintedDate &date : dates) {
                say(noSuchDay(block, date), sink);
                say(weekdayOf(block, date, issued), sink);
                say(relativeOf(block, date, written), sink);
            }
            if (!dates.isEmpty())
                for (const PrintedLunarDate &lunar : lunarDatesIn(block.text))
                    say(lunarOf(block, lunar, dates, issued), sink);
        }
    }
};

// An example has no issue date: what needs one is tested where there is one.
CheckInfo DateFacts::info() const
{
    QList<Example> examples{
        {.text = u"灯会从2月30日开始。"_s, .flagged = u"2月30日"_s},
        {.text = u"大桥于4月31日合龙。"_s, .flagged = u"4月31日"_s},
        {.text = u"渡口13月5日复航。"_s, .flagged = u"13月5日"_s},
        {.text = u"2026年3月18日（星期四）举行。"_s, .flagged = u"星期四"_s, .fixed = u"星期三"_s},
        {.text = u"2023年2月29日，大桥开工。"_s, .flagged = u"2023年2月29日"_s},
        {.text = u"2024年2月18日（正月初十）开市。"_s, .flagged = u"正月初十"_s, .fixed = u"正月初九"_s},
    };
    for (const QString &silent : {u"灯会从2月28日开始。"_s, u"2026年3月18日（星期三）举行。"_s,
                                  u"2024年2月29日，大桥开工。"_s, u"2024年2月18日（正月初九）开市。"_s,
                                  u"会期3月17日至周五。"_s, u"宝宝刚满13个月。"_s, u"民俗里，正月初十是石头的生日。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Date")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Reckons dates: days that no calendar has, a weekday that does not fit its date, 昨天（17日） against the "
            "dateline or, where there is none, the date of the issue, a lunar date beside its solar one and in the "
            "folio. A date without a year is taken for the one nearest to the issue; one that is far from it cannot be "
            "checked.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> dateFacts()
{
    return std::make_unique<DateFacts>();
}

} // namespace galley
