#include "tests/ui/proof/proving.h"
#include "ui/window/band.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// The Proof workspace as a page editor uses it.
class ProofSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkspacesGiveWayToEachOther()
    {
        Proving p;
        QVERIFY(p.space()->isVisible());
        QVERIFY(!p.find<QDockWidget>(u"findingsDock"_s)->isVisible());
        QVERIFY(p.action(u"workspaceProof"_s)->isChecked());
        QVERIFY(!p.action(u"splitStory"_s) || !p.action(u"splitStory"_s)->isVisible()); // its text is out of sight
        p.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!p.space()->isVisible());
        QVERIFY(p.find<QDockWidget>(u"findingsDock"_s)->isVisible());
        QVERIFY(!p.find<QDockWidget>(u"ledgerDock"_s)->isVisible()); // closed before, closed now
        for (const QAction *action : p.window.namedActions())
            QVERIFY2(action->isVisible(), qPrintable(action->objectName()));
    }

    void withoutAProofItSaysHowToBringOne()
    {
        Proving p;
        QVERIFY(p.page()->accessibleName().contains(u"Drop a PDF here"_s));
        QVERIFY(!p.page()->hasPage());
    }

    void ctrlOAttachesAProof()
    {
        Proving p;
        p.attach({proofPage(slip)});
        QCOMPARE(p.model().rowCount(), 1);
        QVERIFY(p.page()->hasPage());
        QTRY_VERIFY(p.page()->isDrawn());
        QCOMPARE(p.model().index(0).data(DifferencesModel::KindRole).toString(), u"Other words"_s);
    }

    void f1OnADifferenceTellsWhatSuchADifferenceIs()
    {
        Proving p;
        p.attach({proofPage(slip)});
        auto *about = p.find<QScrollArea>(u"differencePage"_s);
        QVERIFY(!about->isVisible());
        p.differences()->view()->setFocus();
        p.press(Qt::Key_F1);
        QVERIFY(about->isVisible() && !p.comparison()->isVisible());
        const auto said = about->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(said, [](QLabel *label) { return label->text().contains(u"R gives it back"_s); }));
        QTest::keyClick(about, Qt::Key_Escape);
        QVERIFY(p.comparison()->isVisible() && p.differences()->view()->hasFocus());
        p.page()->setFocus();
        p.press(Qt::Key_F1); // elsewhere it is the help
        QVERIFY(!about->isVisible());
        QVERIFY(p.window.findChild<QWidget *>(u"help"_s));
    }

    void ctrlLComparesLineBreaksAsWell()
    {
        Proving p;
        p.attach({proofPage(bank)});
        auto *choice = p.find<QAbstractButton>(u"lineBreaksChoice"_s);
        QVERIFY(!choice->isChecked());
        p.press(Qt::Key_L, Qt::ControlModifier);
        p.wait();
        QVERIFY(choice->isChecked());
        QCOMPARE(p.proofs().mode(), ProofMode::LineBreaks);
        QVERIFY(!p.proofs().sheets().first().comparison.stories.first().units.last().lines.isEmpty());
        ProofDesk again(p.desk, p.settings);
        QCOMPARE(again.mode(), ProofMode::LineBreaks); // kept
        QTest::mouseClick(choice, Qt::LeftButton);
        p.wait();
        QCOMPARE(p.proofs().mode(), ProofMode::Wording);
        QVERIFY(!p.action(u"compareLineBreaks"_s)->isChecked());
    }

    void aPdfThatIsDroppedIsAProof()
    {
        Proving p;
        p.press(Qt::Key_1, Qt::ControlModifier);
        p.reader.files[u"/p/要闻.pdf"_s] = {proofPage(slip)};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/p/要闻.pdf"_s)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&p.window, &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&p.window, &drop);
        QVERIFY(p.space()->isVisible());
        p.wait();
        QCOMPARE(p.model().rowCount(), 1);
    }

    void whatCannotBeComparedIsSaid_data()
    {
        QTest::addColumn<ProofPage>("page");
        QTest::addColumn<QString>("said");
        QTest::newRow("scanned") << emptyPage() << u"scanned"_s;
        ProofPage unreadable = emptyPage();
        unreadable.unreadable = 8;
        setColumn(unreadable, 40, 300, {QString(8, QChar::ReplacementCharacter)});
        QTest::newRow("fonts without a meaning") << unreadable << u"fonts"_s;
        ProofPage strange = emptyPage();
        setColumn(strange, 40, 300, broken(u"天气预报：今天阴，东南风三到四级，最高气温二十一度。"_s, 12));
        QTest::newRow("no page of the issue") << strange << u"none of the issue's pages"_s;
        QTest::newRow("the same to the letter") << proofPage() << u"to the letter"_s;
    }
    void whatCannotBeComparedIsSaid()
    {
        QFETCH(ProofPage, page);
        QFETCH(QString, said);
        Proving p;
        p.attach({page});
        QVERIFY2(p.said().contains(said), qPrintable(p.said()));
        QVERIFY(p.find<QLabel>(u"differencesEmpty"_s)->isVisible());
    }

    void charactersThatWereReadOtherwiseAreSaid()
    {
        Proving p;
        ProofPage page = proofPage(slip);
        page.normalised = 5;
        page.unreadable = 3;
        p.attach({page});
        const QString remarks = p.find<QLabel>(u"differencesRemarks"_s)->text();
        QVERIFY2(remarks.contains(u'5') && remarks.contains(u'3'), qPrintable(remarks));
    }

    void aFileThatCannotBeReadStandsInABand()
    {
        Proving p;
        p.prompts.proofs = {u"/p/坏.pdf"_s};
        p.press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(p.window.findChild<Band *>());
        QVERIFY(p.window.findChild<Band *>()->sentence().contains(u"/p/坏.pdf"_s));
    }

    void f8GoesFromOneToTheNext()
    {
        Proving p;
        p.attach({proofPage(slips)});
        QCOMPARE(p.model().rowCount(), 2);
        QCOMPARE(p.differences()->currentRow(), 0);
        p.press(Qt::Key_F8);
        QCOMPARE(p.differences()->currentRow(), 1);
        p.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(p.differences()->currentRow(), 0);
        p.press(Qt::Key_F8, Qt::ShiftModifier); // round the end
        QCOMPARE(p.differences()->currentRow(), 1);
    }

    void theStoryOfTheDifferenceStandsBesideIt()
    {
        Proving p;
        p.attach({proofPage(slip)});
        QCOMPARE(p.comparison()->rows().size(), 3);
        QVERIFY(p.comparison()->accessibleName().contains(u"圆"_s));
    }

    void aNumberOnThePageIsAWayToItsDifference()
    {
        Proving p;
        p.attach({proofPage(slips)});
        QTRY_VERIFY(p.page()->isDrawn());
        Q_EMIT p.page()->findingChosen(1);
        QCOMPARE(p.differences()->currentRow(), 1);
        QVERIFY(p.differences()->view()->hasFocus());
    }

    void tTakesThePagesText()
    {
        Proving p;
        p.attach({proofPage(slip)});
        p.key(Qt::Key_T);
        QCOMPARE(p.texts()[1], slip);
        p.wait();
        QTRY_COMPARE(p.model().rowCount(), 0);
        p.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(p.texts()[1], bank);
    }

    void eExplainsAndOpensAgain()
    {
        Proving p;
        p.attach({proofPage(slip)});
        p.key(Qt::Key_E); // cancelled
        QCOMPARE(p.state(0), u"open"_s);
        p.prompts.words = u"版面无处可放"_s;
        p.key(Qt::Key_E);
        QCOMPARE(p.state(0), u"explained"_s);
        p.key(Qt::Key_E);
        QCOMPARE(p.state(0), u"open"_s);
    }

    void rGivesBackAndGoesOn()
    {
        Proving p;
        p.attach({proofPage(slips)});
        p.key(Qt::Key_R);
        QCOMPARE(p.state(0), u"given back"_s);
        QCOMPARE(p.differences()->currentRow(), 1);
        p.key(Qt::Key_Up);
        p.key(Qt::Key_R);
        QCOMPARE(p.state(0), u"open"_s);
    }

    void lettersActInTheListAlone()
    {
        Proving p;
        p.attach({proofPage(slip)});
        for (QWidget *elsewhere : {static_cast<QWidget *>(p.page()), static_cast<QWidget *>(p.comparison())}) {
            elsewhere->setFocus();
            QTest::keyClick(elsewhere, Qt::Key_T);
            QTest::keyClick(elsewhere, Qt::Key_R);
        }
        QCOMPARE(p.texts()[1], bank);
        QCOMPARE(p.state(0), u"open"_s);
    }

    void theListDoesNotJumpWhenTheTextChanges()
    {
        Proving p;
        p.attach({proofPage(slips, bankEnd, QString(cherry).replace(u"三百"_s, u"三千"_s))});
        QCOMPARE(p.model().rowCount(), 3);
        p.differences()->setCurrentRow(1);
        const QString key = p.model().keyAt(1);
        QSignalSpy reset(&p.model(), &QAbstractItemModel::modelReset);
        // The first is put right by hand: what is current stays so.
        const Block &block = p.story().blocks[1];
        const qsizetype at = block.text.indexOf(u'员');
        QVERIFY(p.document.perform({*replaceText(p.document.issue(), block.id, {at, at + 1}, u"圆"_s)}, u"type"_s));
        QTRY_COMPARE(p.model().rowCount(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(p.model().keyAt(p.differences()->currentRow()), key);
    }

    void theWheelWithCtrlZoomsAtThePointer()
    {
        Proving p;
        p.attach({proofPage(slip)});
        QVERIFY(p.page()->isFitted());
        const double fitted = p.page()->scale();
        const QPointF at(100, 100);
        QWheelEvent wheel(at, p.page()->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(p.page()->viewport(), &wheel);
        QVERIFY(p.page()->scale() > fitted);
        QVERIFY(!p.page()->isFitted());
        p.page()->setFocus();
        QTest::keyClick(p.page(), Qt::Key_0);
        QCOMPARE(p.page()->scale(), fitted);
        QTest::keyClick(p.page(), Qt::Key_Plus);
        QVERIFY(p.page()->scale() > fitted);
        QTest::keyClick(p.page(), Qt::Key_Minus);
        QCOMPARE(p.page()->scale(), fitted);
    }

    void enterGoesToThePlaceInASizeThatCanBeRead()
    {
        Proving p;
        p.attach({proofPage(slip)});
        const double fitted = p.page()->scale();
        p.key(Qt::Key_Return);
        QVERIFY(p.page()->scale() > fitted);
        QVERIFY(p.page()->verticalScrollBar()->value() > 0);
    }

    void onlyWhatIsInSightIsDrawn()
    {
        Proving p;
        p.attach({proofPage(slip)});
        QTRY_VERIFY(p.page()->isDrawn());
        p.reader.wishes.clear();
        p.page()->zoom(6);
        QTRY_VERIFY(p.page()->isDrawn());
        QVERIFY(!p.reader.wishes.isEmpty());
        const qsizetype atTop = p.reader.wishes.size();
        const double all = p.page()->scale() * p.page()->scale() * 1100 * 1500 / TileCache::side / TileCache::side;
        QVERIFY2(double(atTop) < all / 2, "a zoomed page is drawn in the part that is seen");
        p.reader.wishes.clear();
        p.page()->verticalScrollBar()->setValue(p.page()->verticalScrollBar()->value() + 10);
        QTRY_VERIFY(p.page()->isDrawn());
        QVERIFY2(p.reader.wishes.size() < atTop, "what is there is not drawn again");
    }

    void aPageThatCannotBeDrawnIsToldOnce()
    {
        Proving p;
        p.reader.cannotDraw = true;
        p.attach({proofPage(slip)});
        QTRY_COMPARE(p.window.findChildren<Band *>().size(), 1);
        p.page()->zoom(4);
        QTest::qWait(0);
        QCOMPARE(p.window.findChildren<Band *>().size(), 1);
    }

    void aPageCanBeAssignedByHand()
    {
        Proving p;
        ProofPage strange = emptyPage();
        setColumn(strange, 40, 300, broken(u"天气预报：今天阴，东南风三到四级，最高气温二十一度。"_s, 12));
        p.attach({strange});
        const QList<QMenu *> menus = p.space()->page()->findChildren<QMenu *>();
        const auto found = std::ranges::find(menus, u"This is page"_s, &QMenu::title);
        QVERIFY(found != menus.end());
        Q_EMIT(*found)->aboutToShow();
        (*found)->actions().first()->trigger();
        QTRY_VERIFY(p.model().rowCount() > 0);
        QCOMPARE(p.proofs().current()->page, p.document.issue().pages().first().id);
    }

    void everyStopHasAName()
    {
        Proving p;
        p.attach({proofPage(slip)});
        for (QWidget *stop : {static_cast<QWidget *>(p.page()), static_cast<QWidget *>(p.comparison()),
                              static_cast<QWidget *>(p.differences()->view())})
            QVERIFY(!stop->accessibleName().isEmpty());
        const QString spoken = p.model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Other words"_s) && spoken.contains(u"open"_s) && spoken.contains(u'A'),
                 qPrintable(spoken));
        p.press(Qt::Key_F6);
        QWidget *first = p.window.focusWidget();
        p.press(Qt::Key_F6);
        QVERIFY(p.window.focusWidget() != first);
        QVERIFY(p.space()->isAncestorOf(p.window.focusWidget()));
    }
};

QTEST_MAIN(ProofSpaceTest)
#include "proofspacetest.moc"
