#include "tests/core/store/newsroomfixture.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <csignal>
#include <future>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

// The disk is "full" for as long as this lives: no file may grow beyond `bytes`.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class NewsroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackToTheLastRecord()
    {
        const IssueId id = makeNewsroom(path());
        QVERIFY(!id.isNull());
        auto newsroom = Newsroom::open(path());
        QVERIFY(newsroom);
        const Result<Issue> issue = (*newsroom)->load(id);
        QVERIFY(issue);
        QCOMPARE(issue->title(), u"临渚日报"_s);
        QCOMPARE(issue->date(), QDate(2026, 3, 2));
        QCOMPARE(issue->pages().first().stories.first().blocks.first().text, u"临渚江边的油菜花开了。"_s);
        const auto bytes = (*newsroom)->received(issue->sources().first().digest);
        QVERIFY(bytes);
        QCOMPARE(*bytes, receivedText);
    }

    void givesSequencesAndHashes()
    {
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        const auto records = (*newsroom)->records(id);
        QVERIFY(records);
        QCOMPARE(records->size(), 5);
        QSet<QByteArray> hashes;
        for (qsizetype i = 0; i < records->size(); ++i) {
            QCOMPARE(records->at(i).sequence, i + 1);
            hashes.insert(records->at(i).hash);
        }
        QCOMPARE(hashes.size(), 5);
        const Record &last = records->last();
        QCOMPARE(last.author, u"沈青禾"_s);
        QCOMPARE(last.reason,
                 (ChangeReason{u"text/duplicated-character"_s, u"A"_s, 0.875, u"的的"_s, u"paragraph"_s, {}}));
        QVERIFY(std::holds_alternative<ReplaceText>(last.change));
    }

    void listsIssues()
    {
        const IssueId first = makeNewsroom(path());
        const IssueId second = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        const auto issues = (*newsroom)->issues();
        QVERIFY(issues);
        QCOMPARE(issues->size(), 2);
        const IssueSummary &one = issues->at(0).id == first ? issues->at(0) : issues->at(1);
        QVERIFY(issues->at(0).id == second || issues->at(1).id == second);
        QCOMPARE(one.title, u"临渚日报"_s);
        QCOMPARE(one.date, QDate(2026, 3, 2));
        QCOMPARE(one.records, 5);
    }

    void saysWhatIsNotThere()
    {
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->load(IssueId::create()).error().code, Error::Code::NotFound);
        QCOMPARE((*newsroom)->verify(IssueId::create()).error().code, Error::Code::NotFound);
        QCOMPARE((*newsroom)->received("nothing").error().code, Error::Code::NotFound);
    }

    void writesWhatIsQueuedBeforeItCloses()
    {
        const IssueId id = IssueId::create();
        {
            auto newsroom = Newsroom::open(path());
            for (int i = 0; i < 200; ++i)
                (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, title(i - 1), title(i)})});
        }
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->load(id)->title(), title(199));
    }

    void tellsOfEachCommit()
    {
        const IssueId id = IssueId::create();
        std::atomic<qint64> last = 0;
        auto newsroom = Newsroom::open(path());
        (*newsroom)->onCommitted([&](IssueId issue, const Result<qint64> &sequence) {
            if (issue == id && sequence)
                last = *sequence;
        });
        for (int i = 0; i < 20; ++i)
            (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, title(i - 1), title(i)})});
        QVERIFY((*newsroom)->flush());
        QCOMPARE(last.load(), 20);
    }

    void keepsOneChainForTwoWriters()
    {
        const IssueId id = makeNewsroom(path());
        auto one = Newsroom::open(path());
        auto other = Newsroom::open(path());
        QVERIFY(one && other);
        const auto write = [&](Newsroom &newsroom) {
            for (int i = 0; i < 100; ++i) {
                // Both write the same value, so that the records apply in any order.
                newsroom.append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"1"_s})});
                if (i % 10 == 0 && !newsroom.flush())
                    return false;
            }
            return newsroom.flush().has_value();
        };
        auto done = std::async(std::launch::async, [&] { return write(**one); });
        QVERIFY(write(**other));
        QVERIFY(done.get());
        const auto found = (*one)->verify(id);
        QVERIFY(found);
        QVERIFY2(!found->brokenAt, qPrintable(found->reason.text()));
        QCOMPARE(found->records, 205);
    }

    void losesNothingWhenTheDiskIsFull()
    {
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        std::atomic<int> errors = 0;
        (*newsroom)->onCommitted([&](IssueId, const Result<qint64> &sequence) { errors += !sequence; });
        {
            const FullDisk full(4096);
            (*newsroom)->append(
                {recordOf(id, SetIssueAttribute{IssueAttribute::Title, u"临渚日报"_s, QString(90'000, u'长')})});
            const Result<> flushed = (*newsroom)->flush();
            QVERIFY(!flushed);
            QCOMPARE(flushed.error().code, Error::Code::Failed);
            QVERIFY(flushed.error().message.text().contains(path()));
            QVERIFY(errors > 0);
            QCOMPARE((*newsroom)->load(id)->title(), u"临渚日报"_s);
        }
        (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, QString(90'000, u'长'), u"短"_s})});
        QVERIFY((*newsroom)->flush());
        QCOMPARE((*newsroom)->load(id)->title(), u"短"_s);
        QCOMPARE((*newsroom)->verify(id)->records, 7);
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
    }

    void refusesToChangeWhatIsStored_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a record's text") << u"UPDATE record SET payload = '{}' WHERE sequence = 1"_s;
        QTest::newRow("a record") << u"DELETE FROM record WHERE sequence = 1"_s;
        QTest::newRow("a received file's bytes") << u"UPDATE received SET bytes = x'00'"_s;
        QTest::newRow("a received file") << u"DELETE FROM received"_s;
        QTest::newRow("an issue") << u"DELETE FROM issue"_s;
        QTest::newRow("the number of records") << u"UPDATE issue SET last_sequence = 1"_s;
    }
    void refusesToChangeWhatIsStored()
    {
        QFETCH(QString, statement);
        makeNewsroom(path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only ever|untouched"_s));
        QVERIFY(!tamper(path(), {statement}));
    }

    void noticesWhatWasChangedBehindItsBack_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("brokenAt");
        const auto record = [](const char *column, const char *value, int sequence) {
            return QStringList{u"DROP TRIGGER record_is_never_changed"_s,
                               u"UPDATE record SET %1 = %2 WHERE sequence = %3"_s.arg(
                                   QLatin1StringView(column), QString::fromUtf8(value), QString::number(sequence))};
        };
        QTest::newRow("kind") << record("kind", "'dismissal'", 2) << qint64(2);
        QTest::newRow("version") << record("version", "2", 2) << qint64(2);
        QTest::newRow("author") << record("author", "'别人'", 3) << qint64(3);
        QTest::newRow("time") << record("made_at", "made_at + 1", 1) << qint64(1);
        QTest::newRow("round") << record("round", "2", 4) << qint64(4);
        QTest::newRow("session") << record("session", "''", 4) << qint64(4);
        QTest::newRow("group") << record("group_id", "'00000000-0000-0000-0000-000000000000'", 4) << qint64(4);
        QTest::newRow("reason") << record("reason", "'{}'", 5) << qint64(5);
        QTest::newRow("payload") << record("payload", "replace(payload, '临渚', '临江')", 1) << qint64(1);
        QTest::newRow("hash") << record("hash", "zeroblob(32)", 5) << qint64(5);
        QTest::newRow("sequence") << record("sequence", "9", 5) << qint64(5);
        QTest::newRow("record in the middle gone")
            << QStringList{u"DROP TRIGGER record_is_never_deleted"_s, u"DELETE FROM record WHERE sequence = 3"_s}
            << qint64(3);
        QTest::newRow("last record gone")
            << QStringList{u"DROP TRIGGER record_is_never_deleted"_s, u"DELETE FROM record WHERE sequence = 5"_s}
            << qint64(5);
        QTest::newRow("record added")
            << QStringList{u"INSERT INTO record SELECT issue_id, 6, kind, version, author, made_at, round, session, "
                           "group_id, reason, payload, hash FROM record WHERE sequence = 5"_s}
            << qint64(6);
        QTest::newRow("received bytes") << QStringList{u"DROP TRIGGER received_is_never_changed"_s,
                                                       u"UPDATE received SET bytes = x'00'"_s}
                                        << qint64(3);
        QTest::newRow("received file gone")
            << QStringList{u"DROP TRIGGER received_is_never_deleted"_s, u"DELETE FROM received"_s} << qint64(3);
        QTest::newRow("title in the list") << QStringList{u"UPDATE issue SET title = '别报'"_s} << qint64(6);
        QTest::newRow("date in the list") << QStringList{u"UPDATE issue SET issue_date = ''"_s} << qint64(6);
    }
    void noticesWhatWasChangedBehindItsBack()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, brokenAt);
        const IssueId id = makeNewsroom(path());
        QVERIFY(!(*Newsroom::open(path()))->verify(id)->brokenAt);
        QVERIFY(tamper(path(), statements));
        const auto found = (*Newsroom::open(path()))->verify(id);
        QVERIFY(found);
        QCOMPARE(found->brokenAt, std::optional(brokenAt));
        QVERIFY(!found->reason.isEmpty());
    }

    void exportsOneIssueAlone()
    {
        const IssueId id = makeNewsroom(path());
        makeNewsroom(path());
        const QString file = m_folder->filePath(u"3月2日.galley"_s);
        {
            auto newsroom = Newsroom::open(path());
            QVERIFY((*newsroom)->exportIssue(id, file));
            QCOMPARE((*newsroom)->exportIssue(id, file).error().code, Error::Code::Refused);
        }
        auto exported = Newsroom::open(file, Newsroom::Access::ReadOnly);
        QVERIFY(exported);
        QCOMPARE((*exported)->issues()->size(), 1);
        QVERIFY(!(*exported)->verify(id)->brokenAt);
        QCOMPARE(*(*exported)->load(id), *(*Newsroom::open(path()))->load(id));
        const QDir folder(m_folder->path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).filter(u"export"_s),
                 QStringList());
    }

    void takesOverAnExportedIssue()
    {
        const IssueId id = makeNewsroom(path());
        const QString file = m_folder->filePath(u"issue.galley"_s);
        QVERIFY((*Newsroom::open(path()))->exportIssue(id, file));
        auto other = Newsroom::open(m_folder->filePath(u"other.galley"_s));
        QCOMPARE((*other)->importIssues(file).value(), QList{id});
        QVERIFY(!(*other)->verify(id)->brokenAt);
        QCOMPARE((*other)->importIssues(file).error().code, Error::Code::Refused);
        QVERIFY(tamper(file, {u"UPDATE issue SET title = '别报'"_s}));
        auto third = Newsroom::open(m_folder->filePath(u"third.galley"_s));
        QCOMPARE((*third)->importIssues(file).error().code, Error::Code::Corrupt);
        QVERIFY((*third)->issues()->isEmpty());
    }

    void tellsTheReasonsOfDismissalsLatestFirst()
    {
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->dismissalReasons(id), QStringList());
        for (const QString &reason : {u"方言"_s, u"诗行如此"_s, QString(), u"方言"_s})
            (*newsroom)->append({dismissalOf(id, reason)});
        QCOMPARE((*newsroom)->dismissalReasons(id), QStringList({u"方言"_s, u"诗行如此"_s}));
        QCOMPARE((*newsroom)->dismissalReasons(IssueId::create()), QStringList());
    }

private:
    static QString title(int i) { return i < 0 ? QString() : u"第%1稿"_s.arg(i); }
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(NewsroomTest)
#include "newsroomtest.moc"
