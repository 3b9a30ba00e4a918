#include "ui/base/reviewer.h"
#include "core/checks/text/spelling.h"
#include "tests/core/checks/fakespeller.h"
#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "tests/support/pairs.h"
#include "ui/base/slowreview.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// Waits at its gate; tells that it has come there.
class SlowCheck : public PairCheck
{
public:
    SlowCheck(QSemaphore &reached, QSemaphore &gate)
        : m_reached(reached)
        , m_gate(gate)
    {
    }
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        m_reached.release();
        m_gate.acquire();
        PairCheck::run(scope, sink);
    }

private:
    QSemaphore &m_reached;
    QSemaphore &m_gate;
};

/// The same behind the others.
class BehindCheck : public SlowCheck
{
public:
    using SlowCheck::SlowCheck;
    CheckInfo info() const override
    {
        CheckInfo info = SlowCheck::info();
        info.id = u"test/behind"_s;
        info.pace = Pace::Behind;
        return info;
    }
};

/// Looks for suggestions only when let through its gate; remembers on which thread.
class SlowSpeller : public FakeSpeller
{
public:
    SlowSpeller()
        : FakeSpeller(u"morning paper"_s)
    {
    }
    QStringList suggestions(const QString &) const override
    {
        gate.acquire();
        asked = QThread::currentThread();
        ++times;
        return {u"morning"_s, u"mornings"_s};
    }

    mutable QSemaphore gate;
    mutable std::atomic<QThread *> asked = nullptr;
    mutable std::atomic<int> times = 0;
};

} // namespace

class ReviewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<MemoryJournal>();
        m_document = std::make_unique<Document>(*m_journal);
        m_document->open(issueOf({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱"_s, u"开了。"_s}));
        m_reviewer = std::make_unique<Reviewer>(*m_document);
    }
    void cleanup() { m_reviewer.reset(); }

    void findsInReadingOrder()
    {
        review();
        QCOMPARE(flagged(), QStringList({u"的的"_s, u"都都"_s, u"樱⏎开"_s}));
    }

    void aFixIsGoneAtOnceAndUndoneInOrder_data()
    {
        QTest::addColumn<int>("finding");
        QTest::addColumn<int>("fix");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("replace") << 0 << 0 << QStringList{u"都都"_s, u"樱⏎开"_s};
        QTest::newRow("change of role") << 0 << 1 << QStringList{u"都都"_s, u"樱⏎开"_s};
        QTest::newRow("join") << 2 << 0 << QStringList{u"的的"_s, u"都都"_s};
    }
    void aFixIsGoneAtOnceAndUndoneInOrder()
    {
        QFETCH(int, finding);
        QFETCH(int, fix);
        QFETCH(QStringList, left);
        review();
        const Issue before = m_document->issue();
        const Finding fixed = m_reviewer->findings()[finding];
        QVERIFY(m_reviewer->apply(fixed, fixed.fixes[fix]));
        QCOMPARE(flagged(), left);
        const ChangeReason &reason = m_journal->records().last().reason;
        QCOMPARE(reason.check, fixed.check);
        QCOMPARE(reason.flagged, fixed.text);
        QCOMPARE(reason.severity, severityName(fixed.severity));
        QCOMPARE(reason.role, u"paragraph"_s);
        m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), before);
        QTRY_COMPARE(flagged(), QStringList({u"的的"_s, u"都都"_s, u"樱⏎开"_s}));
    }

    void aFixForOtherTextIsRefused()
    {
        review();
        const Finding old = m_reviewer->findings().first();
        const auto typed = replaceText(m_document->issue(), old.place.first, {0, 0}, u"老"_s);
        QVERIFY(m_document->perform({*typed}, u"typing"_s));
        const Result<> done = m_reviewer->apply(old, old.fixes.first());
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void aDismissedFindingIsSetAsideUntilItIsTakenBack()
    {
        review();
        const Finding finding = m_reviewer->findings().first();
        QVERIFY(m_reviewer->dismiss(finding, u"叠词"_s));
        QCOMPARE(flagged(), QStringList({u"都都"_s, u"樱⏎开"_s}));
        QCOMPARE(m_reviewer->dismissed().size(), 1);
        QCOMPARE(m_journal->records().last().reason.text, u"叠词"_s);
        QCOMPARE(m_journal->records().last().kind(), u"dismissal"_s);
        m_document->undoStack().undo();
        QCOMPARE(flagged(), QStringList({u"的的"_s, u"都都"_s, u"樱⏎开"_s}));
        m_document->undoStack().redo();
        QVERIFY(m_reviewer->reinstate(m_reviewer->dismissed().first()));
        QCOMPARE(flagged().first(), u"的的"_s);
        QVERIFY(m_reviewer->dismissed().isEmpty());
        QVERIFY(!m_reviewer->reinstate(finding));
    }

    void aCheckThatIsOffSaysNothing()
    {
        review();
        const qsizetype all = m_reviewer->findings().size();
        QVERIFY(all > 0);
        m_reviewer->setOff({u"test/pair"_s});
        QCOMPARE(m_reviewer->findings().size(), 0);
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(m_reviewer->findings().size(), 0);
        m_reviewer->setOff({});
        QTRY_COMPARE(m_reviewer->findings().size(), all);
    }

    void typingMovesFindingsAlongAtOnce()
    {
        review();
        const Finding finding = m_reviewer->findings().first();
        const auto typed = replaceText(m_document->issue(), finding.place.first, {0, 0}, u"老"_s);
        QVERIFY(m_document->perform({*typed}, u"typing"_s));
        QCOMPARE(m_reviewer->findings().first().place.begin, finding.place.begin + 1);
        QVERIFY(m_reviewer->isRunning());
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(m_reviewer->findings().first().place.begin, finding.place.begin + 1);
    }

    void aResultThatSaysTheSameIsNoNews()
    {
        review();
        const QSignalSpy news(m_reviewer.get(), &Reviewer::findingsChanged);
        type(2, 2, u"啦"_s);
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(news.count(), 0);
    }

    void ofAResultOnlyWhatIsNewIsAnotherFinding()
    {
        review();
        const QList<Finding> before = m_reviewer->findings();
        type(1, 0, u"很很多"_s);
        QTRY_COMPARE(flagged(), QStringList({u"的的"_s, u"很很"_s, u"都都"_s, u"樱⏎开"_s}));
        const QList<Finding> &after = m_reviewer->findings();
        QCOMPARE(after.first(), before.first()); // the version that it was found in, too
        QVERIFY(after[1].version > before.first().version);
        QCOMPARE(after[2].place.begin, before[1].place.begin + 3);
        QCOMPARE(after[2].version, before[1].version);
    }

    void aLateResultIsMovedAlongWithTheText()
    {
        QSemaphore reached;
        QSemaphore gate;
        Checks checks;
        checks.push_back(std::make_unique<SlowCheck>(reached, gate));
        m_reviewer->setChecks(std::make_shared<const Checks>(std::move(checks)));
        reached.acquire();
        const BlockId block = m_document->issue().pages().first().stories.first().blocks.first().id;
        const auto typed = replaceText(m_document->issue(), block, {0, 0}, u"老"_s);
        QVERIFY(m_document->perform({*typed}, u"typing"_s));
        gate.release(100);
        QTRY_COMPARE(flagged(), QStringList({u"的的"_s, u"都都"_s, u"樱⏎开"_s}));
        QCOMPARE(m_reviewer->findings().first().place.begin, 3);
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(m_reviewer->findings().first().place.begin, 3);
    }

    void quickFindingsDoNotWaitForSlowOnes()
    {
        QSemaphore reached;
        QSemaphore gate;
        Checks checks;
        checks.push_back(std::make_unique<PairCheck>());
        checks.push_back(std::make_unique<BehindCheck>(reached, gate));
        m_reviewer->setReading(m_document->issue().pages().first().stories.first().id);
        m_reviewer->setChecks(std::make_shared<const Checks>(std::move(checks)));
        reached.acquire();
        QTRY_COMPARE(flagged(), QStringList({u"的的"_s, u"都都"_s, u"樱⏎开"_s}));
        QVERIFY(m_reviewer->isRunning());
        gate.release(100);
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(m_reviewer->findings().size(), 6);
        // Read once, not once for the story and once for the issue.
        QCOMPARE(reached.available(), 0);
    }

    void whatTakesLongIsTold()
    {
        QSemaphore reached;
        QSemaphore gate;
        Checks checks;
        checks.push_back(std::make_unique<SlowCheck>(reached, gate));
        const SlowReview slow(*m_reviewer);
        m_reviewer->setChecks(std::make_shared<const Checks>(std::move(checks)));
        QTRY_VERIFY(slow.isSlow());
        QVERIFY(m_reviewer->isRunning());
        gate.release(100);
        QTRY_VERIFY(!slow.isSlow());
        QVERIFY(!m_reviewer->isRunning());
    }

    void fixesAreLookedForWhenTheyAreWanted()
    {
        const std::shared_ptr<SlowSpeller> speller = openMisspelled();
        const Finding bare = m_reviewer->findings().first();
        QCOMPARE(bare.text, u"mornnig"_s);
        QVERIFY(bare.fixes.isEmpty());
        m_reviewer->askFixes(bare);
        m_reviewer->askFixes(bare);
        QVERIFY(m_reviewer->awaitsFixes(bare));
        speller->gate.release(2);
        QTRY_COMPARE(m_reviewer->findings().first().fixes.size(), 2);
        QVERIFY(!m_reviewer->awaitsFixes(bare));
        QVERIFY(speller->asked != QThread::currentThread());
        QCOMPARE(speller->times, 1);
        const Finding full = m_reviewer->findings().first();
        QVERIFY(m_reviewer->apply(full, full.fixes.first()));
        QCOMPARE(m_document->issue().block(full.place.first)->text, u"晚上来一份morning吧。"_s);
    }

    void foundFixesOutlastTheNextReview()
    {
        const std::shared_ptr<SlowSpeller> speller = openMisspelled();
        m_reviewer->askFixes(m_reviewer->findings().first());
        speller->gate.release();
        QTRY_COMPARE(m_reviewer->findings().first().fixes.size(), 2);
        const auto typed = replaceText(m_document->issue(), m_reviewer->findings().first().place.first, {0, 0},
                                       u"今"_s);
        QVERIFY(m_document->perform({*typed}, u"typing"_s));
        QTRY_VERIFY(!m_reviewer->isRunning());
        QCOMPARE(m_reviewer->findings().first().fixes.size(), 2);
    }

    void itCanBeDestroyedWhileItLooksForFixes()
    {
        const std::shared_ptr<SlowSpeller> speller = openMisspelled();
        m_reviewer->askFixes(m_reviewer->findings().first());
        speller->gate.release();
        m_reviewer.reset();
    }

    void anotherIssueTakesNothingOver()
    {
        review();
        m_document->open(issueOf({u"今天天晴。"_s}));
        QVERIFY(m_reviewer->findings().isEmpty());
        QTRY_COMPARE(flagged(), QStringList{u"天天"_s});
    }

    void itCanBeDestroyedWhileItReads()
    {
        m_document->open(issueOf(QStringList(2000, u"河堤的的路修好了。"_s)));
        m_reviewer->setChecks(pairChecks());
        m_reviewer.reset();
    }

private:
    std::shared_ptr<SlowSpeller> openMisspelled()
    {
        auto speller = std::make_shared<SlowSpeller>();
        Checks checks;
        checks.push_back(spelling(speller));
        CheckServices services;
        services.speller = speller;
        m_document->open(issueOf({u"晚上来一份mornnig吧。"_s}));
        m_reviewer->setChecks(std::make_shared<const Checks>(std::move(checks)),
                              std::make_shared<const CheckServices>(services));
        [this] { QTRY_COMPARE(flagged(), QStringList{u"mornnig"_s}); }();
        return speller;
    }
    void type(qsizetype block, qsizetype at, const QString &text)
    {
        const BlockId id = m_document->issue().pages().first().stories.first().blocks[block].id;
        QVERIFY(m_document->perform({*replaceText(m_document->issue(), id, {at, at}, text)}, u"typing"_s));
    }
    void review()
    {
        m_reviewer->setChecks(pairChecks());
        QVERIFY(m_reviewer->isRunning());
        QTRY_VERIFY(!m_reviewer->isRunning());
    }
    QStringList flagged() const
    {
        QStringList texts;
        for (const Finding &finding : m_reviewer->findings())
            texts.append(finding.text);
        return texts;
    }

    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Reviewer> m_reviewer;
};

QTEST_GUILESS_MAIN(ReviewerTest)
#include "reviewertest.moc"
