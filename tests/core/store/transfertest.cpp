// Backups, and issues that go from one newsroom to another.
#include "tests/core/store/newsroomfixture.h"
#include "tests/support/withoutprivilege.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void backsUpWhileOthersWrite()
    {
        const IssueId id = makeNewsroom(path());
        std::atomic<bool> stop = false;
        auto writing = std::async(std::launch::async, [&] {
            auto newsroom = Newsroom::open(path());
            for (int i = 0; !stop; ++i) {
                (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"1"_s})});
                if (i % 5 == 0 && !(*newsroom)->flush())
                    return false;
            }
            return (*newsroom)->flush().has_value();
        });
        auto newsroom = Newsroom::open(path());
        for (int i = 0; i < 5; ++i) {
            (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"1"_s})});
            const qint64 before = (*newsroom)->verify(id)->records;
            const QString file = m_folder->filePath(u"备份%1.galley"_s.arg(i));
            const Result<> done = (*newsroom)->backUp(file);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message.text()));
            auto backup = Newsroom::open(file, Newsroom::Access::ReadOnly);
            const auto verified = (*backup)->verify(id);
            QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
            QVERIFY(verified->records >= before);
        }
        stop = true;
        QVERIFY(writing.get());
        QVERIFY(leftOvers().isEmpty());
    }

    void goesOnFromABackup()
    {
        const IssueId id = makeNewsroom(path());
        const IssueId other = makeNewsroom(path());
        const QString file = m_folder->filePath(u"备份.galley"_s);
        {
            auto newsroom = Newsroom::open(path());
            QVERIFY((*newsroom)->backUp(file));
            QCOMPARE((*newsroom)->backUp(file).error().code, Error::Code::Refused);
        }
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        auto restored = Newsroom::open(file);
        QCOMPARE((*restored)->issues()->size(), 2);
        QCOMPARE(*(*restored)->load(other), *(*Newsroom::open(path()))->load(other));
        (*restored)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"2"_s})});
        QVERIFY((*restored)->flush());
        QVERIFY(!(*restored)->verify(id)->brokenAt);
    }

    void saysWhyABackupCannotBeMade()
    {
        makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        const QString nowhere = m_folder->filePath(u"没有/备份.galley"_s);
        const Result<> done = (*newsroom)->backUp(nowhere);
        QVERIFY(!done);
        QVERIFY(done.error().message.text().contains(nowhere));
        QVERIFY(leftOvers().isEmpty());
    }

    void takesOverABackup()
    {
        makeNewsroom(path());
        makeNewsroom(path());
        const QString file = m_folder->filePath(u"备份.galley"_s);
        QVERIFY((*Newsroom::open(path()))->backUp(file));
        auto other = Newsroom::open(m_folder->filePath(u"other.galley"_s));
        QCOMPARE((*other)->importIssues(file)->size(), 2);
        QCOMPARE((*other)->issues()->size(), 2);
    }

    void takesOverAllOrNothing()
    {
        const IssueId id = makeNewsroom(path());
        const QString one = m_folder->filePath(u"one.galley"_s);
        QVERIFY((*Newsroom::open(path()))->exportIssue(id, one));
        makeNewsroom(path());
        makeNewsroom(path());
        const QString all = m_folder->filePath(u"all.galley"_s);
        QVERIFY((*Newsroom::open(path()))->backUp(all));
        auto other = Newsroom::open(m_folder->filePath(u"other.galley"_s));
        QVERIFY((*other)->importIssues(one));
        const auto again = (*other)->importIssues(all);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Refused);
        QCOMPARE((*other)->issues()->size(), 1);
    }

    void refusesWhatCannotBeTakenOver_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("a changed record")
            << QStringList{u"DROP TRIGGER record_is_never_changed"_s, u"UPDATE record SET author = '别人'"_s}
            << Error::Code::Corrupt;
        QTest::newRow("a log cut short") << QStringList{u"DROP TRIGGER record_is_never_deleted"_s,
                                                        u"DELETE FROM record WHERE sequence = 5"_s}
                                         << Error::Code::Corrupt;
        QTest::newRow("a newer program's") << QStringList{u"PRAGMA user_version = 999"_s} << Error::Code::Unsupported;
        QTest::newRow("another program's") << QStringList{u"PRAGMA application_id = 7"_s} << Error::Code::Unsupported;
        QTest::newRow("no issue in it") << QStringList{
            u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER record_is_never_deleted"_s,
            u"DROP TRIGGER issue_is_never_deleted"_s, u"DELETE FROM record"_s,
            u"DELETE FROM issue"_s} << Error::Code::Unsupported;
    }
    void refusesWhatCannotBeTakenOver()
    {
        QFETCH(QStringList, statements);
        QFETCH(Error::Code, code);
        const IssueId id = makeNewsroom(path());
        const QString file = m_folder->filePath(u"issue.galley"_s);
        QVERIFY((*Newsroom::open(path()))->exportIssue(id, file));
        QVERIFY(tamper(file, statements));
        auto other = Newsroom::open(m_folder->filePath(u"other.galley"_s));
        const auto taken = (*other)->importIssues(file);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, code);
        QVERIFY2(taken.error().message.text().contains(file), qPrintable(taken.error().message.text()));
        QVERIFY((*other)->issues()->isEmpty());
    }

    void readsWhereNothingCanBeWritten()
    {
        const IssueId id = makeNewsroom(path());
        QFile::setPermissions(path(), QFile::ReadOwner);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        {
            const WithoutPrivilege everybody;
            auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
            QVERIFY2(newsroom, newsroom ? "" : qPrintable(newsroom.error().message.text()));
            const auto verified = (*newsroom)->verify(id);
            QVERIFY(verified && !verified->brokenAt);
        }
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QStringList leftOvers() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .filter(u"export"_s);
    }
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfertest.moc"
