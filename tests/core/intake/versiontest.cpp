#include "core/intake/version.h"
#include "core/intake/alignment.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString heading = u"早樱开满江岸"_s;

Story storyOf(const QString &lines)
{
    Story story{StoryId::create(), {}};
    int number = 0;
    for (const QString &line : lines.split(u'|')) {
        Block block;
        block.id = BlockId::create();
        block.text = line;
        block.origin = OriginMap(line.size(), {0, ++number, 1});
        story.blocks.append(block);
    }
    return story;
}

QString textOf(const Story &story)
{
    QStringList lines;
    for (const Block &block : story.blocks)
        lines.append(block.text);
    return lines.join(u'|');
}

Issue holding(const Story &story)
{
    return apply(Issue(IssueId::create()), InsertPage{0, {PageId::create(), 1, u"要闻"_s, {story}}}).value();
}

} // namespace

class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("equal") << u"甲|乙"_s << u"甲|乙"_s << u"0=0 1=1"_s;
        QTest::newRow("added in the middle") << u"甲|乙"_s << u"甲|丙|乙"_s << u"0=0 +1 1=2"_s;
        QTest::newRow("added at the head") << u"甲|乙"_s << u"丙|甲|乙"_s << u"+0 0=1 1=2"_s;
        QTest::newRow("removed at the end") << u"甲|乙|丙"_s << u"甲|乙"_s << u"0=0 1=1 -2"_s;
        QTest::newRow("one changed") << u"甲|江边的早樱开了三天|乙"_s << u"甲|江边的早樱开了四天|乙"_s
                                     << u"0=0 1~1 2=2"_s;
        QTest::newRow("changed and added")
            << u"江边的早樱开了三天"_s << u"昨天又下雨|江边的早樱开了四天"_s << u"+0 0~1"_s;
        QTest::newRow("nothing in common") << u"甲"_s << u"乙"_s << u"-0 +0"_s;
        QTest::newRow("equal lines twice") << u"■|甲|■|乙"_s << u"■|甲|■|丙|乙"_s << u"0=0 1=1 2=2 +3 3=4"_s;
        QTest::newRow("moved") << u"甲|乙|丙"_s << u"丙|甲|乙"_s << u"+0 0=1 1=2 -2"_s;
        QTest::newRow("all gone") << u"甲|乙"_s << QString() << u"-0 -1 +0"_s;
    }
    void aligns()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QStringList old = before.split(u'|');
        const QStringList now = after.split(u'|');
        QStringList said;
        for (const LinePair &pair : alignedLines(old, now)) {
            if (pair.before < 0)
                said << u"+%1"_s.arg(pair.after);
            else if (pair.after < 0)
                said << u"-%1"_s.arg(pair.before);
            else
                said << u"%1%2%3"_s.arg(pair.before)
                            .arg(old[pair.before] == now[pair.after] ? QLatin1Char('=') : QLatin1Char('~'))
                            .arg(pair.after);
        }
        QTEST(said.join(u' '), "pairs");
    }

    // "|" parts paragraphs. base: as it first arrived; now: as the desk has it; next: as it arrives again.
    void newVersions_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<bool>("overwrites");
        const auto row = [](const char *name, const QString &base, const QString &now, const QString &next,
                            const QString &after, int paragraphs, bool overwrites = false) {
            QTest::newRow(name) << base << now << next << after << paragraphs << overwrites;
        };
        const QString a = heading + u"|江边的早樱三月十七日开了，游人比去年多两成。|沿岸的小店延长了营业时间。"_s;
        const QString b = heading + u"|江边的早樱三月十六日开了，游人比去年多两成。|沿岸的小店延长了营业时间。"_s;
        const QString corrected = heading
            + u"|江边的早樱三月十七日开了，游客比去年多两成。|沿岸的小店延长了营业时间。"_s;
        row("the same text", a, a, a, a, 0);
        row("one figure changed", a, a, b, b, 1);
        row("a correction stays where the author changed nothing", a, corrected, a, corrected, 0);
        row("a correction and a change in one paragraph are both kept", a, corrected, b,
            heading + u"|江边的早樱三月十六日开了，游客比去年多两成。|沿岸的小店延长了营业时间。"_s, 1);
        row("both changed the same words: the author's stand, and it is said", a, b,
            heading + u"|江边的早樱三月十五日开了，游人比去年多两成。|沿岸的小店延长了营业时间。"_s,
            heading + u"|江边的早樱三月十五日开了，游人比去年多两成。|沿岸的小店延长了营业时间。"_s, 1, true);
        row("the author makes the desk's correction", a, b, b, b, 0);
        row("a paragraph added", a, a, a + u"|气象台说花期还有十天。"_s, a + u"|气象台说花期还有十天。"_s, 1);
        row("a paragraph added behind one that was corrected", a, corrected, a + u"|气象台说花期还有十天。"_s,
            corrected + u"|气象台说花期还有十天。"_s, 1);
        row("a paragraph added that the desk has typed in already", a, a + u"|气象台说花期还有十天。"_s,
            a + u"|气象台说花期还有十天。"_s, a + u"|气象台说花期还有十天。"_s, 0);
        row("a paragraph removed", a, a, a.section(u'|', 0, 1), a.section(u'|', 0, 1), 1);
        row("a paragraph removed that the desk had removed", a, a.section(u'|', 0, 1), a.section(u'|', 0, 1),
            a.section(u'|', 0, 1), 0);
        row("what the desk removed stays removed", a, a.section(u'|', 0, 1), a, a.section(u'|', 0, 1), 0);
        const QString other = u"早樱开满两岸|"_s + a.section(u'|', 1);
        row("the headline changed", a, a, other, other, 1);
    }
    void newVersions()
    {
        QFETCH(QString, base);
        QFETCH(QString, now);
        QFETCH(QString, next);
        QFETCH(QString, after);
        const Story story = storyOf(now);
        const StoryVersion version = newVersionOf({story}, base.split(u'|'), storyOf(next));
        const Result<Issue> made = apply(holding(story), version.changes);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message.text()));
        const Story &result = made->pages().first().stories.first();
        QCOMPARE(textOf(result), after);
        QTEST(int(version.paragraphs.size()), "paragraphs");
        bool overwrites = false;
        for (const ParagraphChange &change : version.paragraphs)
            overwrites = overwrites || change.overwrites;
        QTEST(overwrites, "overwrites");
        QCOMPARE(version.changes.isEmpty(), version.paragraphs.isEmpty());
    }

    void joinsAndSplitsOfTheDeskStay_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("after");
        QTest::newRow("joined, nothing changed")
            << u"题目|河堤的路修|好了，昨天通车。"_s << u"题目|河堤的路修好了，昨天通车。"_s
            << u"题目|河堤的路修|好了，昨天通车。"_s << u"题目|河堤的路修好了，昨天通车。"_s;
        QTest::newRow("joined, the second part changed")
            << u"题目|河堤的路修|好了，昨天通车。"_s << u"题目|河堤的路修好了，昨天通车。"_s
            << u"题目|河堤的路修|好了，今天通车。"_s << u"题目|河堤的路修好了，今天通车。"_s;
        QTest::newRow("split, the second part changed")
            << u"题目|河堤的路修好了。市民昨天都来散步。"_s << u"题目|河堤的路修好了。|市民昨天都来散步。"_s
            << u"题目|河堤的路修好了。市民今天都来散步。"_s << u"题目|河堤的路修好了。|市民今天都来散步。"_s;
    }
    void joinsAndSplitsOfTheDeskStay()
    {
        QFETCH(QString, base);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const Story story = storyOf(now);
        const StoryVersion version = newVersionOf({story}, base.split(u'|'), storyOf(next));
        const Result<Issue> made = apply(holding(story), version.changes);
        QVERIFY(made);
        QTEST(textOf(made->pages().first().stories.first()), "after");
    }

    void idsRolesAndDismissalsStay()
    {
        const QString base = u"早樱|江边的早樱三月十七日开了，游人多两成。|小店延长了时间。"_s;
        Story story = storyOf(base);
        story.blocks[2].role = RoleGuess{Role::Subhead, 1, {}, {}};
        Issue issue = holding(story);
        const Dismissal dismissal{
            DismissalId::create(), u"text/spelling"_s, Place::in(story.blocks[1].id, {13, 15}), u"游人"_s, {}, {}};
        issue = apply(issue, Dismiss{dismissal}).value();
        const StoryVersion version = newVersionOf(
            {story}, base.split(u'|'),
            storyOf(u"早樱|江边的早樱三月七日开了，游人多两成。|小店延长了时间。|又一段。"_s));
        const Issue after = apply(issue, version.changes).value();
        const Story &made = after.pages().first().stories.first();
        for (qsizetype i = 0; i < story.blocks.size(); ++i)
            QCOMPARE(made.blocks[i].id, story.blocks[i].id);
        QCOMPARE(made.blocks[2].role, story.blocks[2].role);
        QCOMPARE(after.text(after.dismissals().first().place), u"游人"_s);
    }

    void storiesAreMetByHeadlineAndText()
    {
        const QList<Story> earlier{storyOf(u"早樱开满江岸|江边的早樱开了，游人比去年多。"_s),
                                   storyOf(u"长桥通车|大桥昨天通车，两岸往来只要五分钟。"_s)};
        const QList<Story> next{storyOf(u"长桥今日通车|大桥昨天通车，两岸往来只要六分钟。"_s),
                                storyOf(u"轴承下线|第一千万套轴承昨天下线。"_s),
                                storyOf(u"早樱开满江岸|完全换过的一段话，一个字也不同于从前。"_s)};
        QCOMPARE(earlierOf(next, earlier), (QList<qsizetype>{1, -1, 0}));
    }

    void manyParagraphsAreAlignedFast()
    {
        QStringList before;
        for (int i = 0; i < 100'000; ++i)
            before << u"第%1段，江边的早樱开了。"_s.arg(i);
        QStringList after = before;
        after.insert(50'000, u"新的一段。"_s);
        after.removeAt(7);
        QCOMPARE(alignedLines(before, after).size(), 100'001);
    }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "versiontest.moc"
