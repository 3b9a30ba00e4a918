#include "core/checks/byline/dateline.h"

#include "core/checks/analysis.h"
#include "core/text/dates.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"byline/dateline"_s;

/// The day in the year that brings it nearest to the issue; the lead-in's own year where it is printed.
QDate dayOf(const PrintedDate &date, QDate issued)
{
    if (date.year > 0)
        return {date.year, date.month, date.day};
    QDate best;
    for (const int year : {issued.year() - 1, issued.year(), issued.year() + 1}) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && (!best.isValid() || std::abs(issued.daysTo(day)) < std::abs(issued.daysTo(best))))
            best = day;
    }
    return best;
}

QString inChinese(QDate date)
{
    return u"%1月%2日"_s.arg(date.month()).arg(date.day());
}

class Dateline final : public Check
{
public:
    explicit Dateline(const House &house)
        : m_days(house.datelineDays)
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Block &block = *scope.block;
        const QDate issued = scope.issue.date();
        const FoundPiece &piece = scope.analyses.of(block).byline.leadIn;
        if (!issued.isValid() || !piece || piece->date.isEmpty() || !isRunningText(block.role.role))
            return;
        const QStringView printed = piece->span.of(block.text);
        for (const PrintedDate &date : datesIn(printed))
            if (const QDate day = dayOf(date, issued); date.month > 0 && day.isValid())
                judge(block, date.span.shifted(piece->span.begin), day, issued, sink);
    }

private:
    void judge(const Block &block, Span span, QDate day, QDate issued, FindingSink &sink) const
    {
        const qint64 before = day.daysTo(issued);
        if (before >= 0 && before <= m_days)
            return;
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .certainty = before < 0 ? 0.95 : 0.75,
                        .place = Place::in(block.id, span),
                        .text = span.of(block.text).toString()};
        finding.message = before < 0
            ? Message(QT_TRANSLATE_NOOP("core", "The dateline is of a day after the issue."))
            : Message(QT_TRANSLATE_NOOP("core", "The dateline is %1 days older than the issue."),
                      {QString::number(before)});
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The issue is of %1"), {inChinese(issued)}));
        if (before > 0)
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The house lets a dateline be %1 days old"),
                                            {QString::number(m_days)}));
        sink.add(finding);
    }

    int m_days;
};

CheckInfo Dateline::info() const
{
    const auto date = u"2026-03-18"_s;
    QList<Example> examples{
        {.text = u"新华社临渚3月19日电 渡口复航。"_s, .flagged = u"3月19日"_s},
        {.text = u"本报临渚3月28日电（记者 李山）渡口复航。"_s, .flagged = u"3月28日"_s},
        {.text = u"新华社临渚2月17日电 渡口复航。"_s, .flagged = u"2月17日"_s},
        {.text = u"中新社临渚4月17日电 渡口复航。"_s, .flagged = u"4月17日"_s},
        {.text = u"据新华社临渚3月1日电 渡口复航。"_s, .flagged = u"3月1日"_s},
        {.text = u"新华社临渚12月18日电（记者 王河）渡口复航。"_s, .flagged = u"12月18日"_s},
    };
    for (const QString &silent :
         {u"新华社临渚3月17日电 渡口复航。"_s, u"新华社临渚3月18日电 渡口复航。"_s, u"新华社临渚3月11日电 渡口复航。"_s,
          u"本报讯（记者 李山）4月19日，渡口复航。"_s, u"渡口将于3月19日复航。"_s, u"新华社电 渡口复航。"_s,
          u"新华社临渚3月17日电 渡口将于3月29日复航。"_s})
        examples.append({.text = silent});
    for (Example &example : examples)
        example.date = date;
    examples.append({.text = u"新华社临渚3月19日电 渡口复航。"_s});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Date of the lead-in")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Compares the date in a lead-in (新华社北京2月17日电) with the date of the issue: it must not be after "
                "it, nor more than the house’s number of days before it. A date without a year is taken for the one "
                "nearest to the issue. Where the issue has no date nothing is compared.")),
            .scope = Scope::Block,
            .severity = Severity::B,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> dateline(const House &house)
{
    return std::make_unique<Dateline>(house);
}

} // namespace galley
