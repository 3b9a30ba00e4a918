#include "core/arrange/tray.h"
#include "tests/support/fakehouse.h"
#include "tests/support/noprompts.h"
#include "tests/support/paper.h"
#include "tests/support/window.h"
#include "ui/arrange/arrangepane.h"
#include "ui/arrange/board.h"
#include "ui/arrange/galleystrip.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

Blocks index(const QString &entry, const QString &page)
{
    return {{Role::IndexTitle, u"导读"_s}, {Role::IndexEntry, entry}, {Role::IndexPage, page}};
}

/// Page 1 says where the bridge stands: on page 2.
Issue indexed()
{
    return issueOfPages({pageOf(1, {index(u"长桥昨日全线通车"_s, u"2版"_s), lanterns}), pageOf(2, {bridge, lanterns}),
                         pageOf(3, {lanterns})});
}

class PagePrompts : public NoPrompts
{
public:
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return words;
    }
    std::optional<QString> words;
};

struct Arranged : TestDesk {
    explicit Arranged(const Issue &issue = indexed())
        : TestDesk(issue)
    {
        pane.resize(1300, 700);
        pane.show();
        pane.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&pane)); }();
    }
    const QList<Page> &pages() const { return document.issue().pages(); }
    const Story &storyOn(qsizetype page, qsizetype story) const { return pages()[page].stories[story]; }
    /// Titles on a page, as one line.
    QString titles(qsizetype page) const
    {
        QStringList all;
        for (const Story &story : pages()[page].stories)
            all.append(titleOf(story));
        return all.join(u'|');
    }
    void choose(StoryId story)
    {
        desk.openStory(story);
        pane.findChild<Board *>()->go(story);
    }
    void trigger(const QString &name)
    {
        for (QAction *action : pane.actions())
            if (action->objectName() == name)
                return action->trigger();
        QFAIL(qPrintable(name));
    }
    ConsequencesPane *asked() const { return pane.findChild<ConsequencesPane *>(); }
    QPushButton *button(const QString &name) const { return pane.findChild<QPushButton *>(name); }

    PagePrompts prompts;
    FakeHouse house{desk, {}};
    ArrangePane pane{desk, prompts, settings, theme};
};

} // namespace

class ArrangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsAColumnAndTheTrayIsNone()
    {
        Arranged a;
        QCOMPARE(a.pane.findChild<Board *>()->lists().size(), 3);
        a.choose(a.storyOn(0, 1).id);
        a.trigger(u"putInTray"_s);
        QTRY_VERIFY(trayOf(a.document.issue()));
        QCOMPARE(a.pane.findChild<Board *>()->lists().size(), 3);
        QVERIFY(a.pane.findChild<PageList *>(u"tray"_s));
        QVERIFY(a.pane.findChild<QLabel *>(u"trayEmpty"_s)->isHidden());
    }

    void aMoveThatBreaksNothingIsMadeAtOnce()
    {
        Arranged a;
        const StoryId story = a.storyOn(1, 1).id;
        a.choose(story);
        a.trigger(u"toNextPage"_s);
        QTRY_COMPARE(a.pages()[2].stories.size(), 2);
        QCOMPARE(a.storyOn(2, 1).id, story);
        QVERIFY(!a.asked()->isAsking());
        QCOMPARE(a.desk.currentStory(), story);
    }

    void oneThatBreaksSomethingAsksAndRepairsInOneStep()
    {
        Arranged a;
        QSignalSpy asking(&a.pane, &ArrangePane::asking);
        a.choose(a.storyOn(1, 0).id);
        a.trigger(u"toNextPage"_s);
        QVERIFY(asking.wait());
        QCOMPARE(a.pages()[1].stories.size(), 2); // nothing is made yet
        QCOMPARE(a.pane.findChild<QLabel *>(u"moveTitle"_s)->text(), titleOf(a.storyOn(1, 0)));
        QCOMPARE(a.button(u"moveAndRepair"_s)->text(), u"&Move, and put 1 right"_s);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Return);
        QVERIFY(!a.asked()->isAsking());
        QCOMPARE(a.pages()[2].stories.size(), 2);
        QCOMPARE(a.storyOn(0, 0).blocks[2].text, u"3版"_s);
        a.document.undoStack().undo();
        QCOMPARE(a.pages()[2].stories.size(), 1);
        QCOMPARE(a.storyOn(0, 0).blocks[2].text, u"2版"_s);
    }

    void whatIsNotTickedStaysAsItIs()
    {
        Arranged a;
        QSignalSpy asking(&a.pane, &ArrangePane::asking);
        a.choose(a.storyOn(1, 0).id);
        a.trigger(u"toNextPage"_s);
        QVERIFY(asking.wait());
        a.pane.findChild<QCheckBox *>(u"repair-0"_s)->setChecked(false);
        QVERIFY(a.button(u"moveAndRepair"_s)->isHidden());
        QTest::mouseClick(a.button(u"moveOnly"_s), Qt::LeftButton);
        QCOMPARE(a.pages()[2].stories.size(), 2);
        QCOMPARE(a.storyOn(0, 0).blocks[2].text, u"2版"_s);
    }

    void escLeavesEverythingAsItWas()
    {
        Arranged a;
        QSignalSpy asking(&a.pane, &ArrangePane::asking);
        const StoryId story = a.storyOn(1, 0).id;
        a.choose(story);
        a.trigger(u"toNextPage"_s);
        QVERIFY(asking.wait());
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Escape);
        QVERIFY(!a.asked()->isAsking());
        QCOMPARE(a.storyOn(1, 0).id, story);
        QVERIFY(!a.document.undoStack().canUndo());
        QCOMPARE(a.pane.focusWidget(), a.pane.findChild<Board *>()->listOf(a.pages()[1].id));
    }

    void aDropAsksLikeTheKeys()
    {
        Arranged a;
        QSignalSpy asking(&a.pane, &ArrangePane::asking);
        PageList *target = a.pane.findChild<Board *>()->listOf(a.pages()[2].id);
        QMimeData data;
        data.setData(IssueModel::storyMimeType, a.storyOn(1, 0).id.toString().toLatin1());
        const QPoint at(20, target->viewport()->height() - 5);
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target->viewport(), &enter);
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target->viewport(), &drop);
        QVERIFY(asking.wait());
        QVERIFY(a.asked()->isAsking());
        QCOMPARE(a.pages()[2].stories.size(), 1);
    }

    void whatIsPutIntoTheTrayAsksFirst()
    {
        Arranged a;
        QSignalSpy asking(&a.pane, &ArrangePane::asking);
        a.choose(a.storyOn(1, 0).id);
        a.trigger(u"putInTray"_s);
        QVERIFY(asking.wait());
        QVERIFY(!trayOf(a.document.issue()));
        QTest::mouseClick(a.button(u"moveOnly"_s), Qt::LeftButton);
        QCOMPARE(trayOf(a.document.issue())->stories.size(), 1);
        a.document.undoStack().undo();
        QVERIFY(!trayOf(a.document.issue()));
    }

    void whatWaitsIsPlacedOnTheCurrentPage()
    {
        Arranged a;
        const StoryId story = a.storyOn(2, 0).id;
        a.choose(story);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Delete);
        QTRY_VERIFY(trayOf(a.document.issue()));
        QCOMPARE(trayOf(a.document.issue())->stories.first().id, story);
        a.choose(a.storyOn(1, 1).id);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Insert);
        QTRY_COMPARE(a.pages()[1].stories.size(), 3);
        QCOMPARE(a.storyOn(1, 2).id, story);
        QVERIFY(!a.pane.findChild<QLabel *>(u"trayEmpty"_s)->isHidden());
    }

    void whatWaitsGoesBackWhereItCameFrom_data()
    {
        QTest::addColumn<bool>("fromTray");
        QTest::addColumn<QString>("gone"); // the story before it
        QTest::addColumn<QString>("titles");
        const auto all = u"临渚长桥昨日全线通车|江边灯会今晚开幕|第三篇"_s;
        QTest::newRow("from its page") << false << QString() << all;
        QTest::newRow("from the tray") << true << QString() << all;
        QTest::newRow("its neighbour is gone") << true << u"before"_s << u"江边灯会今晚开幕|第三篇"_s;
    }
    void whatWaitsGoesBackWhereItCameFrom()
    {
        QFETCH(bool, fromTray);
        QFETCH(QString, gone);
        const Blocks third{{Role::Headline, u"第三篇"_s}, {Role::Paragraph, u"别的事。"_s}};
        Arranged a(issueOfPages({pageOf(1, {bridge}), pageOf(2, {bridge, lanterns, third})}));
        const StoryId story = a.storyOn(1, 1).id;
        a.choose(story);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Delete);
        QTRY_VERIFY(trayOf(a.document.issue()));
        if (!gone.isEmpty())
            QVERIFY(a.desk.move({a.storyOn(1, 0).id, a.pages()[0].id, 1}));
        if (!gone.isEmpty())
            QTRY_COMPARE(a.pages()[0].stories.size(), 2);
        if (fromTray) {
            a.choose(a.storyOn(0, 0).id); // another page was the last one
            a.pane.findChild<PageList *>(u"tray"_s)->setFocus();
        }
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Insert);
        QTRY_VERIFY(trayOf(a.document.issue())->stories.isEmpty());
        QTEST(a.titles(1), "titles");
    }

    void undoTakesTheFocusAlong()
    {
        Arranged a;
        auto *board = a.pane.findChild<Board *>();
        const StoryId story = a.storyOn(1, 1).id;
        a.choose(story);
        a.trigger(u"toNextPage"_s);
        QTRY_COMPARE(a.pages()[2].stories.size(), 2);
        a.document.undoStack().undo();
        QCOMPARE(a.pane.focusWidget(), board->listOf(a.pages()[1].id));
        QCOMPARE(board->listOf(a.pages()[1].id)->selectedStory(), story);
        QCOMPARE(a.desk.currentStory(), story);
        a.document.undoStack().redo();
        QCOMPARE(a.pane.focusWidget(), board->listOf(a.pages()[2].id));
        QCOMPARE(a.desk.currentStory(), story);
    }

    void undoOfWaitingTakesTheFocusAlong()
    {
        Arranged a;
        const StoryId story = a.storyOn(2, 0).id;
        a.choose(story);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Delete);
        QTRY_VERIFY(trayOf(a.document.issue()));
        a.pane.findChild<PageList *>(u"tray"_s)->setFocus();
        a.document.undoStack().undo();
        QCOMPARE(a.pane.focusWidget(), a.pane.findChild<Board *>()->listOf(a.pages()[2].id));
        QCOMPARE(a.desk.currentStory(), story);
    }

    void theArrowsGoFromPageToPage()
    {
        Arranged a;
        auto *board = a.pane.findChild<Board *>();
        a.choose(a.storyOn(0, 1).id);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Right);
        QCOMPARE(a.pane.focusWidget(), board->listOf(a.pages()[1].id));
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(a.desk.currentStory(), a.storyOn(1, 1).id);
        QTest::keyClick(a.pane.focusWidget(), Qt::Key_Left);
        QCOMPARE(a.pane.focusWidget(), board->listOf(a.pages()[0].id));
    }

    void aStoryGoesOnOnThePageThatIsNamed()
    {
        Arranged a;
        a.desk.openStory(a.storyOn(1, 0).id);
        a.desk.setCaret(a.storyOn(1, 0).blocks[2].id, 0);
        a.prompts.words = u"3"_s;
        a.trigger(u"goOnElsewhere"_s);
        QCOMPARE(a.storyOn(1, 0).blocks.last().text, u"（下转03版）"_s);
        QCOMPARE(a.storyOn(2, 1).blocks[1].text, u"（上接02版）"_s);
        a.prompts.words = u"9"_s;
        QSignalSpy refused(&a.pane, &ArrangePane::refused);
        a.trigger(u"goOnElsewhere"_s);
        QCOMPARE(refused.size(), 1);
    }

    void theGalleyShowsTheChosenStory()
    {
        Arranged a;
        auto *strip = a.pane.findChild<GalleyStrip *>();
        QSignalSpy told(strip, &GalleyStrip::told);
        a.choose(a.storyOn(1, 0).id);
        QCOMPARE(told.last()[0].toString(), titleOf(a.storyOn(1, 0)) + u" · 2 lines"_s);
        QCOMPARE(told.last()[1].toString(), u"13 characters a line"_s);
    }
};

QTEST_MAIN(ArrangeTest)
#include "arrangetest.moc"
