#include "tests/ui/proof/attached.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// A page's second proof, and what persons put right about how a proof is read.
class ProofDeskLaterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterProofTakesThePlaceOfTheOneBefore()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage(slip)});
        p.attach(u"/p/清样.pdf"_s, {proofPage()});
        QCOMPARE(p.proofs.sheets().size(), 1);
        QCOMPARE(p.sheet().fileName(), u"清样.pdf"_s);
        QCOMPARE(p.findings().size(), 1);
        QCOMPARE(p.findings().first().since, SinceBefore::Done);
    }

    void aFileWrittenOverIsTheNextProof()
    {
        Attached p;
        p.attach(u"/p/要闻.pdf"_s, {proofPage(slip)});
        ++p.reader.versions[u"/p/要闻.pdf"_s];
        p.attach(u"/p/要闻.pdf"_s, {proofPage()});
        QCOMPARE(p.document.issue().proofFiles().size(), 2);
        QCOMPARE(p.proofs.sheets().size(), 1);
        QVERIFY(!p.sheet().before.isEmpty());
        QCOMPARE(p.findings().first().since, SinceBefore::Done);
    }

    void whatBecameOfTheEarlierProofsDifferences_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<SinceBefore>("since");
        QTest::addColumn<DifferenceState>("state");
        QTest::newRow("put right") << bank << SinceBefore::Done << DifferenceState::Done;
        QTest::newRow("as before") << slip << SinceBefore::NotDone << DifferenceState::Open;
        QTest::newRow("put wrong") << QString(bank).replace(u"动员会"_s, u"动元会"_s) << SinceBefore::DoneWrongly
                                   << DifferenceState::Open;
    }
    void whatBecameOfTheEarlierProofsDifferences()
    {
        QFETCH(QString, later);
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage(slip)});
        p.attach(u"/p/清样.pdf"_s, {proofPage(later)});
        QCOMPARE(p.findings().size(), 1);
        QTEST(p.findings().first().since, "since");
        QTEST(p.proofs.stateOf(p.findings().first(), p.key(0)), "state");
    }

    void whatNobodyAskedForIsTold()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage()});
        p.attach(u"/p/清样.pdf"_s, {proofPage(slip)});
        QCOMPARE(p.findings().first().since, SinceBefore::Unasked);
        QCOMPARE(p.findings().first().finding.severity, Severity::A);
    }

    void whatIsExplainedOnTheLaterProofWasNotAskedFor()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage(slip)});
        p.attach(u"/p/清样.pdf"_s, {proofPage(slip)});
        QCOMPARE(p.findings().first().since, SinceBefore::NotDone);
        QVERIFY(p.proofs.explain(ProofFinding(p.findings().first()), u"版面无处可放"_s));
        p.wait();
        QCOMPARE(p.findings().first().since, SinceBefore::Unknown);
        QCOMPARE(p.proofs.stateOf(p.findings().first(), p.key(0)), DifferenceState::Explained);
    }

    void whatWasNotCorrectedCanBeTaken()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage(slip)});
        p.attach(u"/p/清样.pdf"_s, {proofPage(slip)});
        QCOMPARE(p.findings().first().since, SinceBefore::NotDone);
        QVERIFY(p.proofs.takeFromPage(ProofFinding(p.findings().first())));
        QCOMPARE(p.texts()[1], slip);
        QCOMPARE(p.journal.records().last().reason.check, u"proof/text-changed"_s);
    }

    void anOldVersionThatStaysCanBeTakenAsAWhole()
    {
        Attached p;
        OneVersion versions;
        versions.story.story = p.document.issue().pages().first().stories.first();
        versions.story.story.blocks[1].text.replace(u"动员会"_s, u"启动仪式"_s).replace(u"老码头"_s, u"新码头"_s);
        p.proofs.setEarlierVersions(&versions);
        const ProofPage old = proofPage(versions.story.story.blocks[1].text);
        p.attach(u"/p/初样.pdf"_s, {old});
        p.attach(u"/p/清样.pdf"_s, {old});
        QCOMPARE(p.findings().first().since, SinceBefore::NotDone);
        QVERIFY(p.proofs.takeFromPage(ProofFinding(p.findings().first())));
        QCOMPARE(p.texts()[1], versions.story.story.blocks[1].text);
    }

    void takenAwayTheProofBeforeStandsAgain()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage(slip)});
        p.attach(u"/p/清样.pdf"_s, {proofPage()});
        p.proofs.detach();
        p.wait();
        QCOMPARE(p.sheet().fileName(), u"初样.pdf"_s);
        QCOMPARE(p.findings().first().since, SinceBefore::Unknown);
    }

    void aRegionIsLeftOutOnThisProofAndTheNext()
    {
        Attached p;
        ProofPage page = proofPage();
        setColumn(page, 40, 900, {u"渚河茶庄新茶上市欢迎品尝"_s});
        p.attach(u"/p/初样.pdf"_s, {page});
        QCOMPARE(p.findings().size(), 1);
        const QRectF region = p.findings().first().proof->box;
        p.proofs.readRegion(ProofMark::Kind::LeftOut, region);
        p.wait();
        QVERIFY(p.findings().isEmpty());
        page.size.rheight() += 1;
        p.attach(u"/p/清样.pdf"_s, {page});
        QVERIFY(p.findings().isEmpty());
        QCOMPARE(p.sheet().carried.leftOut, QList<QRectF>{region});
        QVERIFY(p.proofs.isReadOtherwise(region.center()));
        p.proofs.readAgain(region.center());
        p.wait();
        QCOMPARE(p.findings().size(), 1);
        QVERIFY(p.sheet().carried.isEmpty());
    }

    void aRegionStaysLeftOutOnTheThirdProof()
    {
        Attached p;
        ProofPage page = proofPage();
        setColumn(page, 40, 900, {u"渚河茶庄新茶上市欢迎品尝"_s});
        p.attach(u"/p/初样.pdf"_s, {page});
        p.proofs.readRegion(ProofMark::Kind::LeftOut, p.findings().first().proof->box);
        p.wait();
        p.attach(u"/p/二样.pdf"_s, {page});
        p.attach(u"/p/清样.pdf"_s, {page});
        QVERIFY(p.findings().isEmpty());
        p.document.open(p.document.issue()); // as at the next start
        p.wait();
        QCOMPARE(p.sheet().fileName(), u"清样.pdf"_s);
        QVERIFY(p.findings().isEmpty());
    }

    void whatIsLeftOutOfTheLaterProofWasNoErrorOfTheEarlier()
    {
        Attached p;
        ProofPage page = proofPage();
        setColumn(page, 40, 900, {u"渚河茶庄新茶上市欢迎品尝"_s});
        p.attach(u"/p/初样.pdf"_s, {page});
        p.attach(u"/p/清样.pdf"_s, {page});
        QCOMPARE(p.findings().first().since, SinceBefore::NotDone);
        p.proofs.readRegion(ProofMark::Kind::LeftOut, p.findings().first().proof->box);
        p.wait();
        QVERIFY(p.findings().isEmpty());
    }

    void whatWasSaidOfARegionIsTakenBack()
    {
        Attached p;
        p.attach(u"/p/初样.pdf"_s, {proofPage()});
        const QRectF region(30, 290, 500, 60);
        p.proofs.readRegion(ProofMark::Kind::LeftOut, region);
        p.wait();
        QVERIFY(!p.findings().isEmpty());
        p.proofs.readAgain(region.center());
        p.wait();
        QVERIFY(p.findings().isEmpty());
        QVERIFY(p.document.issue().proofMarks().isEmpty());
    }
};

QTEST_MAIN(ProofDeskLaterTest)
#include "proofdesklatertest.moc"
