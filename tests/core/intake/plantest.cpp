#include "core/intake/gather.h"
#include "core/intake/import.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

// Each is recognised as one story, and both behind each other as two.
const QString sakura =
    u"早樱开满江岸\n\n　　本报讯(记者 顾南乔)临渚江边的早樱三月十七日开了，前来赏花的人比去年多了两成。\n　　沿岸的小店延长了营业时间。\n"_s;
const QString bridge =
    u"云栖长桥昨日通车\n\n　　本报讯(记者 许照)云栖长桥昨天上午通车，两岸往来只要五分钟。\n　　市民说出门方便多了。\n"_s;
const QString bearing =
    u"远川轴承下线千万套\n\n　　本报讯(记者 周砚秋)远川轴承厂第一千万套轴承昨天下线。\n　　车间里装起了新的生产线。\n"_s;

ReceivedFile file(const QString &name, const QString &text, const QString &folder = {})
{
    return {name, text.toUtf8(), folder};
}

Issue newIssue()
{
    return Issue(IssueId::create());
}

/// "3 经济: 早樱 长桥" for each page.
QStringList outline(const Issue &issue)
{
    QStringList lines;
    for (const Page &page : issue.pages()) {
        QStringList stories;
        for (const Story &story : page.stories)
            stories << titleOf(story).left(2);
        lines << u"%1 %2: %3"_s.arg(page.number).arg(page.name, stories.join(u' '));
    }
    return lines;
}

/// Imports the same name twice, with what the desk does between.
struct Twice {
    explicit Twice(const QString &first, const QString &called = u"要闻.txt"_s)
        : name(called)
    {
        const ImportedIssue made = importReceived(newIssue(), {file(name, first)}, {}, nullptr);
        issue = made.issue;
        bytes = made.files.value(0);
    }
    ImportPlan plan(const QString &text) const
    {
        PlanSettings settings;
        settings.earlierBytes = [this](const QByteArray &) { return bytes; };
        return planImport(issue, {file(name, text)}, settings);
    }
    Issue again(const QString &text) const { return importPlanned(plan(text), issue).issue; }

