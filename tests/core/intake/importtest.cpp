#include "core/intake/import.h"
#include "tests/support/withoutprivilege.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString page = u"油菜花开满江岸\n\n本报讯(记者 顾南乔)临渚江边的油菜花开了，前来赏花的人比去年多了两成。\n"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    return QStringEncoder(encoding, flag)(text);
}

// 油菜花开满江岸。 in GB 18030, by hand: tests must not decode with what they test.
const QByteArray gbText = "\xD3\xCD\xB2\xCB\xBB\xA8\xBF\xAA\xC2\xFA\xBD\xAD\xB0\xB6\xA1\xA3\n";

QStringList textOf(const Issue &issue)
{
    QStringList text;
    for (const Page &each : issue.pages())
        for (const Story &story : each.stories)
            for (const Block &block : story.blocks)
                text << block.text;
    return text;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("first");
        using enum QStringConverter::Encoding;
        const auto marked = QStringConverter::Flag::WriteBom;
        const auto plain = QStringConverter::Flag::Default;
        const QString first = u"油菜花开满江岸"_s;
        QTest::newRow("UTF-8") << page.toUtf8() << u"UTF-8"_s << first;
        QTest::newRow("UTF-8 with mark") << utf16(page, Utf8, marked) << u"UTF-8"_s << first;
        QTest::newRow("UTF-16, little end first, with mark") << utf16(page, Utf16LE, marked) << u"UTF-16LE"_s << first;
        QTest::newRow("UTF-16, big end first, with mark") << utf16(page, Utf16BE, marked) << u"UTF-16BE"_s << first;
        QTest::newRow("UTF-16, little end first") << utf16(page, Utf16LE, plain) << u"UTF-16LE"_s << first;
        QTest::newRow("UTF-16, big end first") << utf16(page, Utf16BE, plain) << u"UTF-16BE"_s << first;
        QTest::newRow("GB 18030") << gbText << u"GB18030"_s << u"油菜花开满江岸。"_s;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, charset);
        QFETCH(QString, first);
        const ImportedIssue made = importReceived(Issue(IssueId::create()), {{u"要闻.txt"_s, bytes}}, {}, nullptr);
        QVERIFY2(made.failed.isEmpty(), qPrintable(made.failed.value(0).error.message.text()));
        QCOMPARE(textOf(made.issue).first(), first);
        QCOMPARE(made.files, QList{bytes});
        const Source source{u"要闻.txt"_s, charset, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        QCOMPARE(made.issue.sources().first().charset, charset);
        QCOMPARE(made.issue.sources(), QList{source});
    }

    void refusesAFileAndTakesTheOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("spaces alone") << QByteArray(" \n\t\n \xE3\x80\x80\n");
        QTest::newRow("picture") << QByteArray::fromHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("UTF-8 with a byte that is none") << page.toUtf8().repeated(20) + "\xFF\xFE\xFF" + page.toUtf8();
    }
    void refusesAFileAndTakesTheOthers()
    {
        QFETCH(QByteArray, bytes);
        const Issue empty(IssueId::create());
        const ImportedIssue made = importReceived(
            empty, {{u"一.txt"_s, page.toUtf8()}, {u"坏.txt"_s, bytes}, {u"二.txt"_s, page.toUtf8()}}, {}, nullptr);
        QCOMPARE(made.failed.size(), 1);
        QCOMPARE(made.failed.first().path, u"坏.txt"_s);
        QVERIFY(made.failed.first().error.message.text().contains(u"坏.txt"_s));
        QCOMPARE(made.issue.pages().size(), 2);
        QCOMPARE(made.issue.sources().size(), 2);
        QCOMPARE(made.issue.pages().at(1).number, 2);
        QCOMPARE(*apply(empty, made.changes), made.issue);
        const ImportedIssue none = importReceived(empty, {{u"坏.txt"_s, bytes}}, {u"临渚日报"_s, QDate(2026, 3, 2)},
                                                  nullptr);
        QVERIFY(none.changes.isEmpty());
        QCOMPARE(none.issue, empty);
    }

    void refusesAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << m_folder.filePath(u"没有.txt"_s) << Error::Code::NotFound;
        QTest::newRow("folder with nothing in it") << m_folder.filePath(u"空"_s) << Error::Code::Unsupported;
        QTest::newRow("folder without permission") << m_folder.filePath(u"锁住"_s) << Error::Code::Unreadable;
        QTest::newRow("no permission") << m_folder.filePath(u"锁.txt"_s) << Error::Code::Unreadable;
        QTest::newRow("in a folder without permission")
            << m_folder.filePath(u"锁住/页.txt"_s) << Error::Code::Unreadable;
    }
    void refusesAPath()
    {
        QFETCH(QString, path);
        QFETCH(Error::Code, code);
        const test::WithoutPrivilege everybody;
        const ImportedIssue made = importFiles(Issue(IssueId::create()), {path}, {}, nullptr);
        QCOMPARE(made.failed.size(), 1);
        QVERIFY(made.failed.first().error.message.text().contains(QFileInfo(path).fileName()));
        if (!path.contains(u"锁住"_s)) // whether it is there cannot be seen either
            QCOMPARE(made.failed.first().error.code, code);
        QVERIFY(made.changes.isEmpty());
    }

    void addsPagesBehindTheLast()
    {
        const ImportedIssue first = importReceived(Issue(IssueId::create()), {{u"01 要闻.txt"_s, page.toUtf8()}},
                                                   {u"临渚日报"_s, QDate(2026, 3, 2)}, nullptr);
        const ImportedIssue second = importReceived(first.issue, {{u"clipboard"_s, gbText}},
                                                    {u"别的"_s, QDate(2026, 4, 1)}, nullptr);
        const Issue &issue = second.issue;
        QCOMPARE(issue.title(), u"临渚日报"_s);
        QCOMPARE(issue.date(), QDate(2026, 3, 2));
        QCOMPARE(issue.pages().at(0).name, u"要闻"_s);
        QCOMPARE(issue.pages().at(1).number, 2);
        QCOMPARE(issue.pages().at(1).name, QString());
        const Block &block = issue.pages().at(1).stories.first().blocks.first();
        QCOMPARE(block.origin.at(block.text, 2), (SourcePosition{1, 1, 3}));
    }

    void aFileOfSeveralPagesBringsThemAll()
    {
        const QString text = u"A1版 要闻\n\n"_s + page + u"\nA2版 经济\n\n"_s + page + u"\nB1版 副刊\n\n"_s + page;
        const ImportedIssue made = importReceived(Issue(IssueId::create()), {{u"晚报.txt"_s, text.toUtf8()}}, {},
                                                  nullptr);
        QStringList heads;
        for (const Page &each : made.issue.pages())
            heads << printedNumber(each) + u' ' + each.name;
        QCOMPARE(heads, QStringList({u"A1 要闻"_s, u"A2 经济"_s, u"B1 副刊"_s}));
        QCOMPARE(made.files.size(), 1);
    }

    void aPageOfTheSameNumberAndNameIsTheSamePage()
    {
        const QByteArray text = (u"第2版 经济\n\n"_s + page).toUtf8();
        const ImportedIssue made = importReceived(Issue(IssueId::create()), {{u"一.txt"_s, text}, {u"二.txt"_s, text}},
                                                  {}, nullptr);
        QCOMPARE(made.issue.pages().size(), 1);
        QCOMPARE(made.issue.pages()[0].number, 2);
        QCOMPARE(made.issue.pages()[0].stories.size() % 2, 0);
    }

    void aNumberThatAnotherPageHasIsCountedOn()
    {
        const QList<ReceivedFile> files{{u"一.txt"_s, (u"第2版 经济\n\n"_s + page).toUtf8()},
                                        {u"二.txt"_s, (u"第2版 社会\n\n"_s + page).toUtf8()}};
        const ImportedIssue made = importReceived(Issue(IssueId::create()), files, {}, nullptr);
        QCOMPARE(made.issue.pages().size(), 2);
        QCOMPARE(made.issue.pages()[0].number, 2);
        QCOMPARE(made.issue.pages()[1].number, 3);
        QCOMPARE(made.issue.pages()[1].name, u"社会"_s);
    }

    void namesPages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("number and name") << u"03 经济.txt"_s << 3 << u"经济"_s;
        QTest::newRow("with 版") << u"第3版_经济.txt"_s << 3 << u"经济"_s;
        QTest::newRow("with a letter") << u"A12-副刊.txt"_s << 12 << u"副刊"_s;
        QTest::newRow("name alone") << u"要闻.v2.txt"_s << 1 << u"要闻.v2"_s;
        QTest::newRow("a date is no number") << u"20260302.txt"_s << 1 << u"20260302"_s;
        QTest::newRow("pasted") << u"clipboard"_s << 1 << QString();
    }
    void namesPages()
    {
        QFETCH(QString, file);
        const ImportedIssue made = importReceived(Issue(IssueId::create()), {{file, page.toUtf8()}}, {}, nullptr);
        QTEST(made.issue.pages().first().number, "number");
        QTEST(made.issue.pages().first().name, "name");
    }

    void readsLotsOfText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("paragraphs");
        const QByteArray sentence = "临渚江边的油菜花开了，前来赏花的人比去年多了两成，沿岸的小店也热闹起来。"_ba;
        const QByteArray paragraph = sentence.repeated(8) + '\n';
        const qsizetype many = 20'000'000 / paragraph.size() + 1;
        QTest::newRow("20 MB") << paragraph.repeated(many) << many;
        QTest::newRow("one line of 5 MB") << sentence.repeated(5'000'000 / sentence.size() + 1) << qsizetype(1);
    }
    void readsLotsOfText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, paragraphs);
        const ImportedIssue made = importReceived(Issue(IssueId::create()), {{u"长.txt"_s, bytes}}, {}, nullptr);
        QVERIFY(made.failed.isEmpty());
        const QStringList text = textOf(made.issue);
        QCOMPARE(text.size(), paragraphs);
        QCOMPARE(text.join(QString()).toUtf8(), QByteArray(bytes).replace("\n", ""));
    }

    void bringsTheSample()
    {
        const ImportedIssue made = importSample(nullptr);
        QVERIFY(made.failed.isEmpty());
        QVERIFY(made.issue.pages().size() >= 3);
        QVERIFY(made.issue.date().isValid());
        QCOMPARE(made.files.size(), made.issue.pages().size());
    }

    void recordsWhatMakesTheIssue()
    {
        const ImportedIssue made = importSample(nullptr);
        const QList<Record> records = recordsOf(made, u"沈青禾"_s, u"run"_s);
        QCOMPARE(records.size(), made.changes.size());
        QSet<GroupId> groups;
        QList<Change> changes;
        for (const Record &record : records) {
            QCOMPARE(record.issue, made.issue.id());
            QCOMPARE(record.author, u"沈青禾"_s);
            groups.insert(record.group);
            changes << record.change;
        }
        QCOMPARE(groups.size(), 1);
        QCOMPARE(*apply(Issue(made.issue.id()), changes), made.issue);
    }

    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        write(m_folder.filePath(u"锁.txt"_s));
        QFile::setPermissions(m_folder.filePath(u"锁.txt"_s), QFile::Permissions());
        QVERIFY(QDir(m_folder.path()).mkdir(u"空"_s));
        QVERIFY(QDir(m_folder.path()).mkdir(u"锁住"_s));
        write(m_folder.filePath(u"锁住/页.txt"_s));
        QFile::setPermissions(m_folder.filePath(u"锁住"_s), QFile::Permissions());
    }
    void cleanupTestCase() { QFile::setPermissions(m_folder.filePath(u"锁住"_s), QFile::Permissions(0x7000)); }

private:
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page.toUtf8());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
