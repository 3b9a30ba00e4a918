// Records of two issues in one transaction.
#include "tests/core/store/newsroomfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class StoreBothTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = makeNewsroom(path());
        m_there = makeNewsroom(path());
        m_newsroom = Newsroom::open(path()).value();
        m_newsroom->follow(m_here, 5);
    }

    void bothAreStored()
    {
        QVERIFY(m_newsroom->append({named(m_here, u"临渚日报"_s, u"这里"_s)}, m_there, [this](const Issue &there) {
            return Result<QList<Record>>({named(m_there, there.title(), u"那里"_s)});
        }));
        QCOMPARE(m_newsroom->load(m_here)->title(), u"这里"_s);
        QCOMPARE(m_newsroom->load(m_there)->title(), u"那里"_s);
        QVERIFY(!m_newsroom->verify(m_there)->brokenAt);
        m_newsroom->append({named(m_here, u"这里"_s, u"接着"_s)}); // what comes next fits behind it
        QVERIFY(m_newsroom->flush());
        QCOMPARE(m_newsroom->records(m_here)->size(), 7);
    }

    void neitherIsStoredWhereThereItIsRefused()
    {
        const Result<> done = m_newsroom->append(
            {named(m_here, u"临渚日报"_s, u"这里"_s)}, m_there,
            [](const Issue &) -> Result<QList<Record>> { return failure(Error::Code::Refused, "no"); });
        QCOMPARE(done.error().code, Error::Code::Refused);
        QCOMPARE(m_newsroom
                     ->append({named(m_here, u"临渚日报"_s, u"这里"_s)}, IssueId::create(),
                              [](const Issue &) { return Result<QList<Record>>(QList<Record>()); })
                     .error()
                     .code,
                 Error::Code::NotFound);
        QCOMPARE(m_newsroom->load(m_here)->title(), u"临渚日报"_s);
    }

    void neitherIsStoredBehindWhatIsNotKnownHere()
    {
        auto other = Newsroom::open(path()).value();
        other->append({named(m_here, u"临渚日报"_s, u"别人"_s)});
        QVERIFY(other->flush());
        int made = 0;
        const Result<> done = m_newsroom->append(
            {named(m_here, u"临渚日报"_s, u"这里"_s)}, m_there, [&](const Issue &there) {
                ++made;
                return Result<QList<Record>>({named(m_there, there.title(), u"那里"_s)});
            });
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QVERIFY(made >= 1);
        QCOMPARE(m_newsroom->load(m_here)->title(), u"别人"_s);
        QCOMPARE(m_newsroom->load(m_there)->title(), u"临渚日报"_s);
    }

    void madeAgainWhereAnotherProgramWritesThereMeanwhile()
    {
        auto other = Newsroom::open(path()).value();
        QStringList seen;
        QVERIFY(m_newsroom->append({named(m_here, u"临渚日报"_s, u"这里"_s)}, m_there, [&](const Issue &there) {
            if (seen.isEmpty()) {
                other->append({named(m_there, there.title(), u"别人"_s)});
                std::ignore = other->flush();
            }
            seen.append(there.title());
            return Result<QList<Record>>({named(m_there, there.title(), u"那里"_s)});
        }));
        QCOMPARE(seen, QStringList({u"临渚日报"_s, u"别人"_s}));
        QCOMPARE(m_newsroom->load(m_there)->title(), u"那里"_s);
        QCOMPARE(m_newsroom->load(m_here)->title(), u"这里"_s);
        QVERIFY(!m_newsroom->verify(m_there)->brokenAt);
    }

private:
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }
    static Record named(IssueId issue, const QString &before, const QString &after)
    {
        return recordOf(issue, SetIssueAttribute{IssueAttribute::Title, before, after});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Newsroom> m_newsroom;
    IssueId m_here;
    IssueId m_there;
};

QTEST_GUILESS_MAIN(StoreBothTest)
#include "storebothtest.moc"
