// A disk that is full or broken for a while: nothing is lost, people are told, and it goes on.
#include "tests/core/store/failingdisk.h"
#include "tests/core/store/newsroomfixture.h"

#include <QTest>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class FaultyDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void goesOnWhenTheDiskIsGoodAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("says");
        for (const int after : {0, 1, 2, 3, 5, 8, 13}) {
            QTest::addRow("full after %d writes", after) << SQLITE_FULL << after << u"is full"_s;
            QTest::addRow("broken after %d writes", after) << SQLITE_IOERR << after << u"reports an error"_s;
        }
    }
    void goesOnWhenTheDiskIsGoodAgain()
    {
        QFETCH(int, code);
        QFETCH(int, after);
        QFETCH(QString, says);
        FailingDisk disk;
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        std::atomic<int> errors = 0;
        (*newsroom)->onCommitted([&](IssueId, const Result<qint64> &sequence) { errors += !sequence; });
        disk.failAfter(after, code);
        QString title = u"临渚日报"_s;
        Result<> flushed;
        while (flushed) { // a few writes may still go well
            const QString next = u"第%1稿"_s.arg(disk.operations()) + QString(5000, u'长');
            (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, title, next})});
            title = next;
            flushed = (*newsroom)->flush();
        }
        QCOMPARE(flushed.error().code, Error::Code::Failed);
        QVERIFY2(sourceOf(flushed.error().message).contains(says), flushed.error().message.source());
        QVERIFY(flushed.error().message.text().contains(path()));
        QVERIFY(errors > 0);
        (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, title, u"短"_s})});
        disk.mend();
        QVERIFY((*newsroom)->flush());
        QCOMPARE((*newsroom)->load(id)->title(), u"短"_s);
        newsroom->reset();
        newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->load(id)->title(), u"短"_s);
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
    }

    void saysWhyItCannotBeMade_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("full") << SQLITE_FULL << u"is full"_s;
        QTest::newRow("broken") << SQLITE_IOERR << u"reports an error"_s;
    }
    void saysWhyItCannotBeMade()
    {
        QFETCH(int, code);
        QFETCH(QString, says);
        for (int after = 0; after < 30; ++after) {
            FailingDisk disk;
            disk.failAfter(after, code);
            const auto opened = Newsroom::open(path());
            if (!opened) {
                QVERIFY2(sourceOf(opened.error().message).contains(says), opened.error().message.source());
                QVERIFY(opened.error().message.text().contains(path()));
            }
            disk.mend();
            QVERIFY(Newsroom::open(path()));
            QVERIFY(!makeNewsroom(path()).isNull());
            init();
        }
    }

    void exportsWholeOrNotAtAll()
    {
        FailingDisk disk;
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        const QString file = m_folder->filePath(u"3月2日.galley"_s);
        int failed = 0;
        for (int after = 0; !QFile::exists(file); ++after) {
            disk.failAfter(after, SQLITE_FULL);
            const Result<> exported = (*newsroom)->exportIssue(id, file);
            disk.mend();
            QCOMPARE(exported.has_value(), QFile::exists(file));
            failed += !exported;
        }
        QVERIFY(failed > 5);
        auto exported = Newsroom::open(file, Newsroom::Access::ReadOnly);
        QVERIFY(!(*exported)->verify(id)->brokenAt);
    }

private:
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "faultydisktest.moc"
