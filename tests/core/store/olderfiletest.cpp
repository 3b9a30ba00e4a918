// Files that an older program made, and damaged ones: opened, or refused with a sentence that helps.
#include "core/store/database.h"
#include "core/store/migrate.h"
#include "tests/core/store/newsroomfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class OlderFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void walksFromTheFirstSchemaWithAllRecords()
    {
        const QStringList statements = firstSchema();
        QVERIFY(statements.size() > 15);
        QVERIFY(tamper(path(), statements));
        auto newsroom = Newsroom::open(path());
        QVERIFY2(newsroom, newsroom ? "" : qPrintable(newsroom.error().message.text()));
        const auto issues = (*newsroom)->issues();
        QCOMPARE(issues->size(), 1);
        QCOMPARE(issues->first().title, u"临渚日报"_s);
        const IssueId id = issues->first().id;
        const auto verified = (*newsroom)->verify(id);
        QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
        QCOMPARE(verified->records, 5);
        const Result<Issue> issue = (*newsroom)->load(id);
        QCOMPARE(issue->pages().first().stories.first().blocks.first().text, u"临渚江边的油菜花开了。"_s);
        QCOMPARE((*newsroom)->records(id)->last().reason.flagged, u"的的"_s);
        QCOMPARE(*(*newsroom)->received(issue->sources().first().digest), receivedText);
        (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"2"_s})});
        QVERIFY((*newsroom)->flush());
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
        newsroom->reset();
        const auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE((*database)->value(dialect::readVersion())->toInt(), schemaSteps().size());
    }

    void readsTheFirstSchemaWithoutWriting()
    {
        QVERIFY(tamper(path(), firstSchema()));
        auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
        QVERIFY(newsroom);
        const IssueId id = (*newsroom)->issues()->first().id;
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
        QCOMPARE((*newsroom)->load(id)->title(), u"临渚日报"_s); // there is no table of snapshots
        newsroom->reset();
        const auto database = Database::open(path(), Database::Access::ReadOnly);
        QCOMPARE((*database)->value(dialect::readVersion())->toInt(), 1);
    }

    void saysWhatIsDamaged_data()
    {
        QTest::addColumn<qint64>("at"); // of the file; negative: from its end
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("first bytes") << qint64(0) << qsizetype(16);
        QTest::newRow("page size") << qint64(16) << qsizetype(2);
        QTest::newRow("first page") << qint64(100) << qsizetype(3000);
        QTest::newRow("page of a table") << qint64(2 * 4096) << qsizetype(4096);
        QTest::newRow("a page in the middle") << qint64(-12 * 4096) << qsizetype(4096);
        QTest::newRow("last page") << qint64(-4096) << qsizetype(4096);
    }
    void saysWhatIsDamaged()
    {
        QFETCH(qint64, at);
        QFETCH(qsizetype, length);
        const IssueId id = filledNewsroom();
        overwrite(at, length);
        auto opened = Newsroom::open(path());
        const Error error = opened ? (*opened)->load(id).error_or(Error()) : opened.error();
        if (opened && error.message.isEmpty()) { // the damage lies in a received file
            const auto verified = (*opened)->verify(id);
            QVERIFY(!verified || verified->brokenAt);
            return;
        }
        QVERIFY(error.code == Error::Code::Corrupt || error.code == Error::Code::Unsupported);
        QVERIFY2(error.message.text().contains(path()), qPrintable(error.message.text()));
    }

    void saysThatItsLogIsMissing()
    {
        const IssueId id = filledNewsroom();
        const QString copy = m_folder->filePath(u"copy.galley"_s);
        {
            auto newsroom = Newsroom::open(path());
            (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"2"_s})});
            QVERIFY((*newsroom)->flush());
            QVERIFY(QFile::exists(path() + u"-wal"_s));
            QVERIFY(QFile::copy(path(), copy)); // as somebody does who copies the file while the program runs
        }
        // What was in the log is not there; what is there is whole.
        auto newsroom = Newsroom::open(copy);
        QVERIFY(newsroom);
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
        QCOMPARE((*newsroom)->load(id)->edition(), 1);
    }

    void saysThatALogBesideItIsRubbish()
    {
        const IssueId id = filledNewsroom();
        QFile log(path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(5000, 'x'));
        log.close();
        auto newsroom = Newsroom::open(path());
        QVERIFY(newsroom);
        QVERIFY(!(*newsroom)->verify(id)->brokenAt);
    }

private:
    /// Several pages of records and a received file of some size.
    IssueId filledNewsroom() const
    {
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        QString title = u"临渚日报"_s;
        for (int i = 0; i < 60; ++i) {
            const QString next = u"第%1稿"_s.arg(i) + QString(500, u'渚');
            (*newsroom)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Title, title, next})});
            title = next;
        }
        const QByteArray digest = (*newsroom)->keep(QByteArray(100'000, 'a'));
        (*newsroom)->append({recordOf(id, AddSource{{u"长文.txt"_s, u"UTF-8"_s, digest}})});
        return (*newsroom)->flush() ? id : IssueId();
    }

    void overwrite(qint64 at, qsizetype length) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at < 0 ? file.size() + at : at));
        file.write(QByteArray(length, '\xAB'));
    }

    static QStringList firstSchema()
    {
        QFile file(QStringLiteral(GALLEY_FIRST_SCHEMA));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\n\n"_s) : QStringList();
    }
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(OlderFileTest)
#include "olderfiletest.moc"
