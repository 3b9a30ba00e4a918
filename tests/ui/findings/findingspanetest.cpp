#include "ui/findings/findingspane.h"
#include "tests/support/fakehouse.h"
#include "tests/support/window.h"
#include "ui/findings/earlierreasons.h"
#include "ui/findings/findingsview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct Pane : TestDesk {
    explicit Pane(const Issue &issue)
        : TestDesk(issue)
    {
        pane.resize(1100, 236);
        pane.show();
        pane.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&pane)); }();
        pane.view()->setFocus();
    }
    template<typename T>
    T *find(const QString &name)
    {
        return pane.findChild<T *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(pane.focusWidget() ? pane.focusWidget() : &pane, key, modifiers);
    }

    QAction next;
    FindingsPane pane{desk, &next, theme};
};

Issue issue()
{
    return issueOf({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱"_s, u"开了。"_s});
}

} // namespace

class FindingsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFindingIsArguedAtOnce()
    {
        Pane p(issue());
        QVERIFY(p.desk.currentFinding());
        QCOMPARE(p.desk.currentFinding()->text, u"樱⏎开"_s);
        QCOMPARE(p.find<QLabel>(u"findingTitle"_s)->text(), u"Pair"_s);
        QCOMPARE(p.find<QLabel>(u"findingMessage"_s)->text(), u"A sentence is cut in two."_s);
        QVERIFY(p.find<QAbstractButton>(u"fixRow1"_s)->isVisible());
    }

    void itSaysWhatAFindingCounts()
    {
        Pane p(issue());
        auto *counts = p.find<QLabel>(u"findingCounts"_s);
        QVERIFY(!counts->isVisible());
        FakeHouse house(p.desk, House{.counting = {{.item = u"断句"_s, .weight = 0.5, .checks = {u"test/pair"_s}}}});
        p.pane.setHouse(&house);
        QVERIFY(counts->isVisible());
        QVERIFY2(counts->text().startsWith(u"断句"_s) && counts->text().contains("counts 0"_L1),
                 qPrintable(counts->text()));
        p.pane.setHouse(nullptr);
    }

    void enterAppliesTheFirstFixAndGoesOn()
    {
        Pane p(issue());
        p.press(Qt::Key_Return);
        QCOMPARE(p.texts(), QStringList({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱开了。"_s}));
        QVERIFY(p.desk.currentFinding());
        QCOMPARE(p.desk.currentFinding()->text, u"的的"_s);
        p.press(Qt::Key_Return);
        p.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(p.texts(), QStringList({u"河堤的路修好了。"_s, u"市民都来散步，早樱开了。"_s}));
        QVERIFY(!p.desk.currentFinding());
        QVERIFY(p.pane.view()->hasFocus());
    }

    void aDigitAppliesTheFixOfThatNumber()
    {
        Pane p(issue());
        p.press(Qt::Key_Down);
        QCOMPARE(p.desk.currentFinding()->text, u"的的"_s);
        p.press(Qt::Key_2);
        QCOMPARE(p.story().blocks.first().role.role, Role::Subhead);
    }

    void theReasonIsAskedInPlace()
    {
        Pane p(issue());
        p.pane.dismissAction()->trigger();
        auto *reason = p.find<QLineEdit>(u"dismissReason"_s);
        QVERIFY(reason->isVisible() && reason->hasFocus());
        QTest::sendKeyEvent(QTest::Click, reason, Qt::Key_unknown, u"诗行如此"_s, {});
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(p.document.issue().dismissals().size(), 1);
        QCOMPARE(p.document.issue().dismissals().first().reason, u"诗行如此"_s);
        QCOMPARE(p.desk.currentFinding()->text, u"的的"_s);
        QVERIFY(p.pane.view()->hasFocus());
    }

    void theSameCaseIsDismissedInTheWholeIssue()
    {
        Pane p(issueOf({u"河堤的的路。"_s, u"桥上的的灯。"_s, u"市民都都来了。"_s}));
        QCOMPARE(p.desk.currentFinding()->text, u"的的"_s);
        p.pane.askReason();
        auto *reason = p.find<QLineEdit>(u"dismissReason"_s);
        reason->setText(u"方言"_s);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(p.document.issue().dismissals().size(), 1);
        QCOMPARE(p.reviewer.findings().size(), 1);
        QCOMPARE(p.desk.currentFinding()->text, u"都都"_s);
        p.desk.showFinding(p.reviewer.dismissed().last(), Desk::Focus::Stay);
        p.pane.reinstate();
        QCOMPARE(p.reviewer.findings().size(), 3);
    }

    void theBoxAsksForTheWholeIssueToo()
    {
        Pane p(issueOf({u"河堤的的路。"_s, u"桥上的的灯。"_s}));
        p.pane.askReason();
        p.find<QAbstractButton>(u"dismissEverywhere"_s)->setChecked(true);
        QTest::keyClick(p.find<QLineEdit>(u"dismissReason"_s), Qt::Key_Return);
        QCOMPARE(p.reviewer.findings().size(), 0);
    }

    void earlierReasonsAreOffered()
    {
        Pane p(issue());
        QVERIFY(p.reviewer.dismiss(p.reviewer.findings().last(), u"诗行如此"_s));
        p.desk.showFinding(p.reviewer.findings().first(), Desk::Focus::Stay);
        p.pane.askReason();
        auto *reason = p.find<QLineEdit>(u"dismissReason"_s);
        QTest::keyClick(reason, Qt::Key_Down);
        QCOMPARE(reason->completer()->completionCount(), 1);
        QCOMPARE(reason->completer()->currentCompletion(), u"诗行如此"_s);
        reason->completer()->popup()->hide();
    }

    void reasonsOfOtherIssuesAreOfferedBehindThoseOfThisOne()
    {
        struct Reasons : EarlierReasons {
            void ask(QObject *, const Answer &answer) override
            {
                ++asked;
                answer({u"方言"_s, u"诗行如此"_s});
            }
            int asked = 0;
        } reasons;
        Pane p(issue());
        p.pane.setEarlierReasons(&reasons);
        QVERIFY(p.reviewer.dismiss(p.reviewer.findings().last(), u"诗行如此"_s));
        p.desk.showFinding(p.reviewer.findings().first(), Desk::Focus::Stay);
        p.pane.askReason();
        const auto *offered = p.find<QLineEdit>(u"dismissReason"_s)->completer()->model();
        QCOMPARE(offered->rowCount(), 2);
        QCOMPARE(offered->index(0, 0).data().toString(), u"诗行如此"_s);
        QCOMPARE(offered->index(1, 0).data().toString(), u"方言"_s);
        QTest::keyClick(p.find<QLineEdit>(u"dismissReason"_s), Qt::Key_Escape);
        p.pane.askReason();
        QCOMPARE(reasons.asked, 1); // once an issue
        p.document.open(issue());
        QTRY_VERIFY(!p.reviewer.isRunning());
        p.desk.showFinding(p.reviewer.findings().first(), Desk::Focus::Stay);
        p.pane.askReason();
        QCOMPARE(reasons.asked, 2);
    }

    void mOpensTheMenuOfGroupsAndFilters()
    {
        Pane p(issue());
        p.press(Qt::Key_M);
        auto *menu = p.find<QMenu>(u"findingsGroupMenu"_s);
        QVERIFY(menu->isVisible());
        menu->close();
    }

    void theFilterStandsInset()
    {
        Pane p(issue());
        QCOMPARE(p.pane.view()->mapTo(&p.pane, QPoint()).y(), 0); // and takes no room before it is wanted
        p.press(Qt::Key_Slash);
        const auto *field = p.find<QLineEdit>(u"findingsFilter"_s);
        QTRY_VERIFY(field->mapTo(&p.pane, QPoint()).x() >= p.theme.px(8));
        QTRY_VERIFY(p.pane.view()->mapTo(&p.pane, QPoint()).y() >= field->height());
    }

    void keysOfTheListGroupAndFilter()
    {
        Pane p(issue());
        p.press(Qt::Key_G);
        QCOMPARE(p.pane.filter().grouping, FindingsFilter::Grouping::Check);
        p.press(Qt::Key_V);
        QVERIFY(p.pane.filter().severity == Severity::A);
        p.press(Qt::Key_C);
        QCOMPARE(p.pane.filter().check, u"test/pair"_s);
        const auto *clear = p.find<QAbstractButton>(u"clearFindingsFilter"_s);
        QVERIFY(clear->isVisible());
        QCOMPARE(clear->text(), u"A alone · Pair · Clear the filter: Esc"_s);
        p.press(Qt::Key_T);
        QCOMPARE(p.pane.filter().state, FindingsFilter::State::BackAgain);
        const auto *empty = p.find<QLabel>(u"findingsEmpty"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No match. Clear the filter: Esc"_s);
        p.press(Qt::Key_Escape);
        QVERIFY(!p.pane.filter().isNarrow());
        QVERIFY(!clear->isVisible());
    }

    void aSlashFiltersByWords()
    {
        Pane p(issue());
        p.press(Qt::Key_Slash);
        auto *field = p.find<QLineEdit>(u"findingsFilter"_s);
        QVERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClick(field, Qt::Key_A);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(p.pane.view()->hasFocus());
        p.press(Qt::Key_Escape);
        QVERIFY(p.pane.filter().text.isEmpty());
    }

    void escapeLeavesTheReasonUnasked()
    {
        Pane p(issue());
        p.pane.askReason();
        QTest::keyClick(p.find<QLineEdit>(u"dismissReason"_s), Qt::Key_Escape);
        QVERIFY(!p.find<QLineEdit>(u"dismissReason"_s)->isVisible());
        QVERIFY(p.find<QAbstractButton>(u"dismissRow"_s)->isVisible());
        QCOMPARE(p.journal.records().size(), 0);
    }

    void whatWasDismissedCanBeOpenedAgain()
    {
        Pane p(issue());
        const Finding finding = *p.desk.currentFinding();
        QVERIFY(p.reviewer.dismiss(finding, u"如此"_s));
        FindingsFilter filter = p.pane.filter();
        filter.state = FindingsFilter::State::All;
        p.pane.setFilter(filter);
        p.desk.showFinding(p.reviewer.dismissed().first(), Desk::Focus::Stay);
        QTest::mouseClick(p.find<QAbstractButton>(u"reinstateRow"_s), Qt::LeftButton);
        QCOMPARE(p.document.issue().dismissals().size(), 0);
        QCOMPARE(p.desk.currentFinding()->text, u"樱⏎开"_s);
    }

    void fixesStayInSightInALowPane()
    {
        Pane p(issue());
        p.desk.showFinding(p.reviewer.findings().first(), Desk::Focus::Stay);
        for (const QString &name : {u"fixRow1"_s, u"dismissRow"_s}) {
            auto *row = p.find<QAbstractButton>(name);
            QTRY_VERIFY(row->visibleRegion().boundingRect().height() == row->height());
        }
    }

    void theCheckExplainsItself()
    {
        Pane p(issue());
        p.pane.aboutAction()->trigger();
        auto *page = p.find<QWidget>(u"checkPage"_s);
        QVERIFY(page->isVisible());
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(!page->isVisible());
        QVERIFY(p.pane.view()->hasFocus());
    }

    void anEmptyListNeverSaysThatAllIsGood()
    {
        Pane p(issueOf({u"河堤修好了。"_s}));
        const auto *empty = p.find<QLabel>(u"findingsEmpty"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No open findings. What no check can see is still to be read."_s);
    }

    void undoBringsTheFindingBack()
    {
        Pane p(issue());
        p.press(Qt::Key_Return);
        QTRY_VERIFY(!p.reviewer.isRunning());
        p.document.undoStack().undo();
        QTRY_COMPARE(p.reviewer.findings().size(), 3);
    }
};

QTEST_MAIN(FindingsPaneTest)
#include "findingspanetest.moc"
