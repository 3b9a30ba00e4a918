#include "core/layout/copyfit.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

using Blocks = QList<std::pair<Role, QString>>;

/// A paragraph that fills so many lines of ten characters, the last of them whole.
QString paragraphOf(int lines)
{
    return u"河堤昨天修好市民散步"_s.repeated(lines).first(10 * lines - 2);
}

Blocks article(int lines)
{
    return {{Role::Headline, u"河堤修好了"_s}, {Role::Paragraph, paragraphOf(lines)}};
}

/// Page 2, 经济: an article, a caption, an article, an editor's note.
Issue pageOf(int first, int second)
{
    const Issue issue = test::issueOfStories(
        {article(first), {{Role::Caption, u"图为渡口。"_s}}, article(second), {{Role::EditorsNote, paragraphOf(2)}}});
    const Page &page = issue.pages().first();
    return apply(issue,
                 {SetPageAttribute{page.id, PageAttribute::Number, u"1"_s, u"2"_s},
                  SetPageAttribute{page.id, PageAttribute::Name, {}, u"经济"_s}})
        .value();
}

PagePlan plan(const QString &page, int measure)
{
    return {.page = page, .columns = 4, .measure = measure, .lines = 20};
}

} // namespace

class CopyfitTest : public QObject
{
    Q_OBJECT

