#include "core/checks/facts/facts.h"

#include "core/language/lunarcalendar.h"
#include "core/model/edit.h"
#include "core/text/dates.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

Issue datedIssue(const QString &paragraph, const QString &date, Role role = Role::Paragraph)
{
    const Issue issue = issueOf({paragraph}, role);
    return apply(issue, SetIssueAttribute{IssueAttribute::Date, {}, date}).value_or(issue);
}

} // namespace

class DateFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &text, const QString &read) {
            QTest::newRow(name) << text << read;
        };
        row("with a year", u"于2026年3月18日开工"_s, u"2026-3-18"_s);
        row("in Chinese numerals", u"二〇二六年三月十八日"_s, u"2026-3-18"_s);
        row("号", u"3月18号"_s, u"0-3-18"_s);
        row("a weekday in brackets", u"3月18日（星期三）"_s, u"0-3-18 w3"_s);
        row("a weekday behind a space", u"3月18日 星期日"_s, u"0-3-18 w7"_s);
        row("周日报 names no day of the week", u"3月18日，周日报道了此事"_s, u"0-3-18 w7"_s);
        row("a word that the date explains", u"昨天（3月17日）开工"_s, u"0-3-17 -1"_s);
        row("a word that the day explains", u"昨日（17日）开工"_s, u"0-0-17 -1"_s);
        row("a month alone", u"3月开工，为期18个月"_s, QString());
        row("a day alone", u"17日开工"_s, QString());
        row("a decimal", u"13.3月18日"_s, QString());
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QStringList all;
        for (const PrintedDate &date : datesIn(text)) {
            QString one = u"%1-%2-%3"_s.arg(date.year).arg(date.month).arg(date.day);
            if (date.weekday > 0)
                one += u" w%1"_s.arg(date.weekday);
            if (date.relative)
                one += u" %1"_s.arg(*date.relative);
            all.append(one);
        }
        QTEST(all.join(u"; "_s), "read");
    }

    void knowsTheLunarCalendar_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("lunar");
        QTest::newRow("new year") << QDate(2024, 2, 10) << u"甲辰正月初一"_s;
        QTest::newRow("ninth day") << QDate(2024, 2, 18) << u"甲辰正月初九"_s;
        QTest::newRow("leap month") << QDate(2023, 3, 22) << u"癸卯闰二月初一"_s;
        QTest::newRow("new year's eve") << QDate(2024, 2, 9) << u"癸卯腊月三十"_s;
        QTest::newRow("twenties") << QDate(2024, 3, 3) << u"甲辰正月廿三"_s;
    }
    void knowsTheLunarCalendar()
    {
        QFETCH(QDate, date);
        const std::optional<LunarDate> lunar = lunarDateOf(date);
        QVERIFY(lunar);
        QTEST(QString(lunar->yearName + lunarText(*lunar)), "lunar");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected,
                            Role role = Role::Paragraph) { QTest::newRow(name) << text << role << expected; };
        // The issue is of Wednesday, 18 March 2026.
        row("yesterday fits the issue", u"渡口昨天（17日）复航。"_s, {});
        row("yesterday does not", u"渡口昨天（16日）复航。"_s, {u"B 昨天（16日）→前天（16日）"_s});
        row("the dateline comes before the issue", u"新华社临渚3月17日电 渡口今天（17日）复航。"_s, {});
        row("the dateline is contradicted", u"新华社临渚3月17日电 渡口今天（16日）复航。"_s,
            {u"A 今天（16日）→昨天（16日）"_s});
        row("far from today only the date can be wrong", u"渡口昨天（7日）复航。"_s, {u"B 昨天（7日）→昨天（17日）"_s});
        row("a weekday of this year", u"3月20日（星期六）开市。"_s, {u"A 星期六→星期五"_s});
        row("a weekday of no known year", u"9月30日（星期六）开市。"_s, {});
        row("the folio's weekday", u"临渚日报　2026年3月18日　星期四"_s, {u"A 星期四→星期三"_s}, Role::Folio);
        row("the folio's lunar date", u"2026年3月18日　星期三　农历丙午年正月廿九"_s,
            {u"A 丙午年正月廿九→丙午年正月三十"_s}, Role::Folio);
        row("the folio is right", u"2026年3月18日　星期三　农历丙午年正月三十"_s, {}, Role::Folio);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(Role, role);
        QTEST(found(dateFacts(), datedIssue(text, u"2026-03-18"_s, role)), "expected");
    }

    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected,
                            const QString &date = u"2026-03-18"_s,
                            Role role = Role::Paragraph) { QTest::newRow(name) << text << date << role << expected; };
        row("a weekday fits", u"3月18日（星期三）开市。"_s, {u"= 3月18日（星期三）"_s});
        row("a weekday behind a space fits", u"开市时间：3月18日 周三。"_s, {u"= 3月18日 周三"_s});
        row("a weekday with a year needs no issue", u"2026年3月18日（星期三）开市。"_s,
            {u"= 2026年3月18日（星期三）"_s}, {});
        row("a weekday without one does", u"3月18日（星期三）开市。"_s, {u"? 3月18日（星期三）"_s}, {});
        row("far from the issue the year is not known", u"9月30日（星期六）开市。"_s, {u"? 9月30日（星期六）"_s});
        row("a wrong weekday is a finding, no answer", u"3月18日（星期四）开市。"_s, {});
        row("no such day has no weekday", u"2月30日（星期一）开市。"_s, {});
        row("yesterday fits", u"渡口昨天（17日）复航。"_s, {u"= 昨天（17日）"_s});
        row("yesterday of an issue without a date", u"渡口昨天（17日）复航。"_s, {u"? 昨天（17日）"_s}, {});
        row("a wrong yesterday is a finding", u"渡口昨天（16日）复航。"_s, {});
        row("the folio's lunar date fits", u"2026年3月18日　星期三　农历丙午年正月三十"_s,
            {u"= 2026年3月18日　星期三"_s, u"= 2026年3月18日　星期三　农历丙午年正月三十"_s}, u"2026-03-18"_s,
            Role::Folio);
        row("a lunar date fits", u"庙会定在3月19日（农历二月初一）。"_s, {u"= 3月19日（农历二月初一）"_s});
        row("a lunar date of an unknown year", u"庙会定在3月19日（农历二月初一）。"_s, {u"? 3月19日（农历二月初一）"_s},
            {});
        row("a wrong lunar date is a finding", u"庙会定在3月19日（农历二月初二）。"_s, {});
        row("a date alone says nothing that could be checked", u"渡口3月18日复航。"_s, {});
        row("a lunar date alone neither", u"民俗里，正月初十是石头的生日。"_s, {});
        row("a span of days neither", u"会期3月17日至周五。"_s, {});
    }
    void answers()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        QFETCH(Role, role);
        QTEST(answered(dateFacts(), date.isEmpty() ? issueOf({text}, role) : datedIssue(text, date, role)), "expected");
    }
};

QTEST_GUILESS_MAIN(DateFactsTest)
#include "datefactstest.moc"
