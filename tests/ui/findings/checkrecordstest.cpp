// What became of a check's findings: beside the finding, on the check's page, in the settings.
#include "tests/support/fakehouse.h"
#include "tests/support/window.h"
#include "ui/findings/findingdetail.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingswindow.h"

#include <QLabel>
#include <QPushButton>
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

    FakeRecords records;
    House floored{.precisionFloor = 0.5};
    FakeHouse house{desk, floored};
};

struct Settings : Recorded {
    explicit Settings(const Outcomes &outcomes)
        : Recorded(outcomes)
    {
        window.findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(1);
        window.show();
    }
    QPushButton *lower() { return window.findChild<QPushButton *>(u"settingCheckLower"_s); }

    LookChoice look{theme, settings};
    CheckChoice checks{reviewer, settings};
    SettingsWindow &window = *new SettingsWindow(look, checks, settings, theme, {&house, &records});
    const std::unique_ptr<SettingsWindow> owned{&window};
};

} // namespace

class CheckRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsMadeOfWhatWasSettled()
    {
        QCOMPARE(sentenceOf({182, 3}), u"Last 30 days: accepted 182, dismissed 3"_s);
        QCOMPARE(sentenceOf({}), QString());
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
    }

    void loweringIsADecisionOfTheHouse()
    {
        Settings s({3, 40});
        QCOMPARE(s.lower()->text(), u"&Lower to B"_s);
        s.lower()->click();
        QCOMPARE(s.house.house().checkSettings.size(), 1);
        QCOMPARE(s.house.house().checkSettings.first().check, pair);
        QCOMPARE(s.house.house().checkSettings.first().severity, std::optional(Severity::B));
    }
};

QTEST_MAIN(CheckRecordsTest)
#include "checkrecordstest.moc"
