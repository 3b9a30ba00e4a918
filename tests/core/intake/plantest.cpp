#include "tests/core/intake/evening.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

namespace {

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

    void aStoryThatComesBackIsTheSame_data()
    {
        QTest::addColumn<GoneStory::Then>("then");
        QTest::newRow("that was kept") << GoneStory::Then::Keep;
        QTest::newRow("that was removed") << GoneStory::Then::Remove;
    }
    void aStoryThatComesBackIsTheSame()
    {
        QFETCH(GoneStory::Then, then);
        QHash<QByteArray, QByteArray> kept;
        PlanSettings settings;
        settings.earlierBytes = [&kept](const QByteArray &digest) { return kept.value(digest); };
        Issue issue = newIssue();
        const QString changed = QString(bridge).replace(u"五分钟"_s, u"六分钟"_s);
        for (const QString &text : QStringList{sakura + bridge, sakura, sakura + changed}) {
            ImportPlan plan = planImport(issue, {file(u"要闻.txt"_s, text)}, settings);
            kept.insert(plan.files.first().digest, text.toUtf8());
            for (const GoneStory &gone : QList(plan.files.first().gone))
                setGone(plan, 0, gone.story, then);
            issue = importPlanned(plan, issue).issue;
        }
        QCOMPARE(outline(issue), QStringList{u"1 要闻: 早樱 云栖"_s});
        QVERIFY(issue.pages().first().stories.last().blocks[1].text.contains(u"六分钟"_s));
        QVERIFY(planImport(issue, {file(u"要闻.txt"_s, sakura + changed + u"\n"_s)}, settings)
                    .files.first()
                    .gone.isEmpty());
    }

    void aFileIsKnownUnderFewerFolders_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pages");
        const QString changed = QString(sakura).replace(u"两成"_s, u"三成"_s);
        const QStringList one{u"3 经济: 早樱"_s};
        QTest::newRow("given by itself") << u"晚/03 经济"_s << QString() << changed << one;
        QTest::newRow("given with its own folder") << u"晚/03 经济"_s << u"03 经济"_s << changed << one;
        QTest::newRow("given with the folder above") << u"03 经济"_s << u"晚/03 经济"_s << changed << one;
        QTest::newRow("the same bytes") << u"晚/03 经济"_s << QString() << sakura << one;
        QTest::newRow("another story of that name")
            << u"晚/03 经济"_s << QString() << bridge << QStringList{u"1 : 云栖"_s, u"3 经济: 早樱"_s};
        QTest::newRow("the like in another folder")
            << u"晚/03 经济"_s << u"晚/04 社会"_s << changed << QStringList{u"3 经济: 早樱"_s, u"4 社会: 早樱"_s};
    }
    void aFileIsKnownUnderFewerFolders()
    {
        QFETCH(QString, first);
        QFETCH(QString, again);
        QFETCH(QString, text);
        QHash<QByteArray, QByteArray> kept;
        PlanSettings settings;
        settings.earlierBytes = [&kept](const QByteArray &digest) { return kept.value(digest); };
        const auto take = [&](const Issue &into, const QString &folder, const QString &words) {
            const ImportPlan plan = planImport(into, {file(u"1.txt"_s, words, folder)}, settings);
            kept.insert(plan.files.first().digest, words.toUtf8());
            return importPlanned(plan, into).issue;
        };
        const Issue issue = take(take(newIssue(), first, sakura), again, text);
        QTEST(outline(issue), "pages");
        // And is found again where it was first.
        if (issue.pages().size() == 1)
            QCOMPARE(int(planImport(issue, {file(u"1.txt"_s, text, first)}, settings).files.first().state),
                     int(PlannedFile::State::Known));
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

    void whatArrivedIsOnRecord()
    {
        Twice t(sakura + bridge);
        const Story story = t.issue.pages().first().stories.first();
        t.issue = apply(t.issue, *replaceText(t.issue, story.blocks[1].id, {0, 4}, u"记者报"_s)).value();
        const QString next = QString(sakura).replace(u"两成"_s, u"三成"_s) + bridge;
        const Source source = t.again(next).sources().last();
        QCOMPARE(source.versions.size(), 1);
        QCOMPARE(source.versions.first().id, story.id);
        QCOMPARE(source.versions.first().blocks[1].text, QString(story.blocks[1].text).replace(u"两成"_s, u"三成"_s));
        QCOMPARE(source.versions.first().blocks[1].origin.at(u"本"_s, 0), (SourcePosition{1, 3, 3}));
        QVERIFY(t.issue.sources().first().versions.isEmpty());
    }

    void aNewVersionOfStoriesThatTheDeskMerged()
    {
        Twice t(sakura + bridge);
        const Page page = t.issue.pages().first();
        t.issue = apply(t.issue, MergeStories{page.stories[0].id, page.stories[1].id, 3}).value();
        const Issue issue = t.again(sakura + QString(bridge).replace(u"五分钟"_s, u"六分钟"_s));
        QCOMPARE(outline(issue), QStringList{u"1 要闻: 早樱"_s});
        const Story &merged = issue.pages().first().stories.first();
        QCOMPARE(merged.blocks.size(), 6);
        QVERIFY(merged.blocks[4].text.contains(u"六分钟"_s));
        QCOMPARE(issue.sources().last().versions.size(), 1);
        QCOMPARE(issue.sources().last().versions.first().blocks.size(), 6);
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
