// An issue with a long log is opened from a snapshot, and the log alone says what the issue is.
#include "core/store/snapshot.h"
#include "core/store/log.h"
#include "tests/core/store/newsroomfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

constexpr qint64 keys = 2500; ///< more than a log may have before it is kept

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_id = makeNewsroom(path());
    }

    void openingMakesOne()
    {
        typeAtOnce();
        const Issue plain = fold();
        QCOMPARE(m_read, keys + 5);
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->load(m_id).value(), plain);
        QTRY_COMPARE(snapshotAt(), keys + 5);
        newsroom->reset();
        QCOMPARE(fold(), plain);
        QCOMPARE(m_read, 0);
        QCOMPARE(Newsroom::open(path()).value()->load(m_id).value(), plain);
        QCOMPARE(fold().version(), plain.version());
    }

    void aLongDayMakesOne()
    {
        auto newsroom = Newsroom::open(path());
        type(**newsroom, keys / 2);
        QVERIFY((*newsroom)->flush());
        type(**newsroom, keys / 2);
        QVERIFY((*newsroom)->flush());
        QTRY_COMPARE(snapshotAt(), keys + 5);
        QCOMPARE(Newsroom::open(path()).value()->load(m_id).value(), fold());
    }

    void thereIsOneAndItFollowsTheLog()
    {
        typeAtOnce();
        keepOne();
        auto newsroom = Newsroom::open(path());
        type(**newsroom, 10);
        QVERIFY((*newsroom)->flush());
        fold();
        QCOMPARE(m_read, 10);
        type(**newsroom, keys);
        QVERIFY((*newsroom)->flush());
        QTRY_COMPARE(snapshotAt(), 2 * keys + 15);
        QCOMPARE(value(u"SELECT count(*) FROM snapshot"_s), 1);
        fold();
        QCOMPARE(m_read, 0);
    }

    void aShortLogNeedsNone()
    {
        auto newsroom = Newsroom::open(path());
        type(**newsroom, 100);
        QVERIFY((*newsroom)->flush());
        QVERIFY((*newsroom)->load(m_id));
        QVERIFY((*newsroom)->flush());
        QCOMPARE(snapshotAt(), 0);
    }

    void whatDoesNotFitTheLogIsIgnored_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
        row("a byte of it changed", {u"UPDATE snapshot SET value = CAST(value || x'00' AS BLOB)"_s});
        row("no value", {u"UPDATE snapshot SET value = x''"_s});
        row("a huge size in front", {u"UPDATE snapshot SET value = x'ffffffff'"_s});
        row("another seal", {u"UPDATE snapshot SET seal = zeroblob(32)"_s});
        row("an older form", {u"UPDATE snapshot SET form = form - 1"_s});
        row("a newer form", {u"UPDATE snapshot SET form = form + 1"_s});
        row("said to be older", {u"UPDATE snapshot SET sequence = sequence - 1"_s});
        row("said to be newer", {u"UPDATE snapshot SET sequence = sequence + 1"_s});
        row("its record changed",
            {u"DROP TRIGGER record_is_never_changed"_s,
             u"UPDATE record SET hash = zeroblob(32) WHERE sequence = 2505"_s});
        row("ahead of a log that was cut",
            {u"DROP TRIGGER record_is_never_deleted"_s, u"DELETE FROM record WHERE sequence > 2000"_s});
        row("not there", {u"DELETE FROM snapshot"_s});
    }
    void whatDoesNotFitTheLogIsIgnored()
    {
        QFETCH(QStringList, statements);
        typeAtOnce();
        keepOne();
        QVERIFY(tamper(path(), statements));
        const qint64 records = value(u"SELECT max(sequence) FROM record"_s);
        const Issue plain = fold();
        QCOMPARE(m_read, records);
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->load(m_id).value(), plain);
        // A good one takes its place.
        const auto isRebuilt = [this] {
            fold();
            return m_read == 0;
        };
        QTRY_VERIFY(isRebuilt());
    }

    void isOfNoUseForWhatWasBefore()
    {
        typeAtOnce();
        keepOne();
        const auto database = Database::open(path(), Database::Access::ReadOnly);
        const Fold before = folded(**database, m_id, 1000).value();
        QCOMPARE(before.read, 1000);
        QCOMPARE(before.issue.version(), 1000);
    }

    void isNoPartOfWhatIsVerified()
    {
        typeAtOnce();
        keepOne();
        QVERIFY(tamper(path(), {u"UPDATE snapshot SET value = x'00'"_s}));
        const auto verified = (*Newsroom::open(path()))->verify(m_id);
        QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
    }

    void isNotExportedButBackedUp()
    {
        typeAtOnce();
        keepOne();
        const QString exported = m_folder->filePath(u"export.galley"_s);
        const QString backup = m_folder->filePath(u"backup.galley"_s);
        QVERIFY((*Newsroom::open(path()))->exportIssue(m_id, exported));
        QVERIFY((*Newsroom::open(path()))->backUp(backup));
        QCOMPARE(value(u"SELECT count(*) FROM snapshot"_s, exported), 0);
        QCOMPARE(value(u"SELECT count(*) FROM snapshot"_s, backup), 1);
        QCOMPARE((*Newsroom::open(exported))->load(m_id).value(), fold());
    }

    void nobodyWritesWhereNothingMayBeWritten()
    {
        typeAtOnce();
        {
            auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
            QVERIFY((*newsroom)->load(m_id));
            QTest::qWait(100);
        }
        QCOMPARE(snapshotAt(), 0);
    }

private:
    void type(Newsroom &newsroom, qint64 count) const
    {
        Issue issue = newsroom.load(m_id).value();
        const BlockId block = issue.pages().first().stories.first().blocks.first().id;
        QList<Record> records;
        for (qint64 i = 0; i < count; ++i) {
            const Change change = *replaceText(issue, block, {i % 3, i % 3 + i % 2}, QString(u"的是在了和"_s[i % 5]));
            issue = apply(issue, change).value();
            records << recordOf(m_id, change);
        }
        newsroom.append(records);
    }
    /// By a program that ends before it has the time to keep anything.
    void typeAtOnce() const
    {
        type(**Newsroom::open(path()), keys);
        tamper(path(), {u"DELETE FROM snapshot"_s});
    }
    void keepOne() const
    {
        auto newsroom = Newsroom::open(path());
        QVERIFY((*newsroom)->load(m_id));
        QTRY_VERIFY(snapshotAt() > 0);
    }
    /// What a program that opens the issue now gets; m_read is how many records it reads for it.
    Issue fold()
    {
        const auto database = Database::open(path(), Database::Access::ReadOnly);
        const Fold made = folded(**database, m_id).value();
        m_read = made.read;
        return made.issue;
    }
    qint64 value(const QString &statement, const QString &file = {}) const
    {
        const auto database = Database::open(file.isEmpty() ? path() : file, Database::Access::ReadOnly);
        return (*database)->value(statement)->toLongLong();
    }
    qint64 snapshotAt() const { return value(u"SELECT max(sequence) FROM snapshot"_s); }
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    IssueId m_id;
    qint64 m_read = 0;
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshottest.moc"
