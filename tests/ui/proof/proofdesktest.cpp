#include "tests/ui/proof/attached.h"

#include "tests/support/fakehouse.h"

#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

Issue twoPages()
{
    const Issue issue = proofIssue();
    Story story{StoryId::create(), {}};
    const QString other = u"市水务局昨日发布通告，下月起调整三条内河的通航时间，过往船只须提前报备，违者依规处理。"_s;
    story.blocks.append({BlockId::create(), {}, other, OriginMap(other.size(), {0, 1, 1}), {}});
    return apply(issue, InsertPage{1, {PageId::create(), 2, u"经济"_s, {story}}}).value();
}

ProofPage otherPage()
{
    ProofPage page = emptyPage();
    page.number = 2;
    setColumn(page, 40, 300,
              broken(u"市水务局昨日发布通告，下月起调整三条内河的通航时间，过往船只须提前报备，违者依规处理。"_s, 15));
    return page;
}

} // namespace

/// Which proofs belong to which pages, and what became of their differences.
class ProofDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProofIsComparedWithItsPage()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        QCOMPARE(p.sheet().page, p.document.issue().pages().first().id);
        QCOMPARE(p.findings().size(), 1);
        QCOMPARE(p.findings().first().found, u"圆"_s);
        QCOMPARE(p.proofs.currentIndex(), 0);
    }

    void whatIsWrongWithThePageItselfIsToldOfToo()
    {
        Attached p;
        House house;
        house.leastResolution = 200;
        const FakeHouse desk(p.desk, house);
        p.proofs.setHouse(&desk);
        ProofPage page = proofPage(slip);
        page.pictures = {{QRectF(600, 700, 300, 200), QSize(490, 327), 117.6}};
        page.covered = {{u"夜里十点收班"_s, QRectF(610, 710, 60, 13)}};
        p.attach(u"/p/要闻.pdf"_s, {page});
        QStringList checks;
        for (const ProofFinding &each : p.findings())
            checks.append(each.finding.check);
        QCOMPARE(checks,
                 (QStringList{u"proof/text-changed"_s, u"layout/text-under-picture"_s, u"layout/low-resolution"_s}));
        const ProofFinding covered = p.findings()[1];
        QCOMPARE(covered.found, u"夜里十点收班"_s);
        QVERIFY(storyOf(p.sheet(), covered).isNull());
        QVERIFY(!p.proofs.canTake(covered));
        // It may stay so, and that says nothing of the other.
        QVERIFY(p.proofs.explain(covered, u"旧稿，照片盖住即可"_s));
        QCOMPARE(p.proofs.stateOf(covered, p.key(1)), DifferenceState::Explained);
        QCOMPARE(p.proofs.stateOf(p.findings()[2], p.key(2)), DifferenceState::Open);
    }

    void aPageOfNoneIsLookedAtAllTheSame()
    {
        Attached p;
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {u"天气预报：今天阴，东南风三级。"_s});
        page.looseFonts = {u"SimSun"_s};
        p.attach(u"/p/别版.pdf"_s, {page});
        QVERIFY(p.sheet().page.isNull());
        QCOMPARE(p.findings().size(), 1);
        QCOMPARE(p.findings().first().finding.check, u"layout/font-not-embedded"_s);
    }

    void sheetsStandInTheOrderOfTheIssue()
    {
        Attached p(twoPages());
        ProofPage first = proofPage();
        first.number = 2;
        ProofPage second = otherPage();
        second.number = 1;
        p.attach(u"/p/两版.pdf"_s, {second, first});
        QCOMPARE(p.sheet(0).page, p.document.issue().pages()[0].id);
        QCOMPARE(p.sheet(0).number, 2);
        QCOMPARE(p.sheet(1).page, p.document.issue().pages()[1].id);
    }

    void aPageOfAnotherPaperIsOfNone()
    {
        Attached p;
        ProofPage strange = emptyPage();
        setColumn(strange, 40, 300,
                  broken(u"天气预报：今天阴，东南风三到四级，最高气温二十一度，最低气温十二度。"_s, 12));
        p.attach(u"/p/别版.pdf"_s, {strange});
        QVERIFY(p.sheet().page.isNull());
        QVERIFY(p.sheet().isCompared);
        // By hand it can be said all the same, and the next start knows it.
        p.proofs.assign(p.document.issue().pages().first().id);
        p.wait();
        QCOMPARE(p.sheet().page, p.document.issue().pages().first().id);
        QVERIFY(!p.findings().isEmpty());
        p.document.open(p.document.issue());
        p.wait();
        QCOMPARE(p.sheet().page, p.document.issue().pages().first().id);
    }

    void aFileThatCannotBeReadIsTold()
    {
        Attached p;
        QSignalSpy troubled(&p.proofs, &ProofDesk::troubled);
        p.proofs.attach(u"/p/坏.pdf"_s);
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(p.proofs.sheets().isEmpty());
    }

    void aPageThatCannotBeReadStaysWithItsTrouble()
    {
        Attached p;
        p.reader.damaged = {1};
        p.attach(u"/p/要闻.pdf"_s, {proofPage()});
        QVERIFY(p.sheet().trouble);
        QVERIFY(!p.sheet().isCompared);
    }

    void theIssuesChangesAreComparedAnew()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage()});
        QVERIFY(p.findings().isEmpty());
        const Block &block = p.document.issue().pages().first().stories.first().blocks[1];
        QVERIFY(p.document.perform({*replaceText(p.document.issue(), block.id, {0, 1}, u"晨"_s)}, u"type"_s));
        QVERIFY(p.sheet().isStale);
        p.wait();
        QCOMPARE(p.findings().size(), 1);
    }

    void nothingIsComparedWhileNobodyLooks()
    {
        Attached p;
        p.proofs.setWatched(false);
        p.reader.files[u"/p/要闻.pdf"_s] = {proofPage()};
        p.proofs.attach(u"/p/要闻.pdf"_s);
        QTRY_VERIFY(!p.proofs.isBusy() && !p.proofs.sheets().isEmpty());
        QVERIFY(!p.sheet().isCompared);
        p.proofs.setWatched(true);
        QTRY_VERIFY(p.sheet().isCompared);
    }

    void anOldVersionIsNamed()
    {
        Attached p;
        OneVersion versions;
        versions.story.story = p.document.issue().pages().first().stories.first();
        versions.story.story.blocks[1].text.replace(u"动员会"_s, u"启动仪式"_s).replace(u"老码头"_s, u"新码头"_s);
        p.proofs.setEarlierVersions(&versions);
        p.attach(u"/p/要闻.pdf"_s,
                 {proofPage(versions.story.story.blocks[1].text, versions.story.story.blocks[2].text)});
        QCOMPARE(p.findings().size(), 1);
        QCOMPARE(p.findings().first().finding.check, u"proof/old-version"_s);
        QCOMPARE(versions.asked, 1);
    }

    void takingThePagesTextIsOneStepThatCanBeUndone()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        QVERIFY(p.proofs.canTake(p.findings().first()));
        QVERIFY(p.proofs.takeFromPage(ProofFinding(p.findings().first())));
        QCOMPARE(p.texts()[1], slip);
        QCOMPARE(p.journal.records().last().reason.check, u"proof/text-changed"_s);
        p.wait();
        QVERIFY(p.findings().isEmpty());
        p.document.undoStack().undo();
        QCOMPARE(p.texts()[1], bank);
        p.wait();
        QCOMPARE(p.findings().size(), 1);
    }

    void whatChangedMeanwhileIsNotTaken()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        const Block &block = p.document.issue().pages().first().stories.first().blocks[1];
        QVERIFY(p.document.perform({*replaceText(p.document.issue(), block.id, {0, 0}, u"晨"_s)}, u"type"_s));
        const Result<> taken = p.proofs.takeFromPage(ProofFinding(p.findings().first()));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Error::Code::Conflict);
        QCOMPARE(p.texts()[1], u"晨"_s + bank);
    }

    void anExplanationIsARecordOfTheIssue()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        const ProofFinding finding = p.findings().first();
        QVERIFY(p.proofs.explain(finding, u"版面无处可放"_s));
        QCOMPARE(p.proofs.stateOf(finding, p.key(0)), DifferenceState::Explained);
        QCOMPARE(p.proofs.explanationOf(finding), u"版面无处可放"_s);
        QCOMPARE(p.document.issue().dismissals().size(), 1);
        QCOMPARE(p.journal.records().last().kind(), u"dismissal"_s);
        QVERIFY(p.proofs.reopen(finding));
        QCOMPARE(p.proofs.stateOf(finding, p.key(0)), DifferenceState::Open);
        p.document.undoStack().undo();
        QCOMPARE(p.proofs.stateOf(finding, p.key(0)), DifferenceState::Explained);
    }

    void explainingOneStrayLeavesTheOther()
    {
        Attached p;
        ProofPage page = proofPage();
        setColumn(page, 40, 900, {u"咨询电话见本报公告栏右侧"_s});
        setColumn(page, 600, 900, {u"此处图片待换请勿付印"_s});
        p.attach(u"/p/要闻.pdf"_s, {page});
        QCOMPARE(p.findings().size(), 2);
        QVERIFY(p.proofs.explain(ProofFinding(p.findings().first()), {}));
        QCOMPARE(p.proofs.stateOf(p.findings()[0], p.key(0)), DifferenceState::Explained);
        QCOMPARE(p.proofs.stateOf(p.findings()[1], p.key(1)), DifferenceState::Open);
    }

    void whatWasGivenBackIsKnownAtTheNextStart()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        p.proofs.giveBack(p.key(0));
        QCOMPARE(p.proofs.stateOf(p.findings().first(), p.key(0)), DifferenceState::Returned);
        p.document.open(p.document.issue());
        p.wait();
        QTRY_COMPARE(p.proofs.sheets().size(), 1);
        p.wait();
        QCOMPARE(p.proofs.stateOf(p.findings().first(), p.key(0)), DifferenceState::Returned);
        p.proofs.giveBack(p.key(0));
        QCOMPARE(p.proofs.stateOf(p.findings().first(), p.key(0)), DifferenceState::Open);
    }

    void aFileThatWasTakenAwayIsForgotten()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage()});
        p.proofs.detach();
        QVERIFY(p.proofs.sheets().isEmpty());
        QVERIFY(!p.proofs.current());
        QVERIFY(p.document.issue().proofFiles().isEmpty());
        p.document.undoStack().undo();
        p.wait();
        QCOMPARE(p.proofs.sheets().size(), 1);
    }

    void attachingIsARecordThatCanBeUndone()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        QCOMPARE(p.journal.records().last().kind(), u"proof"_s);
        QCOMPARE(p.document.issue().proofFiles().first().path, u"/p/要闻.pdf"_s);
        p.document.undoStack().undo();
        QVERIFY(p.proofs.sheets().isEmpty());
        p.document.undoStack().redo();
        p.wait();
        QCOMPARE(p.findings().size(), 1);
    }

    void theSameFileAgainIsLookedAt()
    {
        Attached p(twoPages());
        p.attach(u"/p/一版.pdf"_s, {proofPage()});
        p.attach(u"/p/二版.pdf"_s, {otherPage()});
        QCOMPARE(p.proofs.current()->fileName(), u"二版.pdf"_s);
        p.attach(u"/p/一版.pdf"_s, {proofPage()});
        QCOMPARE(p.proofs.current()->fileName(), u"一版.pdf"_s);
        QCOMPARE(p.document.issue().proofFiles().size(), 2);
    }

    void aFileWhoseCopyIsGoneSaysSo()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage()});
        p.reader.gone = {u"/p/要闻.pdf"_s};
        p.document.open(p.document.issue());
        p.wait();
        QVERIFY(p.sheet().trouble);
        QCOMPARE(p.sheet().trouble->code, Error::Code::NotFound);
    }
};

QTEST_MAIN(ProofDeskTest)
#include "proofdesktest.moc"
