// Lines against a hole, in the window's foot, and the hole that a page editor gives.
#include "tests/ui/window/shown.h"
#include "ui/base/copyfitbar.h"
#include "ui/issue/holedialog.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// Two articles of three lines of ten characters each.
Issue twoStories()
{
    const QString text = u"河堤昨天修好市民散步河堤昨天修好市民散步河堤昨天修好市民"_s;
    return issueOfStories({{{Role::Headline, u"河堤修好了"_s}, {Role::Paragraph, text}},
                           {{Role::Headline, u"渡口通航了"_s}, {Role::Paragraph, text}}});
}

const PagePlan tenWide{.page = everyPage, .columns = 4, .measure = 10, .lines = 20};

struct Fitted : Shown {
    explicit Fitted(const QList<PagePlan> &plan, const QList<PlannedHole> &holes = {})
        : Shown(twoStories())
    {
        House mine = starterHouse();
        mine.pagePlan = plan;
        mine.holes = holes;
        own = std::make_unique<FakeHouse>(desk, mine);
        window.setHouse(own.get());
        desk.showPlace(Place::in(story(0).blocks[1].id, {0, 0}), Desk::Focus::Editor);
    }
    ~Fitted() { window.setHouse(nullptr); }

    QString characters() const { return find<QLabel>(u"statusCharacters"_s)->text(); }
    QString page() const { return find<QLabel>(u"statusPageFit"_s)->text(); }
    QString fit() const
    {
        const auto *sign = find<FitSign>(u"statusFit"_s);
        return sign->isVisible() ? sign->accessibleName() : QString();
    }
    HoleDialog *ask()
    {
        action(u"storyHole"_s)->trigger();
        return find<HoleDialog>(u"holeDialog"_s);
    }

    std::unique_ptr<FakeHouse> own;
};

void give(HoleDialog *dialog, int lines)
{
    dialog->findChild<QSpinBox *>(u"holeLines"_s)->setValue(lines);
    dialog->findChild<QPushButton *>(u"holeGive"_s)->click();
}

} // namespace

class WindowCopyfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanNothingIsHeldAgainstAnything()
    {
        Fitted s({});
        QCOMPARE(s.characters(), u"Story: 33 characters, 4 lines   Page: 66 characters, 8 lines"_s);
        QVERIFY(s.page().isEmpty() || !s.find<QLabel>(u"statusPageFit"_s)->isVisible());
        QCOMPARE(s.fit(), QString());
    }

    void thePlanAloneGivesTheMeasure()
    {
        Fitted s({tenWide});
        QCOMPARE(s.characters(), u"Story: 28 characters, 3 lines"_s);
        QCOMPARE(s.page(), u"Page: 56 characters, 6 lines / 80 lines"_s);
        QCOMPARE(s.fit(), QString());
    }

    void theStoryIsHeldAgainstItsHole()
    {
        Fitted s({tenWide}, {{everyPage, 1, {2}}});
        QCOMPARE(s.characters(), u"Story: 28 characters, 3 lines / 2 lines"_s);
        QCOMPARE(s.page(), u"Page: 56 characters, 3 lines / 2 lines"_s);
        QCOMPARE(s.fit(), u"1 lines over"_s);
    }

    void itFollowsWhatIsTyped()
    {
        Fitted s({tenWide}, {{everyPage, 1, {3}}});
        QCOMPARE(s.fit(), u"Fits"_s);
        for (int i = 0; i < 12; ++i)
            QTest::keyClicks(s.window.focusWidget(), u"x"_s);
        QTRY_COMPARE(s.fit(), u"1 lines over"_s);
        s.document.undoStack().setIndex(0);
        QTRY_COMPARE(s.fit(), u"Fits"_s);
    }

    void anotherHouseIsHeldAgainstAtOnce()
    {
        Fitted s({tenWide});
        s.own->change({.entries = {{HouseTable::Holes, {}, {u"*"_s, u"1"_s, u"5"_s, {}, {}, {}, {}, {}}}}}, nullptr,
                      [](const Result<> &) { });
        QCOMPARE(s.fit(), u"2 lines short"_s);
    }

    void aPageEditorGivesAHole()
    {
        Fitted s({tenWide}, {{everyPage, 1, {2}}});
        HoleDialog *dialog = s.ask();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"holePlanned"_s)->text().contains(u"lines: 2, characters a line: 10"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"holeDrop"_s)->isEnabled());
        give(dialog, 7);
        QCOMPARE(s.story(0).hole, (StoryHole{7, 0, 0})); // the page's measure stays the page's
        QTRY_COMPARE(s.fit(), u"4 lines short"_s);
        s.document.undoStack().undo();
        QCOMPARE(s.story(0).hole, StoryHole());
        QTRY_COMPARE(s.fit(), u"1 lines over"_s);
    }

    void withoutAPlanTheHoleBringsItsMeasure()
    {
        Fitted s({});
        HoleDialog *dialog = s.ask();
        QVERIFY(dialog);
        give(dialog, 7);
        QCOMPARE(s.story(0).hole, (StoryHole{7, 13, 0}));
        QTRY_VERIFY(!s.fit().isEmpty());
    }

    void aHoleIsGivenBack()
    {
        Fitted s({tenWide});
        give(s.ask(), 7);
        QTRY_VERIFY(!s.find<HoleDialog>(u"holeDialog"_s));
        HoleDialog *dialog = s.ask();
        QCOMPARE(dialog->findChild<QSpinBox *>(u"holeLines"_s)->value(), 7);
        dialog->findChild<QPushButton *>(u"holeDrop"_s)->click();
        QCOMPARE(s.story(0).hole, StoryHole());
    }

    void cancellingChangesNothing()
    {
        Fitted s({tenWide});
        HoleDialog *dialog = s.ask();
        dialog->findChild<QSpinBox *>(u"holeLines"_s)->setValue(9);
        dialog->findChild<QPushButton *>(u"holeCancel"_s)->click();
        QCOMPARE(s.story(0).hole, StoryHole());
        QCOMPARE(s.document.undoStack().count(), 0);
    }
};

QTEST_MAIN(WindowCopyfitTest)
#include "copyfittest.moc"
