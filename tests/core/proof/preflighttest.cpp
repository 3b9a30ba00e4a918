#include "core/proof/preflight.h"

#include "tests/core/proof/setpage.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAReaderWouldTripOver_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<double>("left");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const QStringList &lines, const QStringList &faults, double left = 40) {
            QTest::newRow(name) << lines << left << faults;
        };
        row("nothing", {u"渡口昨天恢复通航，首班船"_s, u"载着六十位乘客驶向对岸。"_s}, {});
        row("a stop begins a line", {u"渡口昨天恢复通航"_s, u"，首班船载着六十位乘客。"_s}, {u"B kinsoku ，"_s});
        row("an opening mark ends a line", {u"船工说往后每半小时一班“"_s, u"夜里十点收班”，不再加班。"_s},
            {u"B kinsoku “"_s});
        row("a closing mark ends a line", {u"渡口昨天恢复通航，首班”"_s, u"载着六十位乘客驶向对岸。"_s}, {});
        row("the first line of a column may be anything", {u"，首班船载着六十位乘客。"_s}, {});
        row("a character without a picture", {u"渡口昨天\uFFFD复通航，首班船"_s},
            {u"A missing-glyph 渡口昨天\uFFFD复通航，首班船"_s});
        row("off the page", {u"渡口昨天恢复通航，首班船"_s}, {u"A outside-page 渡口昨天恢复通航，首班船"_s}, -30);
    }
    void whatAReaderWouldTripOver()
    {
        QFETCH(QStringList, lines);
        QFETCH(double, left);
        ProofPage page = emptyPage();
        setColumn(page, left, 300, lines);
        QStringList faults;
        for (const PreflightFault &fault : preflight(page)) {
            faults.append(u"%1 %2 %3"_s.arg(severityName(fault.severity), fault.check.section(u'/', 1), fault.found));
            QVERIFY(fault.place);
        }
        QTEST(faults, "faults");
    }

    void aFontThatIsNotInTheFile()
    {
        const QList<PreflightFault> faults = preflight(emptyPage(), {u"SimSun"_s});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().check, u"layout/font-not-embedded"_s);
        QVERIFY(faults.first().message.text().contains(u"SimSun"_s));
    }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflighttest.moc"
