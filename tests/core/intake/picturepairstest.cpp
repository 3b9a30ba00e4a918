#include "core/intake/picturepairs.h"

#include "core/model/pictures.h"
#include "tests/core/intake/evening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;

namespace {

const QString captioned = sakura + u"　　图为早樱。 本报记者 许照 摄\n"_s;
const QString twice = captioned + u"　　图为江岸。 本报记者 许照 摄\n"_s;

/// Pictures are named by their paths below a folder.
QList<ArrivedPicture> arrived(const QStringList &paths)
{
    QList<ArrivedPicture> pictures;
    for (const QString &path : paths)
        pictures.append({u"/"_s + path, path.section(u'/', 0, -2), QSize(4000, 3000)});
    return pictures;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000fa000000bb80802000000");

} // namespace

/// Which pictures that come beside copy are whose.
class PicturePairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairing_data()
    {
        QTest::addColumn<QList<ReceivedFile>>("files");
        QTest::addColumn<QStringList>("pictures");
        QTest::addColumn<QStringList>("expected"); ///< story and caption of each
        const auto row = [](const char *name, const QList<ReceivedFile> &files, const QStringList &pictures,
                            const QStringList &expected) { QTest::newRow(name) << files << pictures << expected; };
        row("of the text's name", {file(u"早樱.txt"_s, captioned, u"晚"_s), file(u"长桥.txt"_s, bridge, u"晚"_s)},
            {u"晚/早樱.jpg"_s, u"晚/长桥.jpg"_s}, {u"早樱 图为早樱"_s, u"云栖"_s});
        row("of the text's name and a number",
            {file(u"早樱.txt"_s, twice, u"晚"_s), file(u"长桥.txt"_s, bridge, u"晚"_s)},
            {u"晚/早樱1.jpg"_s, u"晚/早樱（2）.jpg"_s}, {u"早樱 图为早樱"_s, u"早樱 图为江岸"_s});
        row("more than captions", {file(u"早樱.txt"_s, captioned, u"晚"_s), file(u"长桥.txt"_s, bridge, u"晚"_s)},
            {u"晚/早樱1.jpg"_s, u"晚/早樱2.jpg"_s}, {u"早樱"_s, u"早樱"_s});
        row("of a headline", {file(u"01.txt"_s, sakura, u"晚"_s), file(u"02.txt"_s, bridge, u"晚"_s)},
            {u"晚/云栖长桥昨日通车-1.jpg"_s}, {u"云栖"_s});
        row("alone with one text, as many as captions", {file(u"稿.txt"_s, twice, u"早樱"_s)},
            {u"早樱/DSC_0001.jpg"_s, u"早樱/DSC_0002.jpg"_s}, {u"早樱 图为早樱"_s, u"早樱 图为江岸"_s});
        row("alone with one text, fewer than captions", {file(u"稿.txt"_s, twice, u"早樱"_s)}, {u"早樱/DSC_0001.jpg"_s},
            {u""_s});
        row("alone with one text of several stories", {file(u"稿.txt"_s, captioned + bridge, u"晚"_s)},
            {u"晚/DSC_0001.jpg"_s}, {u""_s});
        row("beside several texts", {file(u"甲.txt"_s, captioned, u"晚"_s), file(u"乙.txt"_s, bridge, u"晚"_s)},
            {u"晚/DSC_0001.jpg"_s}, {u""_s});
        row("of a text's name in another folder", {file(u"早樱.txt"_s, captioned, u"晚"_s)}, {u"早/早樱.jpg"_s},
            {u""_s});
    }
    void pairing()
    {
        QFETCH(QList<ReceivedFile>, files);
        QFETCH(QStringList, pictures);
        const Issue issue = importReceived(newIssue(), files, {}, nullptr).issue;
        QStringList told;
        for (const Picture &each : paired(issue, arrived(pictures))) {
            QCOMPARE(each.pixels, QSize(4000, 3000));
            const Story *story = issue.story(each.story);
            const Block *caption = issue.block(each.caption);
            told.append(QString((story ? titleOf(*story).left(2) : QString()) + u' '
                                + (caption ? caption->text.left(4) : QString()))
                            .trimmed());
        }
        QTEST(told, "expected");
    }

    void aFolderWithPicturesComesInWithThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"早樱"_s);
        QVERIFY(QDir().mkpath(path));
        write(path + u"/稿.txt"_s, captioned.toUtf8());
        write(path + u"/DSC_0001.png"_s, png);
        write(path + u"/坏.jpg"_s, "\xFF\xD8\xFF\xE0");
        const ImportedIssue made = importFiles(newIssue(), {path}, {}, nullptr);
        QCOMPARE(made.failed.size(), 1);
        QCOMPARE(made.issue.pictures().size(), 1);
        const Picture &picture = made.issue.pictures().first();
        QCOMPARE(picture.file, path + u"/DSC_0001.png"_s);
        QCOMPARE(picture.pixels, QSize(4000, 3000));
        QVERIFY(pairingOf(made.issue, picture).isWhole());
        QCOMPARE(apply(newIssue(), made.changes).value().pictures(), made.issue.pictures());
        QCOMPARE(made.issue.sources().size(), 1); // a picture is none
        // Again it is known.
        const ImportedIssue again = importFiles(made.issue, {path}, {}, nullptr);
        QCOMPARE(again.issue.pictures().size(), 1);
        QCOMPARE(again.known, (QStringList{u"稿.txt"_s, u"DSC_0001.png"_s}));
    }

    void oneThatIsLeftOutStaysOut()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"稿.txt"_s), captioned.toUtf8());
        write(folder.filePath(u"1.png"_s), png);
        ImportPlan plan = planImport(newIssue(), {folder.path()}, {});
        QCOMPARE(plan.files.size(), 2);
        QVERIFY(plan.files[0].isPicture());
        setTaken(plan, 0, PlannedFile::State::LeftOut);
        QVERIFY(importPlanned(plan, newIssue()).issue.pictures().isEmpty());
    }

    void picturesAloneMakeNoIssue()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"图.png"_s), png);
        const ImportedIssue alone = importFiles(newIssue(), {folder.filePath(u"图.png"_s)}, {}, nullptr);
        QVERIFY(alone.changes.isEmpty());
        QCOMPARE(alone.failed.size(), 1);
        QVERIFY(alone.failed.first().error.message.text().contains(u"is a picture"_s));
        const Issue issue = importReceived(newIssue(), {file(u"a.txt"_s, sakura)}, {}, nullptr).issue;
        QCOMPARE(importFiles(issue, {folder.filePath(u"图.png"_s)}, {}, nullptr).issue.pictures().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PicturePairsTest)
#include "picturepairstest.moc"
