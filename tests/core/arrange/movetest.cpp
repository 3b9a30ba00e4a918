#include "core/arrange/move.h"

#include "core/arrange/tray.h"
#include "core/checks/facts/facts.h"
#include "tests/support/paper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

Checks referenceChecks()
{
    Checks checks;
    checks.push_back(references());
    return checks;
}

Blocks index(const QString &entry, const QString &page)
{
    return {{Role::IndexTitle, u"导读"_s}, {Role::IndexEntry, entry}, {Role::IndexPage, page}};
}

/// "A 2→3", or "B note", a line each.
QStringList told(const QList<Consequence> &consequences)
{
    QStringList all;
    for (const Consequence &each : consequences) {
        QString line = severityName(each.finding.severity) + u' ' + each.finding.text;
        if (!each.finding.fixes.isEmpty())
            line += u'→' + each.finding.fixes.first().replacement;
        all.append(line);
    }
    return all;
}

/// "1: 题|文 2: …" of every page.
QString textOf(const Issue &issue)
{
    QStringList pages;
    for (const Page &page : issue.pages()) {
        QStringList blocks;
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                blocks.append(block.text);
        pages.append(QString::number(page.number) + u": "_s + blocks.join(u'|'));
    }
    return pages.join(u' ');
}

} // namespace

class MoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consequences_data()
    {
        QTest::addColumn<QList<Page>>("pages");
        QTest::addColumn<int>("from"); // page, of which the first story goes
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<Page> &pages, int from, int to, const QStringList &expected) {
            QTest::newRow(name) << pages << from << to << expected;
        };
        row("nothing speaks of it", {pageOf(1, {lanterns}), pageOf(2, {bridge})}, 2, 1, {});
        row("the index names its page",
            {pageOf(1, {index(u"长桥昨日全线通车"_s, u"3版"_s)}), pageOf(2, {lanterns}), pageOf(3, {bridge, lanterns})},
            3, 2, {u"A 3→2"_s});
        row("the index was wrong before",
            {pageOf(1, {index(u"长桥昨日全线通车"_s, u"4版"_s)}), pageOf(2, {lanterns}), pageOf(3, {bridge, lanterns}),
             pageOf(4, {lanterns})},
            3, 2, {});
        row("the head of a jump",
            {pageOf(1, {with(bridge, Role::JumpLine, u"（下转02版）"_s), lanterns}),
             pageOf(2, {with(lanterns, Role::JumpLine, u"（上接01版）"_s)}), pageOf(3, {lanterns})},
            1, 3, {u"A 01→03"_s});
        row("the tail of a jump",
            {pageOf(1, {with(bridge, Role::JumpLine, u"（下转02版）"_s), lanterns}),
             pageOf(2, {with(lanterns, Role::JumpLine, u"（上接01版）"_s)}), pageOf(3, {lanterns})},
            2, 3, {u"A 02→03"_s});
    }
    void consequences()
    {
        QFETCH(QList<Page>, pages);
        QFETCH(int, from);
        QFETCH(int, to);
        const Issue issue = issueOfPages(pages);
        MoveJudge judge;
        const Checks checks = referenceChecks();
        const StoryMove move{pages[from - 1].stories.first().id, pages[to - 1].id, 0};
        const auto consequences = judge.judge(issue, move);
        QVERIFY(consequences);
        QTEST(told(*consequences), "expected");
        // Repaired, the moved issue has no trouble that was not there before.
        Issue moved = issue;
        for (const Change &change : changesOf(issue, move, *consequences))
            moved = apply(moved, change).value();
        CheckRunner runner(checks);
        QCOMPARE(runner.run(moved).size(), runner.run(issue).size());
    }

    void whatBelongsToItGoesAlong()
    {
        const Page first = pageOf(
            1, {{{Role::EditorsNote, u"编者按：桥修好了。"_s}}, bridge, {{Role::Caption, u"图为长桥。"_s}}, lanterns});
        Page linked = first;
        linked.stories[0].blocks[0].linkedStory = first.stories[1].id;
        linked.stories[2].blocks[0].linkedStory = first.stories[1].id;
        const Issue issue = issueOfPages({linked, pageOf(2, {lanterns})});
        MoveJudge judge;
        const StoryMove move{first.stories[1].id, issue.pages()[1].id, 0};
        const auto consequences = judge.judge(issue, move);
        QCOMPARE(told(consequences.value()), QStringList({u"B 编者按：桥修好了。"_s, u"C 图为长桥。"_s}));
        const auto made = [&](const QList<Consequence> &repaired) {
            return textOf(apply(issue, changesOf(issue, move, repaired)).value());
        };
        QCOMPARE(made(*consequences),
                 u"1: 江边灯会今晚开幕|灯会为期五天。 2: 编者按：桥修好了。|临渚长桥昨日全线通车|首日车流平稳。|"
                 u"桥面夜里有灯。|图为长桥。|江边灯会今晚开幕|灯会为期五天。"_s);
        QCOMPARE(made({}),
                 u"1: 编者按：桥修好了。|图为长桥。|江边灯会今晚开幕|灯会为期五天。 2: 临渚长桥昨日全线通车|"
                 u"首日车流平稳。|桥面夜里有灯。|江边灯会今晚开幕|灯会为期五天。"_s);
    }

    // A picture stands where its story does; its caption may stand apart.
    void aCaptionIsPartedFromItsPicture()
    {
        const Page first = pageOf(1, {bridge, {{Role::Caption, u"图为长桥。"_s}}, lanterns});
        Issue issue = issueOfPages({first, pageOf(2, {lanterns})});
        issue = apply(issue, AddPicture{{PictureId::create(), first.stories[1].blocks[0].id, first.stories[0].id, {}}})
                    .value();
        MoveJudge judge;
        const StoryMove move{first.stories[0].id, issue.pages()[1].id, 0};
        const QList<Consequence> consequences = judge.judge(issue, move).value();
        QCOMPARE(told(consequences), QStringList{u"C 图为长桥。"_s});
        QVERIFY(consequences.first().finding.message.text().contains(u"its picture"_s));
        const Issue moved = apply(issue, changesOf(issue, move, consequences)).value();
        QCOMPARE(moved.pages()[1].stories[1].id, first.stories[1].id);
        QVERIFY(judge.judge(issue, {first.stories[2].id, issue.pages()[1].id, 0}).value().isEmpty());
    }

    void whatBelongsToAStoryGoesAlone_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("captions") << Role::Caption << QStringList{u"C 临渚长桥昨日全线通车"_s};
        QTest::newRow("an editor's note") << Role::EditorsNote << QStringList{u"B 临渚长桥昨日全线通车"_s};
    }
    void whatBelongsToAStoryGoesAlone()
    {
        QFETCH(Role, role);
        Page first = pageOf(1, {bridge, {{role, u"桥修好了。"_s}}});
        first.stories[1].blocks[0].linkedStory = first.stories[0].id;
        const Issue issue = issueOfPages({first, pageOf(2, {lanterns})});
        MoveJudge judge;
        const auto consequences = judge.judge(issue, {first.stories[1].id, issue.pages()[1].id, 0});
        QTEST(told(consequences.value()), "expected");
        QVERIFY(!consequences->first().hasRepair()); // who follows whom only a person knows
    }

    void aMoveToWhereItStandsIsNone()
    {
        const Issue issue = issueOfPages({pageOf(1, {bridge, lanterns})});
        const StoryMove move{issue.pages()[0].stories[0].id, issue.pages()[0].id, 0};
        QVERIFY(MoveJudge().judge(issue, move).value().isEmpty());
        QVERIFY(changesOf(issue, move, {}).isEmpty());
    }

    void aStoryThatIsGoneIsSaidToBe()
    {
        const Issue issue = issueOfPages({pageOf(1, {bridge})});
        MoveJudge judge;
        QVERIFY(!judge.judge(issue, {StoryId::create(), issue.pages()[0].id, 0}));
        QVERIFY(!judge.judge(issue, {issue.pages()[0].stories[0].id, PageId::create(), 0}));
    }

    void theTrayIsNoPageThatIsPrinted()
    {
        Issue issue = issueOfPages({pageOf(1, {bridge, lanterns})});
        QVERIFY(!trayOf(issue));
        issue = apply(issue, makeTray(issue)).value();
        QVERIFY(trayOf(issue));
        QCOMPARE(issue.pages().size(), 2);
        QCOMPARE(printedPages(issue), 1);
    }
};

QTEST_GUILESS_MAIN(MoveTest)
#include "movetest.moc"