    QString name;
    Issue issue;
    QByteArray bytes;
};

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(outline(importReceived(newIssue(), {file(u"a.txt"_s, sakura + bridge + bearing)}, {}, nullptr).issue),
                 QStringList{u"1 a: 早樱 云栖 远川"_s});
    }

    void putsFilesOnPages_data()
    {
        QTest::addColumn<QList<ReceivedFile>>("files");
        QTest::addColumn<QStringList>("pages");
        const QString all = sakura + bridge + bearing;
        QTest::newRow("files given by themselves are pages")
            << QList{file(u"一.txt"_s, sakura), file(u"二.txt"_s, bridge)}
            << QStringList{u"1 一: 早樱"_s, u"2 二: 云栖"_s};
        QTest::newRow("stories of a folder that names its page")
            << QList{file(u"1.txt"_s, sakura, u"晚/03 经济"_s), file(u"2.txt"_s, bridge, u"晚/03 经济"_s),
                     file(u"1.txt"_s, bearing, u"晚/04 社会"_s)}
            << QStringList{u"3 经济: 早樱 云栖"_s, u"4 社会: 远川"_s};
        QTest::newRow("stories of a folder without a page")
            << QList{file(u"早樱.txt"_s, sakura, u"今晚"_s), file(u"长桥.txt"_s, bridge, u"今晚"_s)}
            << QStringList{u"1 今晚: 早樱 云栖"_s};
        QTest::newRow("a day is no name for a page")
            << QList{file(u"早樱.txt"_s, sakura, u"2026-03-18"_s)} << QStringList{u"1 : 早樱"_s};
        QTest::newRow("names of pages in the files' names")
            << QList{file(u"A2-要闻-1.txt"_s, sakura, u"晚"_s), file(u"A3-经济-1.txt"_s, bearing, u"晚"_s),
                     file(u"A2-要闻-2.txt"_s, bridge, u"晚"_s)}
            << QStringList{u"2 要闻: 早樱 云栖"_s, u"3 经济: 远川"_s};
        QTest::newRow("raw pages of a folder")
            << QList{file(u"01 要闻.txt"_s, all, u"晚"_s), file(u"02 经济.txt"_s, all, u"晚"_s)}
            << QStringList{u"1 要闻: 早樱 云栖 远川"_s, u"2 经济: 早樱 云栖 远川"_s};
        QTest::newRow("numbers of stories are no pages")
            << QList{file(u"1 早樱.txt"_s, sakura, u"晚"_s), file(u"2 长桥.txt"_s, bridge, u"晚"_s)}
            << QStringList{u"1 晚: 早樱 云栖"_s};
        QTest::newRow("a page that says its number comes to its place")
            << QList{file(u"副刊.txt"_s, all), file(u"第1版 要闻.txt"_s, all)}
            << QStringList{u"1 要闻: 早樱 云栖 远川"_s, u"2 副刊: 早樱 云栖 远川"_s};
        QTest::newRow("two sections") << QList{file(u"A1 要闻.txt"_s, sakura), file(u"A2 经济.txt"_s, bridge),
                                               file(u"B1 副刊.txt"_s, bearing)}
                                      << QStringList{u"1 要闻: 早樱"_s, u"2 经济: 云栖"_s, u"1 副刊: 远川"_s};
    }
    void putsFilesOnPages()
    {
        QFETCH(QList<ReceivedFile>, files);
        const ImportedIssue made = importReceived(newIssue(), files, {}, nullptr);
        QVERIFY(made.failed.isEmpty());
        QTEST(outline(made.issue), "pages");
        QCOMPARE(*apply(Issue(made.issue.id()), made.changes), made.issue);
    }

    void newStoriesJoinThePageOfTheIssue()
    {
        const Issue first = importReceived(newIssue(), {file(u"1.txt"_s, sakura, u"03 经济"_s)}, {}, nullptr).issue;
        const Issue second = importReceived(first, {file(u"2.txt"_s, bridge, u"03 经济"_s)}, {}, nullptr).issue;
        QCOMPARE(outline(second), QStringList{u"3 经济: 早樱 云栖"_s});
        const Issue third = importReceived(second, {file(u"03 时政.txt"_s, bearing)}, {}, nullptr).issue;
        QCOMPARE(outline(third), (QStringList{u"3 经济: 早樱 云栖"_s, u"4 时政: 远川"_s}));
    }

    void theFolderNamesTheIssueAndItsDay()
    {
        const Issue issue =
            importReceived(newIssue(), {file(u"1.txt"_s, sakura, u"临渚日报20260318/03 经济"_s)}, {}, nullptr).issue;
        QCOMPARE(issue.title(), u"临渚日报20260318"_s);
        QCOMPARE(issue.date(), QDate(2026, 3, 18));
        QCOMPARE(issue.sources().first().folder, u"临渚日报20260318/03 经济"_s);
    }

    void walksFolders()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        for (const QString &name :
             {u"晚/10 副刊/一.txt"_s, u"晚/2 经济/二.txt"_s, u"晚/2 经济/十.txt"_s, u"晚/2 经济/~$二.txt"_s,
              u"晚/.隐藏/三.txt"_s, u"晚/9.txt"_s, u"晚/10.txt"_s, u"晚/空/.DS_Store"_s}) {
            QVERIFY(dir.mkpath(QFileInfo(name).path()));
            QFile made(dir.filePath(name));
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(sakura.toUtf8());
        }
        const Gathered found = gather({dir.filePath(u"晚"_s), dir.filePath(u"晚/9.txt"_s)});
        QStringList files;
        for (const GatheredFile &each : found.files)
            files << each.folder + u':' + each.name;
        QCOMPARE(files,
                 (QStringList{u"晚:9.txt"_s, u"晚:10.txt"_s, u"晚/2 经济:二.txt"_s, u"晚/2 经济:十.txt"_s,
                              u"晚/10 副刊:一.txt"_s, u":9.txt"_s}));
        QVERIFY(found.failed.isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(planImport(newIssue(), {dir.filePath(u"晚"_s)}, {nullptr, {}, {}, stop.get_token()}).files.isEmpty());
    }

    void corrects_data()
    {
        using Correction = std::function<void(ImportPlan &)>;
        QTest::addColumn<Correction>("correction");
        QTest::addColumn<QStringList>("pages");
        const auto row = [](const char *name, const Correction &correction, const QStringList &pages) {
            QTest::newRow(name) << correction << pages;
        };
        row("nothing", [](ImportPlan &) { }, {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖"_s});
        row("a file left out", [](ImportPlan &plan) { setTaken(plan, 0, PlannedFile::State::LeftOut); },
            {u"2 二: 云栖"_s});
        row("left out and taken again",
            [](ImportPlan &plan) {
                setTaken(plan, 1, PlannedFile::State::LeftOut);
                setTaken(plan, 1, PlannedFile::State::Taken);
            },
            {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖"_s});
        row("a page's number and name",
            [](ImportPlan &plan) { setPage(plan, plan.files[0].parts[0].page, 5, u" 要闻 "_s); },
            {u"2 二: 云栖"_s, u"5 要闻: 早樱 云栖 远川"_s});
        row("a file to another's page", [](ImportPlan &plan) { moveToPage(plan, 1, plan.files[0].parts[0].page); },
            {u"1 一: 早樱 云栖 远川 云栖"_s});
        row("a file to a page of its own", [](ImportPlan &plan) { moveToPage(plan, 0, {}); },
            {u"2 二: 云栖"_s, u"3 : 早樱 云栖 远川"_s});
        row("stories merged", [](ImportPlan &plan) { mergeWithPrevious(plan, {0, 0, 1}); },
            {u"1 一: 早樱 远川"_s, u"2 二: 云栖"_s});
        row("the first has none before it", [](ImportPlan &plan) { mergeWithPrevious(plan, {0, 0, 0}); },
            {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖"_s});
        row("a story split", [](ImportPlan &plan) { splitAt(plan, {1, 0, 0}, 2); },
            {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖 市民"_s});
        row("a role", [](ImportPlan &plan) { setRole(plan, {1, 0, 0}, 0, Role::Kicker); },
            {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖"_s});
        row("places that are not there",
            [](ImportPlan &plan) {
                setTaken(plan, 9, PlannedFile::State::LeftOut);
                setRole(plan, {0, 3, 0}, 0, Role::Kicker);
                splitAt(plan, {0, 0, 0}, 40);
                moveToPage(plan, 0, PageId::create());
            },
            {u"1 一: 早樱 云栖 远川"_s, u"2 二: 云栖"_s});
    }
    void corrects()
    {
        QFETCH(std::function<void(ImportPlan &)>, correction);
        ImportPlan plan = planImport(newIssue(),
                                     {file(u"一.txt"_s, sakura + bridge + bearing), file(u"二.txt"_s, bridge)}, {});
        correction(plan);
        const ImportedIssue made = importPlanned(plan, plan.into);
        QVERIFY(made.failed.isEmpty());
        QTEST(outline(made.issue), "pages");
        QCOMPARE(*apply(plan.into, made.changes), made.issue);
    }

    void aRoleIsThePersons()
    {
        ImportPlan plan = planImport(newIssue(), {file(u"一.txt"_s, sakura)}, {});
        setRole(plan, {0, 0, 0}, 0, Role::Kicker);
        const RoleGuess role = importPlanned(plan, plan.into).issue.pages().first().stories.first().blocks.first().role;
        QCOMPARE(role, (RoleGuess{Role::Kicker, 1, {}, {}}));
    }

    void sourcesAreCountedAmongTheTaken()
    {
        ImportPlan plan = planImport(newIssue(), {file(u"一.txt"_s, sakura), file(u"二.txt"_s, bridge)}, {});
        setTaken(plan, 0, PlannedFile::State::LeftOut);
        const Issue issue = importPlanned(plan, plan.into).issue;
        const Block &block = issue.pages().first().stories.first().blocks.first();
        QCOMPARE(issue.sources().size(), 1);
        QCOMPARE(block.origin.at(block.text, 0), (SourcePosition{0, 1, 1}));
    }

    void identicalBytesAreKnown()
    {
        const Twice t(sakura);
        const ImportPlan plan = t.plan(sakura);
        QCOMPARE(int(plan.files.first().state), int(PlannedFile::State::Known));
        const ImportedIssue made = importPlanned(plan, t.issue);
        QVERIFY(made.changes.isEmpty());
        QCOMPARE(made.known, QStringList{u"要闻.txt"_s});
    }

    void aNewVersion_data()
    {
        using enum PlannedStory::Fate;
        QTest::addColumn<QString>("next");
        QTest::addColumn<QList<int>>("fates");
        QTest::addColumn<int>("gone");
        QTest::addColumn<QStringList>("pages");
        const QString changed = QString(sakura).replace(u"两成"_s, u"三成"_s);
        QTest::newRow("one story changed")
            << changed + bridge << QList<int>{int(Changed), int(Unchanged)} << 0 << QStringList{u"1 要闻: 早樱 云栖"_s};
        QTest::newRow("in another order")
            << bridge + changed << QList<int>{int(Unchanged), int(Changed)} << 0 << QStringList{u"1 要闻: 早樱 云栖"_s};
        QTest::newRow("a story more, in the middle")
            << sakura + bearing + bridge << QList<int>{int(Unchanged), int(New), int(Unchanged)} << 0
            << QStringList{u"1 要闻: 早樱 远川 云栖"_s};
        QTest::newRow("a story less is kept")
            << changed << QList<int>{int(Changed)} << 1 << QStringList{u"1 要闻: 早樱 云栖"_s};
        QTest::newRow("nothing of it is the same")
            << bearing << QList<int>{int(New)} << 0 << QStringList{u"1 要闻: 早樱 云栖"_s, u"2 要闻: 远川"_s};
    }
    void aNewVersion()
    {
        QFETCH(QString, next);
        const Twice t(sakura + bridge);
        const ImportPlan plan = t.plan(next);
        QList<int> fates;
        for (const PlannedStory &story : plan.files.first().parts.first().stories)
            fates << int(story.fate);
        QTEST(fates, "fates");
        QTEST(int(plan.files.first().gone.size()), "gone");
        const ImportedIssue made = importPlanned(plan, t.issue);
        QVERIFY(made.failed.isEmpty());
        QTEST(outline(made.issue), "pages");
        QCOMPARE(made.issue.sources().size(), 2);
        QCOMPARE(*apply(t.issue, made.changes), made.issue);
    }

    void aGoneStoryIsRemovedWhenAPersonSaysSo()
    {
        const Twice t(sakura + bridge);
        ImportPlan plan = t.plan(sakura + u"　　花期还有十天。\n"_s);
        QCOMPARE(plan.files.first().gone.size(), 1);
        setGone(plan, 0, plan.files.first().gone.first().story, GoneStory::Then::Remove);
        QCOMPARE(outline(importPlanned(plan, t.issue).issue), QStringList{u"1 要闻: 早樱"_s});
    }

    void aNewVersionChangesOnlyWhatTheAuthorChanged()
    {
        Twice t(sakura + bridge);
        const Story &story = t.issue.pages().first().stories.first();
        const BlockId block = story.blocks[1].id;
        const qsizetype at = story.blocks[1].text.indexOf(u"前来赏花的人"_s);
        t.issue = apply(t.issue, *replaceText(t.issue, block, {at, at + 6}, u"前来赏花的游客"_s)).value();
        const Issue issue = t.again(QString(sakura).replace(u"十七日"_s, u"十六日"_s) + bridge);
        const Block *after = issue.block(block);
        QVERIFY(after);
        QVERIFY(after->text.contains(u"三月十六日开了，前来赏花的游客比去年"_s));
        const SourcePosition place = after->origin.at(after->text, after->text.indexOf(u"六日"_s));
        QCOMPARE(place.source, 1);
        QCOMPARE(place.line, 3);
    }

    void aStoryThatTheDeskRemovedStaysRemoved()
    {
        Twice t(sakura + bridge);
        const Page page = t.issue.pages().first();
        t.issue = apply(t.issue, RemoveStory{page.id, 1, page.stories[1]}).value();
        const QString changed = QString(sakura).replace(u"两成"_s, u"三成"_s);
        QCOMPARE(outline(t.again(changed + bridge)), QStringList{u"1 要闻: 早樱"_s});
        QVERIFY(t.again(changed + bridge).pages().first().stories.first().blocks[1].text.contains(u"三成"_s));
    }

    void pastedTextIsNeverANewVersion()
    {
        const Twice t(sakura, u"clipboard"_s);
        const QString changed = QString(sakura).replace(u"两成"_s, u"三成"_s);
        QCOMPARE(outline(t.again(changed)), (QStringList{u"1 : 早樱"_s, u"2 : 早樱"_s}));
    }

    void thePlanHoldsWhenTheIssueHasChanged()
    {
        const Twice t(sakura + bridge);
        const ImportPlan plan = t.plan(QString(sakura).replace(u"两成"_s, u"三成"_s) + bridge);
        const Page page = t.issue.pages().first();
        const Issue meanwhile = apply(t.issue, RemoveStory{page.id, 0, page.stories[0]}).value();
        const ImportedIssue made = importPlanned(plan, meanwhile);
        QVERIFY(made.failed.isEmpty());
        QCOMPARE(outline(made.issue), QStringList{u"1 要闻: 云栖 早樱"_s});
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plantest.moc"
