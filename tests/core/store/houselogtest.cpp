// The house's data in a newsroom.
#include "core/store/database.h"
#include "tests/core/store/newsroomfixture.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

HouseChange added(const QString &avoid, const QString &use)
{
    HouseRow row{avoid, use, {}, {}, {}, u"literal"_s, {}, u"2026-03-18"_s, u"沈青禾"_s};
    return {{{HouseTable::Terms, {}, row}}, u"沈青禾"_s, QDateTime::currentDateTimeUtc()};
}

} // namespace

class HouseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewsroomThatSaidNothingHasTheStartersHouse()
    {
        auto newsroom = Newsroom::open(path());
        QVERIFY(newsroom);
        QCOMPARE(*houseOf(**newsroom), starterHouse());
    }

    void changesComeBackInOrderWithWhoAndWhen()
    {
        const HouseChange first = added(u"汽渡"_s, u"轮渡"_s);
        const HouseChange second = added(u"汽渡"_s, u"渡轮"_s);
        {
            auto newsroom = Newsroom::open(path());
            QVERIFY((*newsroom)->appendHouseChange(first));
            QVERIFY((*newsroom)->appendHouseChange(second));
        }
        auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
        const auto changes = (*newsroom)->houseChanges();
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().entries, first.entries);
        QCOMPARE(changes->first().who, u"沈青禾"_s);
        QCOMPARE(changes->first().time.toMSecsSinceEpoch(), first.time.toMSecsSinceEpoch());
        const Result<House> house = houseOf(**newsroom);
        QCOMPARE(house->terms.size(), starterHouse().terms.size() + 1);
        QCOMPARE(house->terms.last().use, u"渡轮"_s);
    }

    void nobodyChangesWhatWasSaid()
    {
        {
            auto newsroom = Newsroom::open(path());
            QVERIFY((*newsroom)->appendHouseChange(added(u"汽渡"_s, u"轮渡"_s)));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only ever appended"_s));
        QVERIFY(!tamper(path(), {u"DELETE FROM house_change"_s}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only ever appended"_s));
        QVERIFY(!tamper(path(), {u"UPDATE house_change SET author = ''"_s}));
    }

    void aChangeThatCannotBeReadIsSaid()
    {
        {
            auto newsroom = Newsroom::open(path());
            QVERIFY((*newsroom)->appendHouseChange(added(u"汽渡"_s, u"轮渡"_s)));
        }
        QVERIFY(tamper(path(), {u"INSERT INTO house_change VALUES (2, '', 0, '{}')"_s}));
        auto newsroom = Newsroom::open(path());
        QCOMPARE((*newsroom)->houseChanges().error().code, Error::Code::Corrupt);
    }

    void anOlderFileThatMayNotBeChangedHasNone()
    {
        const IssueId id = makeNewsroom(path());
        QVERIFY(!id.isNull());
        QVERIFY(tamper(path(), {u"DROP TABLE house_change"_s, u"PRAGMA user_version = 1"_s}));
        auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
        QVERIFY(newsroom);
        QCOMPARE((*newsroom)->houseChanges()->size(), 0);
    }

    void whatAnotherProgramChangesIsTold_data()
    {
        QTest::addColumn<bool>("mineFirst");
        QTest::newRow("to one that only looks") << false;
        QTest::newRow("to one that changes the house itself before it has looked") << true;
    }
    void whatAnotherProgramChangesIsTold()
    {
        QFETCH(bool, mineFirst);
        auto mine = Newsroom::open(path());
        auto other = Newsroom::open(path());
        std::atomic_int told = 0;
        (*mine)->onHouseGrown([&told] { ++told; });
        QVERIFY((*other)->appendHouseChange(added(u"汽渡"_s, u"轮渡"_s)));
        if (mineFirst)
            QVERIFY((*mine)->appendHouseChange(added(u"船费"_s, u"船资"_s)));
        QTRY_COMPARE(told.load(), 1);
        QCOMPARE((*mine)->houseChanges()->size(), mineFirst ? 2 : 1);
        QVERIFY((*other)->appendHouseChange(added(u"汽渡"_s, u"渡轮"_s)));
        QTRY_COMPARE(told.load(), 2);
        (*mine)->onHouseGrown({});
    }

    void myOwnChangesAreNotTold()
    {
        const IssueId id = makeNewsroom(path());
        auto mine = Newsroom::open(path());
        auto other = Newsroom::open(path());
        std::atomic_int house = 0;
        std::atomic_int edits = 0;
        (*mine)->onHouseGrown([&house] { ++house; });
        (*mine)->onForeign([&edits](IssueId, const QList<Record> &) { ++edits; });
        (*mine)->follow(id, (*mine)->load(id)->version());
        QVERIFY((*mine)->appendHouseChange(added(u"汽渡"_s, u"轮渡"_s)));
        (*other)->append({recordOf(id, SetIssueAttribute{IssueAttribute::Edition, {}, u"2"_s})});
        QTRY_COMPARE(edits.load(), 1);
        QCOMPARE((*mine)->houseChanges()->size(), 1); // the look that told of the edit has ended by now
        QCOMPARE(house.load(), 0);
        (*mine)->onHouseGrown({});
        (*mine)->follow({}, 0);
    }

    void recordsForFindingsAreFoundByTime()
    {
        const IssueId id = makeNewsroom(path());
        auto newsroom = Newsroom::open(path());
        Record plain = recordOf(id, SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"2"_s});
        plain.reason = {};
        (*newsroom)->append({plain});
        QVERIFY((*newsroom)->flush());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto records = (*newsroom)->recordsForFindings(now.addDays(-30));
        QVERIFY(records);
        QCOMPARE(records->size(), (*newsroom)->records(id)->size() - 1);
        QCOMPARE(records->last().reason.check, u"text/duplicated-character"_s);
        QCOMPARE((*newsroom)->recordsForFindings(now.addDays(1))->size(), 0);
    }

private:
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(HouseLogTest)
#include "houselogtest.moc"
