// Checks of lines with a plan of their own; what they find in plain cases stands in their examples.
#include "core/checks/layout/layout.h"
#include "core/model/edit.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// A paragraph that fills so many lines of ten characters, the last of them whole.
QString paragraphOf(int lines)
{
    return u"河堤昨天修好市民散步"_s.repeated(lines).first(10 * lines - 2);
}

const PagePlan tenWide{.page = everyPage, .columns = 4, .measure = 10, .lines = 20};

House houseOf(const QList<PagePlan> &plan, const QList<PlannedHole> &holes = {})
{
    House house;
    house.pagePlan = plan;
    house.holes = holes;
    return house;
}

using Factory = std::unique_ptr<Check> (*)(SharedSetting);

/// As "B text", a finding each.
QStringList foundIn(Factory factory, const House &house, const Issue &issue)
{
    return test::found(factory(std::make_shared<const LineSetting>(house)), issue);
}

} // namespace

class LayoutChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanNothingIsSaid_data()
    {
        QTest::addColumn<Factory>("factory");
        QTest::newRow("overset") << Factory(overset);
        QTest::newRow("short") << Factory(shortOfHole);
        QTest::newRow("kinsoku") << Factory(kinsoku);
        QTest::newRow("single character") << Factory(singleCharacterLine);
        QTest::newRow("heading") << Factory(headingAtColumnEnd);
        QTest::newRow("measure") << Factory(mixedMeasure);
    }
    void withoutAPlanNothingIsSaid()
    {
        QFETCH(Factory, factory);
        const Issue issue = test::issueOf({{Role::Paragraph, paragraphOf(90) + u"International"_s.repeated(9)},
                                           {Role::Subhead, u"渡口通航"_s},
                                           {Role::Paragraph, u"渡。"_s}});
        QCOMPARE(foundIn(factory, starterHouse(), issue), QStringList());
        // A plan of another page is none of this one.
        QCOMPARE(foundIn(factory, houseOf({{u"体育"_s, 4, 10, 20}}, {{u"体育"_s, 1, {1}}}), issue), QStringList());
    }

    void howGraveIsTheHousesWord_data()
    {
        QTest::addColumn<int>("lines"); // in a hole of 5
        QTest::addColumn<int>("gravest");
        QTest::addColumn<QString>("severity");
        QTest::newRow("as usual, three over") << 8 << 4 << u"B"_s;
        QTest::newRow("as usual, four over") << 9 << 4 << u"A"_s;
        QTest::newRow("a strict house") << 6 << 1 << u"A"_s;
        QTest::newRow("an easy house") << 12 << 8 << u"B"_s;
    }
    void howGraveIsTheHousesWord()
    {
        QFETCH(int, lines);
        QFETCH(int, gravest);
        PagePlan plan = tenWide;
        plan.gravest = gravest;
        const QStringList found = foundIn(overset, houseOf({plan}, {{everyPage, 1, {5}}}),
                                          test::issueOf({paragraphOf(lines)}));
        QCOMPARE(found.size(), 1);
        QTEST(found.first().first(1), "severity");
    }

    void whatRunsOverIsMarkedOverParagraphs()
    {
        const Issue issue = test::issueOf({{Role::Headline, u"河堤修好了"_s},
                                           {Role::Paragraph, paragraphOf(2)},
                                           {Role::Paragraph, paragraphOf(2)},
                                           {Role::Paragraph, paragraphOf(2)},
                                           {Role::Byline, u"本报记者 许照"_s}});
        Checks checks;
        checks.push_back(overset(std::make_shared<const LineSetting>(houseOf({tenWide}, {{everyPage, 1, {1}}}))));
        const QList<Finding> found = CheckRunner(checks).run(issue);
        QCOMPARE(found.size(), 1);
        const Story &story = issue.pages().first().stories.first();
        QCOMPARE(found.first().place, (Place{story.blocks[1].id, 8, story.blocks[3].id, 18}));
        QCOMPARE(found.first().severity, Severity::A);
        QCOMPARE(found.first().text, issue.text(found.first().place));
    }

    void fromHowManyLinesAHoleIsUnfilledIsTheHousesWord()
    {
        PagePlan plan = tenWide;
        const Issue issue = test::issueOf({paragraphOf(4)});
        QCOMPARE(foundIn(shortOfHole, houseOf({plan}, {{everyPage, 1, {6}}}), issue).size(), 0);
        QCOMPARE(foundIn(shortOfHole, houseOf({plan}, {{everyPage, 1, {7}}}), issue).size(), 1);
        plan.shortest = 2;
        QCOMPARE(foundIn(shortOfHole, houseOf({plan}, {{everyPage, 1, {6}}}), issue).size(), 1);
    }

    void withoutAHoleTheMeasureIsLessSure()
    {
        const Issue issue = test::issueOf({u"市民清早就来散步。"_s});
        QCOMPARE(foundIn(singleCharacterLine, houseOf({tenWide}), issue), QStringList{u"C 步。"_s});
        QCOMPARE(foundIn(singleCharacterLine, houseOf({tenWide}, {{everyPage, 1, {2}}}), issue),
                 QStringList{u"B 步。"_s});
    }

    void theWayWithMarksDecides()
    {
        // The second line has room for ten of its eleven.
        const Issue issue = test::issueOf({u"河堤昨天已经修好市民清早，就来散步吧。"_s});
        PagePlan plan = tenWide;
        QCOMPARE(foundIn(singleCharacterLine, houseOf({plan}), issue), QStringList());
        plan.marks = EndMarks::PushDown;
        QCOMPARE(foundIn(singleCharacterLine, houseOf({plan}), issue), QStringList{u"C 吧。"_s});
    }

    void aStoryThatMovesHasTheHoleOfItsNewPlace()
    {
        const QList<std::pair<Role, QString>> story{{Role::Headline, u"河堤修好了"_s},
                                                    {Role::Paragraph, paragraphOf(8)}};
        Issue issue = test::issueOfStories({story, {{Role::Caption, u"图为渡口。"_s}}, story});
        Checks checks;
        checks.push_back(overset(
            std::make_shared<const LineSetting>(houseOf({tenWide}, {{everyPage, 1, {8}}, {everyPage, 2, {6}}}))));
        CheckRunner runner(checks);
        const auto over = [&] {
            const QList<Finding> found = runner.run(issue);
            return found.size() == 1 ? issue.storyOf(found.first().place.first)->id : StoryId();
        };
        const Page &page = issue.pages().first();
        const StoryId first = page.stories[0].id;
        QCOMPARE(over(), page.stories[2].id);
        issue = apply(issue, *moveStory(issue, first, page.id, 2)).value();
        QCOMPARE(over(), first);
    }

    void everyColumnsEndIsLookedAt()
    {
        const Issue issue = test::issueOf({{Role::Paragraph, paragraphOf(2)},
                                           {Role::Subhead, u"步道通车"_s},
                                           {Role::Paragraph, paragraphOf(2)},
                                           {Role::Subhead, u"渡口通航"_s},
                                           {Role::Paragraph, paragraphOf(9)}});
        const House house = houseOf({tenWide}, {{everyPage, 1, {9, 0, 3}}});
        QCOMPARE(foundIn(headingAtColumnEnd, house, issue), (QStringList{u"B 步道通车"_s, u"B 渡口通航"_s}));
    }
};

QTEST_GUILESS_MAIN(LayoutChecksTest)
#include "layoutcheckstest.moc"
