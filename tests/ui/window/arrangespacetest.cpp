// The Arrange workspace in the window: how it comes, goes, and takes the keys.
#include "tests/support/paper.h"
#include "tests/ui/window/shown.h"
#include "ui/arrange/arrangepane.h"
#include "ui/arrange/board.h"
#include "ui/editor/articles.h"
#include "ui/findings/findingsview.h"

#include <QDockWidget>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

Issue twoPages()
{
    return issueOfPages(
        {pageOf(
             1,
             {{{Role::IndexTitle, u"导读"_s}, {Role::IndexEntry, u"长桥昨日全线通车"_s}, {Role::IndexPage, u"2版"_s}},
              lanterns}),
         pageOf(2, {bridge, lanterns})});
}

} // namespace

class ArrangeSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardTakesThePlaceOfThePanesAndGivesItBack()
    {
        Shown s(twoPages());
        auto *findings = s.find<QDockWidget>(u"findingsDock"_s);
        s.find<QDockWidget>(u"notesDock"_s)->hide();
        s.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(s.find<ArrangePane>(u"arrangePane"_s)->isVisible());
        QVERIFY(!findings->isVisible());
        QVERIFY(qobject_cast<PageList *>(s.window.focusWidget()));
        s.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(findings->isVisible());
        QVERIFY(!s.find<QDockWidget>(u"notesDock"_s)->isVisible()); // as it was
        QVERIFY(!s.find<ArrangePane>(u"arrangePane"_s)->isVisible());
    }

    void aMoveFromTheTreeThatBreaksSomethingIsAskedOnTheBoard()
    {
        Shown s(twoPages());
        const StoryId story = s.document.issue().pages()[1].stories[0].id;
        s.desk.openStory(story);
        s.action(u"toPreviousPage"_s)->trigger();
        auto *pane = s.find<ArrangePane>(u"arrangePane"_s);
        QTRY_VERIFY(pane->findChild<ConsequencesPane *>()->isAsking());
        QVERIFY(pane->isVisible());
        QCOMPARE(s.document.issue().pages()[1].stories[0].id, story);
        s.press(Qt::Key_Return);
        QCOMPARE(s.document.issue().pages()[0].stories.size(), 3);
        QCOMPARE(s.document.issue().pages()[0].stories[0].blocks[2].text, u"1版"_s);
    }

    void enterOnACardOpensItForReading()
    {
        Shown s(twoPages());
        s.press(Qt::Key_2, Qt::ControlModifier);
        const StoryId story = s.document.issue().pages()[1].stories[1].id;
        s.find<Board>(u"board"_s)->go(story);
        s.press(Qt::Key_Return);
        QVERIFY(!s.find<ArrangePane>(u"arrangePane"_s)->isVisible());
        QCOMPARE(s.desk.currentStory(), story);
    }
};

QTEST_MAIN(ArrangeSpaceTest)
#include "arrangespacetest.moc"
