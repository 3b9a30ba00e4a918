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
        for (const PreflightFault &fault : preflight(page, 200)) {
            faults.append(u"%1 %2 %3"_s.arg(severityName(fault.severity), fault.check.section(u'/', 1), fault.found));
            QVERIFY(fault.place);
        }
        QTEST(faults, "faults");
    }

    // What a font does not say the meaning of has a picture all the same.
    void unreadableCharactersAreNotMissing()
    {
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {u"渡口昨天\uFFFD复通航，首班船"_s});
        page.unreadable = 1;
        QVERIFY(preflight(page, 200).isEmpty());
    }

    void aFontThatIsNotInTheFile()
    {
        ProofPage page = emptyPage();
        page.looseFonts = {u"SimSun"_s};
        const QList<PreflightFault> faults = preflight(page, 200);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().check, u"layout/font-not-embedded"_s);
        QVERIFY(faults.first().message.text().contains(u"SimSun"_s));
    }

    void aPictureThatHasTooFewPixels_data()
    {
        QTest::addColumn<QList<ProofPicture>>("pictures");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const QList<ProofPicture> &pictures, const QStringList &faults) {
            QTest::newRow(name) << pictures << faults;
        };
        const QRectF large(100, 100, 300, 200);
        row("fine", {{large, QSize(1200, 800), 288}}, {});
        row("exactly what is wanted", {{large, QSize(833, 556), 199.92}}, {});
        row("coarse", {{large, QSize(490, 327), 117.6}}, {u"490×327, 118 ppi @ 100,100"_s});
        row("a logo", {{QRectF(100, 100, 80, 30), QSize(80, 30), 72}}, {});
        row("a tint", {{large, QSize(1, 1), 0.24}}, {});
        row("a code of large squares", {{large, QSize(37, 37), 8.9, true}}, {});
        row("one cut into strips",
            {{QRectF(100, 100, 300, 20), QSize(490, 33), 117.6},
             {QRectF(100, 120, 300, 20), QSize(490, 33), 117.6},
             {QRectF(100, 140, 300, 20), QSize(490, 33), 117.6}},
            {u"490×98, 118 ppi @ 100,100"_s});
        row("two apart", {{large, QSize(490, 327), 117.6}, {QRectF(500, 100, 300, 200), QSize(490, 327), 117.6}},
            {u"490×327, 118 ppi @ 100,100"_s, u"490×327, 118 ppi @ 500,100"_s});
    }
    void aPictureThatHasTooFewPixels()
    {
        QFETCH(QList<ProofPicture>, pictures);
        ProofPage page = emptyPage();
        page.pictures = pictures;
        QStringList faults;
        for (const PreflightFault &fault : preflight(page, 200)) {
            QCOMPARE(fault.check, u"layout/low-resolution"_s);
            QCOMPARE(fault.severity, Severity::B);
            QCOMPARE(fault.message.arguments().last(), u"200"_s);
            QVERIFY(fault.place);
            faults.append(u"%1 @ %2,%3"_s.arg(fault.found).arg(fault.place->box.x()).arg(fault.place->box.y()));
        }
        QTEST(faults, "faults");
        QVERIFY(preflight(page, 0).isEmpty());
    }

    void wordsUnderAPicture()
    {
        ProofPage page = emptyPage();
        page.covered = {{u"首班船"_s, QRectF(40, 300, 30, 13)}};
        const QList<PreflightFault> faults = preflight(page, 200);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().check, u"layout/text-under-picture"_s);
        QCOMPARE(faults.first().severity, Severity::A);
        QCOMPARE(faults.first().found, u"首班船"_s);
        QCOMPARE(faults.first().place, (ProofPlace{1, QRectF(40, 300, 30, 13)}));
    }

    // Told of with the differences, each is known by its words, so that explaining one explains no other.
    void asDifferencesTheyHaveTheirWords()
    {
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {u"渡口昨天恢复通航"_s, u"，首班船载着六十位乘客。"_s});
        page.looseFonts = {u"SimSun"_s};
        page.pictures = {{QRectF(100, 100, 300, 200), QSize(490, 327), 117.6}};
        QStringList found;
        for (const ProofFinding &each : preflightFindings(page, 200, nullptr))
            found.append(each.found);
        QCOMPARE(found, (QStringList{u"SimSun"_s, u"，首班船载着六十位乘客。"_s, u"490×327, 118 ppi"_s}));
    }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflighttest.moc"
