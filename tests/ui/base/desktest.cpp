#include "tests/support/window.h"

#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstArticleIsOpenedNotTheFolio()
    {
        TestDesk t(issueOfStories({{{Role::Folio, u"临渚日报 第1版"_s}},
                                   {{Role::Headline, u"早樱开了"_s}, {Role::Paragraph, u"河堤上。"_s}}}));
        QCOMPARE(t.desk.currentStory(), t.story(1).id);
    }

    void findingsAreGoneThroughRoundTheIssue()
    {
        TestDesk t(twoStories());
        QCOMPARE(walk(t, 4), QStringList({u"的的"_s, u"都都"_s, u"了了"_s, u"的的"_s}));
        QVERIFY(t.desk.goToFinding(-1));
        QCOMPARE(t.desk.currentFinding()->text, u"了了"_s);
        QCOMPARE(t.desk.currentStory(), t.story(1).id);
    }

    void aCaretPutElsewhereIsWhereTheNextOneIsLookedFor()
    {
        TestDesk t(twoStories());
        t.desk.goToFinding(1);
        t.desk.setCaret(t.story(1).blocks.first().id, 0);
        t.desk.goToFinding(1);
        QCOMPARE(t.desk.currentFinding()->text, u"了了"_s);
        t.desk.setCaret(t.story(1).blocks.first().id, 0);
        t.desk.goToFinding(-1);
        QCOMPARE(t.desk.currentFinding()->text, u"都都"_s);
    }

    void withoutFindingsThereIsNowhereToGo()
    {
        TestDesk t(issueOf({u"河堤修好了。"_s}));
        QVERIFY(!t.desk.goToFinding(1));
    }

    void theCurrentFindingFollowsItsText()
    {
        TestDesk t(twoStories());
        t.desk.goToFinding(1);
        const BlockId block = t.story().blocks.first().id;
        QVERIFY(t.document.perform({*replaceText(t.document.issue(), block, {0, 0}, u"新"_s)}, u"type"_s));
        QCOMPARE(t.desk.currentFinding()->place.begin, 3);
    }

    void theCurrentFindingGoesWithItsText()
    {
        TestDesk t(twoStories());
        t.desk.goToFinding(1);
        QSignalSpy changed(&t.desk, &Desk::findingChanged);
        const Finding finding = *t.desk.currentFinding();
        QVERIFY(t.reviewer.apply(finding, finding.fixes.first()));
        QVERIFY(!t.desk.currentFinding());
        QCOMPARE(changed.size(), 1);
    }

    void aStoryThatWentLeavesItsPlaceToTheNext()
    {
        TestDesk t(twoStories());
        const Page &page = t.document.issue().pages().first();
        const StoryId second = t.story(1).id;
        QVERIFY(t.document.perform({RemoveStory{page.id, 0, t.story(0)}}, u"remove"_s));
        QCOMPARE(t.desk.currentStory(), second);
    }

private:
    static Issue twoStories()
    {
        return issueOfStories({{{Role::Paragraph, u"河堤的的路修好了。"_s}, {Role::Paragraph, u"市民都都来。"_s}},
                               {{Role::Paragraph, u"早樱开了了。"_s}}});
    }
    static QStringList walk(TestDesk &t, int steps)
    {
        QStringList texts;
        for (int i = 0; i < steps && t.desk.goToFinding(1); ++i)
            texts.append(t.desk.currentFinding()->text);
        return texts;
    }
};

QTEST_MAIN(DeskTest)
#include "desktest.moc"