    const LineBreaker m_breaker;

private Q_SLOTS:
    void aPageHasTheRowThatNamesItNearest_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("row"); // none: null
        QTest::newRow("no plan") << QStringList{} << QString();
        QTest::newRow("every page") << QStringList{u"*"_s} << u"*"_s;
        QTest::newRow("its name before every page") << QStringList{u"*"_s, u"经济"_s} << u"经济"_s;
        QTest::newRow("its number before its name") << QStringList{u"经济"_s, u"2"_s, u"*"_s} << u"2"_s;
        QTest::newRow("other pages' rows") << QStringList{u"1"_s, u"要闻"_s, u"A2"_s} << QString();
    }
    void aPageHasTheRowThatNamesItNearest()
    {
        QFETCH(QStringList, rows);
        House house;
        for (const QString &row : std::as_const(rows))
            house.pagePlan.append(plan(row, 10));
        const Issue issue = pageOf(3, 3);
        const PagePlan *found = planOf(house, issue.pages().first());
        QTEST(found ? found->page : QString(), "row");
    }

    void aPageOfASectionIsNamedWithItsLetter()
    {
        House house;
        house.pagePlan = {plan(u"2"_s, 10), plan(u"A2"_s, 12)};
        QCOMPARE(planOf(house, {PageId::create(), 2, u"经济"_s, {}, u"A"_s})->measure, 12);
    }

    void articlesAloneAreCountedForHoles()
    {
        const Issue issue = pageOf(3, 3);
        const Page &page = issue.pages().first();
        QList<int> numbers;
        for (const Story &story : page.stories)
            numbers.append(articleNumber(page, story.id));
        QCOMPARE(numbers, (QList<int>{1, 0, 2, 0}));
        QCOMPARE(articleNumber(page, StoryId::create()), 0);
    }

    void roomComesFromThePlanAndFromTheEditor_data()
    {
        QTest::addColumn<QList<PagePlan>>("plans");
        QTest::addColumn<QList<PlannedHole>>("holes");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("room"); // lines/measure/columns, ! for the editor's; null: none
        const QList<PagePlan> ten{plan(u"*"_s, 10)};
        const auto hole = [](int lines, int measure = 0, int columns = 0) {
            return PlannedHole{.page = u"*"_s, .story = 2, .hole = {lines, measure, columns}};
        };
        const auto row = [](const char *name, const QList<PagePlan> &plans, const QList<PlannedHole> &holes,
                            const QString &own,
                            const QString &room) { QTest::newRow(name) << plans << holes << own << room; };
        row("nobody says anything", {}, {}, {}, {});
        row("a plan alone gives the measure", ten, {}, {}, u"0/10/0"_s);
        row("the plan's hole", ten, {hole(8)}, {}, u"8/10/0"_s);
        row("the plan's hole of another measure", ten, {hole(8, 16, 2)}, {}, u"8/16/2"_s);
        row("a hole without any measure", {}, {hole(8)}, {}, {});
        row("a hole that brings its measure", {}, {hole(8, 16)}, {}, u"8/16/0"_s);
        row("another article's hole", ten, {{u"*"_s, 1, {8}}}, {}, u"0/10/0"_s);
        row("its page's hole before that of every page", ten, {hole(8), {u"经济"_s, 2, {9}}}, {}, u"9/10/0"_s);
        row("the editor's lines in the page's measure", ten, {}, u"7"_s, u"7/10/0!"_s);
        row("the editor's lines in the hole's measure", ten, {hole(8, 16, 2)}, u"7"_s, u"7/16/0!"_s);
        row("the editor's lines and measure", ten, {hole(8, 16)}, u"7/12/3"_s, u"7/12/3!"_s);
        row("the editor's measure for the plan's lines", ten, {hole(8, 0, 2)}, u"0/12"_s, u"8/12/2"_s);
        row("the editor's word without a plan", {}, {}, u"7/12"_s, u"7/12/0!"_s);
        row("the editor's lines without any measure", {}, {}, u"7"_s, {});
    }
    void roomComesFromThePlanAndFromTheEditor()
    {
        QFETCH(QString, own);
        House house;
        QFETCH(QList<PagePlan>, plans);
        QFETCH(QList<PlannedHole>, holes);
        house.pagePlan = plans;
        house.holes = holes;
        Issue issue = pageOf(3, 3);
        const StoryId id = issue.pages().first().stories[2].id;
        issue = apply(issue, SetStoryAttribute{id, StoryAttribute::Hole, {}, own}).value();
        const auto room = roomOf(house, issue.pages().first(), *issue.story(id));
        QTEST(room ? u"%1/%2/%3%4"_s.arg(room->lines)
                         .arg(room->measure.characters)
                         .arg(room->columns)
                         .arg(room->isOwn ? u"!"_s : u""_s)
                   : QString(),
              "room");
    }

    void whatIsNotSetInLinesHasNoRoom()
    {
        House house;
        house.pagePlan = {plan(u"*"_s, 10)};
        const Issue issue = pageOf(3, 3);
        const Page &page = issue.pages().first();
        QVERIFY(!roomOf(house, page, page.stories[1]));
        QVERIFY(roomOf(house, page, page.stories[3]));
    }

    void whatWaitsForAPageHasNoRoom()
    {
        House house;
        house.pagePlan = {plan(u"*"_s, 10)};
        house.holes = {{u"*"_s, 1, {8, 20}}};
        Page tray = pageOf(3, 3).pages().first();
        tray.isTray = true;
        QVERIFY(!planOf(house, tray));
        QVERIFY(!roomOf(house, tray, tray.stories.first()));
    }

    void aStoryIsAsLongAsItsRunningText()
    {
        const Issue issue = test::issueOf({{Role::Kicker, u"临渚修堤"_s},
                                           {Role::Headline, u"河堤修好了"_s},
                                           {Role::Byline, u"本报记者 许照"_s},
                                           {Role::Paragraph, paragraphOf(3)},
                                           {Role::Subhead, u"十个字的小标题有一行"_s},
                                           {Role::Paragraph, u"昨天 OK 修好。"_s},
                                           {Role::Caption, u"图为渡口。"_s}});
        const StoryLength length = lengthOf(issue.pages().first().stories.first(), {.characters = 10}, m_breaker);
        QCOMPARE(length, (StoryLength{.lines = 5, .characters = 28 + 10 + 7, .displayParagraphs = 4}));
    }

    void aStoryIsHeldAgainstItsHole_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<qsizetype>("over");
        QTest::addColumn<bool>("isGrave");
        QTest::newRow("exact") << 8 << qsizetype(0) << false;
        QTest::newRow("short") << 5 << qsizetype(-3) << false;
        QTest::newRow("three over") << 11 << qsizetype(3) << false;
        QTest::newRow("four over") << 12 << qsizetype(4) << true;
    }
    void aStoryIsHeldAgainstItsHole()
    {
        QFETCH(int, lines);
        House house;
        house.pagePlan = {plan(u"*"_s, 10)};
        house.holes = {{u"*"_s, 1, {8}}};
        const Issue issue = pageOf(lines, 3);
        const Page &page = issue.pages().first();
        const auto fit = copyfitOf(house, page, page.stories.first(), m_breaker);
        QVERIFY(fit && fit->hasHole());
        QTEST(fit->over(), "over");
        QTEST(fit->isGrave(), "isGrave");
    }

    void aPageIsTheSumOfItsStories()
    {
        House house;
        house.pagePlan = {plan(u"*"_s, 10)};
        const Issue issue = pageOf(40, 39);
        const Page &page = issue.pages().first();
        const std::optional<PageFit> full = copyfitOf(house, page, m_breaker);
        QVERIFY(full);
        QCOMPARE(full->columnLines, 81); // the note's two among them
        QCOMPARE(full->capacity, 80);
        QCOMPARE(full->over(), 1);
        house.holes = {{u"*"_s, 1, {36}}, {u"*"_s, 2, {41}}};
        const std::optional<PageFit> held = copyfitOf(house, page, m_breaker);
        QCOMPARE(held->inHoles, 79);
        QCOMPARE(held->over(), 2);
        QVERIFY(!copyfitOf(House(), page, m_breaker));
    }

    void linesOfAWiderStoryTakeMoreOfThePage()
    {
        House house;
        house.pagePlan = {plan(u"*"_s, 10)};
        house.holes = {{u"*"_s, 1, {10, 20}}};
        const Issue issue = test::issueOfStories({article(10)});
        const std::optional<PageFit> fit = copyfitOf(house, issue.pages().first(), m_breaker);
        QCOMPARE(fit->length.lines, 5);
        QCOMPARE(fit->columnLines, 10);
    }

    void fromALineToTheEnd()
    {
        const Issue issue = test::issueOf({{Role::Paragraph, paragraphOf(2)},
                                           {Role::Caption, u"图为渡口。"_s},
                                           {Role::Paragraph, paragraphOf(2)},
                                           {Role::Byline, u"许照"_s}});
        const Story &story = issue.pages().first().stories.first();
        const auto place = fromLine(story, {.characters = 10}, 1, m_breaker);
        QVERIFY(place);
        QCOMPARE(*place, (Place{story.blocks[0].id, 8, story.blocks[2].id, 18}));
        QVERIFY(!fromLine(story, {.characters = 10}, 4, m_breaker));
    }

    void whatIsRememberedIsTheSame()
    {
        const LineBreaker breaker;
        const QString text = paragraphOf(3);
        for (const int characters : {10, 12, 10})
            for (const EndMarks marks : {EndMarks::Squeeze, EndMarks::PushDown}) {
                const Measure measure{.characters = characters, .marks = marks};
                QCOMPARE(breaker.lines(text + u"。"_s, measure), composed(QString(text + u"。"_s), measure));
            }
        // More text than is remembered.
        for (int i = 0; i < 12; ++i)
            breaker.lines(QString::number(i) + paragraphOf(10'000), {.characters = 10});
        QCOMPARE(breaker.lines(text, {.characters = 10}), composed(text, {.characters = 10}));
    }
};

QTEST_GUILESS_MAIN(CopyfitTest)
#include "copyfittest.moc"
