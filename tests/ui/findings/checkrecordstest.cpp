// What became of a check's findings: beside the finding, on the check's page, in the settings.
#include "tests/support/fakehouse.h"
#include "tests/support/window.h"
#include "ui/findings/findingdetail.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingswindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto pair = u"test/pair"_s;

struct Recorded : TestDesk {
    explicit Recorded(const Outcomes &outcomes)
        : TestDesk(issueOf({u"河堤的的路修好了。"_s}))
    {
        records.outcomes.insert(pair, outcomes);
    }

    FakeHouse house{desk, {.precisionFloor = 0.5}};
    FakeRecords records{house};
};

struct Settings : Recorded {
    explicit Settings(const Outcomes &outcomes)
        : Recorded(outcomes)
    {
        checks.setKnowledge({&house, &records});
        window.findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(1);
        window.show();
    }
    QPushButton *lower() { return window.findChild<QPushButton *>(u"settingCheckLower"_s); }
    QPushButton *off() { return window.findChild<QPushButton *>(u"settingCheckOff"_s); }
    QModelIndex row() { return checks.index(0); }

    LookChoice look{theme, settings};
    CheckChoice checks{reviewer, settings};
    SettingsWindow &window = *new SettingsWindow(look, checks, settings, theme);
    const std::unique_ptr<SettingsWindow> owned{&window};
};

} // namespace

class CheckRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsMadeOfWhatWasSettled()
    {
        const Recorded r({182, 3});
        QCOMPARE(sentenceOf(&r.records, pair), u"Last 30 days: accepted 182, dismissed 3"_s);
        QCOMPARE(sentenceOf(&r.records, u"test/other"_s), QString());
        QCOMPARE(sentenceOf(nullptr, pair), QString());
        const Recorded under({3, 40});
        QCOMPARE(sentenceOf(&under.records, pair),
                 u"Last 30 days: accepted 3, dismissed 40; the house wants at least 50% accepted"_s);
    }

    void theFindingsFootAndTheChecksPageSayIt()
    {
        Recorded r({182, 3});
        const CheckNames names(r.reviewer);
        FindingDetail detail(r.desk, names, r.theme);
        detail.setRecords(&r.records);
        QVERIFY(r.desk.goToFinding(1));
        const auto *foot = detail.findChild<QLabel *>(u"checkRecord"_s);
        QCOMPARE(foot->text(), u"Last 30 days: accepted 182, dismissed 3"_s);
        r.records.outcomes[pair] = {183, 3};
        Q_EMIT r.records.changed();
        QCOMPARE(foot->text(), u"Last 30 days: accepted 183, dismissed 3"_s);
        detail.showCheck();
        QCOMPARE(detail.findChild<QLabel *>(u"checkPageRecord"_s)->text(), foot->text());
    }

    void theFindingsFootLeadsToWhereACheckIsLowered()
    {
        Recorded r({3, 40});
        const CheckNames names(r.reviewer);
        FindingDetail detail(r.desk, names, r.theme);
        detail.setRecords(&r.records);
        QVERIFY(r.desk.goToFinding(1));
        auto *lower = detail.findChild<QAbstractButton *>(u"lowerCheck"_s);
        QVERIFY(lower->isVisibleTo(&detail));
        QSignalSpy wanted(&detail, &FindingDetail::demotionWanted);
        lower->click();
        QCOMPARE(wanted.value(0).value(0).toString(), pair);
        r.records.outcomes[pair] = {40, 3};
        Q_EMIT r.records.changed();
        QVERIFY(!lower->isVisibleTo(&detail));
    }

    void theListOfChecksSaysIt()
    {
        Settings s({182, 3});
        QCOMPARE(s.row().data(CheckChoice::ShareRole).toString(), u"182 / 185"_s);
        QCOMPARE(s.row().data(Qt::AccessibleTextRole).toString(),
                 u"Pair, severity A, on. Last 30 days: accepted 182, dismissed 3"_s);
    }

    void aCheckUnderTheFloorIsOfferedForDemotion_data()
    {
        QTest::addColumn<qsizetype>("accepted");
        QTest::addColumn<qsizetype>("dismissed");
        QTest::addColumn<bool>("offered");
        QTest::newRow("good") << qsizetype(30) << qsizetype(10) << false;
        QTest::newRow("on the floor") << qsizetype(20) << qsizetype(20) << false;
        QTest::newRow("under it") << qsizetype(9) << qsizetype(11) << true;
        QTest::newRow("too few to say") << qsizetype(1) << qsizetype(18) << false;
        QTest::newRow("nothing settled") << qsizetype(0) << qsizetype(0) << false;
    }
    void aCheckUnderTheFloorIsOfferedForDemotion()
    {
        QFETCH(qsizetype, accepted);
        QFETCH(qsizetype, dismissed);
        Settings s({accepted, dismissed});
        QTEST(s.lower()->isVisible(), "offered");
        QTEST(s.off()->isVisible(), "offered");
        QVERIFY(s.house.made.isEmpty()); // nothing is decided by itself
    }

    void loweringIsADecisionOfTheHouse()
    {
        Settings s({3, 40});
        QCOMPARE(s.lower()->text(), u"&Lower to B"_s);
        s.lower()->click();
        QCOMPARE(s.house.house().checkSettings.size(), 1);
        QCOMPARE(s.house.house().checkSettings.first().check, pair);
        QCOMPARE(s.house.house().checkSettings.first().severity, std::optional(Severity::B));
        QVERIFY(!s.lower()->isVisible()); // the house has spoken
    }

    void offIsADecisionOfTheHouseToo()
    {
        Settings s({3, 40});
        s.off()->click();
        QCOMPARE(s.house.house().checkSettings.first().severity, std::nullopt);
        QVERIFY(s.row().data(CheckChoice::HouseOffRole).toBool());
        QCOMPARE(s.row().data(Qt::AccessibleTextRole).toString().section(u". "_s, 0, 0),
                 u"Pair, severity A, off for the house"_s);
    }

    void whatCannotBeKeptIsSaid()
    {
        Settings s({3, 40});
        s.house.refusing = true;
        s.off()->click();
        QCOMPARE(s.window.findChild<QLabel *>(u"settingCheckRecord"_s)->text(), u"The disk is full."_s);
    }
};

QTEST_MAIN(CheckRecordsTest)
#include "checkrecordstest.moc"
