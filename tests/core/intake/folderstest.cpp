#include "core/intake/gather.h"
#include "tests/core/intake/evening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;

namespace {

Block withNewId(const Story &story)
{
    Block block = story.blocks.first();
    block.id = BlockId::create();
    return block;
}

} // namespace

/// Where files of folders go.
class FoldersTest : public QObject
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

    void aLateFileOfAFolder_data()
    {
        using Desk = std::function<Issue(const Issue &)>;
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Desk>("desk");
        QTest::addColumn<QStringList>("pages");
        const Desk nothing = [](const Issue &issue) { return issue; };
        const auto change = [](const std::function<Change(const Issue &)> &made) {
            return Desk([made](const Issue &issue) { return apply(issue, made(issue)).value(); });
        };
        QTest::newRow("goes to its siblings") << u"今晚"_s << nothing << QStringList{u"1 今晚: 早樱 云栖 远川"_s};
        QTest::newRow("goes to its siblings, given with the folder above")
            << u"三月/今晚"_s << nothing << QStringList{u"1 今晚: 早樱 云栖 远川"_s};
        QTest::newRow("goes with its siblings to where they were moved") << u"今晚"_s << change([](const Issue &issue) {
            return SetPageAttribute{issue.pages().first().id, PageAttribute::Name, u"今晚"_s, u"要闻"_s};
        }) << QStringList{u"1 要闻: 早樱 云栖 远川"_s};
        QTest::newRow("waits at the end when they stand on several pages")
            << u"今晚"_s << change([](const Issue &issue) {
                   const Story story = issue.pages().first().stories.first();
                   return InsertPage{1, {PageId::create(), 2, u"经济"_s, {{StoryId::create(), {withNewId(story)}}}}};
               })
            << QStringList{u"1 今晚: 早樱 云栖"_s, u"2 经济: 早樱"_s, u"0 今晚: 远川"_s};
        QTest::newRow("waits at the end when it is the first of its folder")
            << u"补稿"_s << nothing << QStringList{u"1 今晚: 早樱 云栖"_s, u"0 补稿: 远川"_s};
        QTest::newRow("a day is no name for where it waits")
            << u"2026-03-18"_s << nothing << QStringList{u"1 今晚: 早樱 云栖"_s, u"0 To be placed: 远川"_s};
        QTest::newRow("goes to the page that its folder names")
            << u"今晚/02 经济"_s << nothing << QStringList{u"1 今晚: 早樱 云栖"_s, u"2 经济: 远川"_s};
    }
    void aLateFileOfAFolder()
    {
        QFETCH(QString, folder);
        QFETCH(std::function<Issue(const Issue &)>, desk);
        const QList<ReceivedFile> first{file(u"早樱.txt"_s, sakura, u"今晚"_s), file(u"长桥.txt"_s, bridge, u"今晚"_s)};
        const Issue issue = desk(importReceived(newIssue(), first, {}, nullptr).issue);
        const ImportedIssue made = importReceived(issue, {file(u"轴承.txt"_s, bearing, folder)}, {}, nullptr);
        QTEST(outline(made.issue), "pages");
    }

    void lateFilesWaitTogetherBehindNumberedPages()
    {
        const auto add = [](const Issue &issue, const QString &name, const QString &text, const QString &folder) {
            return importReceived(issue, {file(name, text, folder)}, {}, nullptr).issue;
        };
        Issue issue = add(newIssue(), u"1.txt"_s, sakura, u"晚/03 经济"_s);
        issue = add(issue, u"补一.txt"_s, bridge, u"晚"_s);
        issue = add(issue, u"补二.txt"_s, bearing, u"晚"_s);
        issue = add(issue, u"1.txt"_s, bearing, u"晚/04 社会"_s);
        QCOMPARE(outline(issue), (QStringList{u"3 经济: 早樱"_s, u"4 社会: 远川"_s, u"0 晚: 云栖 远川"_s}));
    }

    void aFoldersPageIsFoundUnderItsNewName()
    {
        const Issue first = importReceived(newIssue(), {file(u"1.txt"_s, sakura, u"03 经济"_s)}, {}, nullptr).issue;
        const PageId page = first.pages().first().id;
        const Issue renamed = apply(first, SetPageAttribute{page, PageAttribute::Name, u"经济"_s, u"财经"_s}).value();
        QCOMPARE(outline(importReceived(renamed, {file(u"2.txt"_s, bridge, u"03 经济"_s)}, {}, nullptr).issue),
                 QStringList{u"3 财经: 早樱 云栖"_s});
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
};

QTEST_GUILESS_MAIN(FoldersTest)
#include "folderstest.moc"
