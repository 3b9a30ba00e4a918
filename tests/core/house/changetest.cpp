#include "core/house/change.h"
#include "core/house/housefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

HouseRow term(const QString &avoid, const QString &use)
{
    return tidied(HouseTable::Terms, {avoid, use, u"理由"_s, u"headline"_s, {}, {}, {}, u"2026-03-18"_s, u"沈青禾"_s});
}

QStringList avoided(const House &house)
{
    QStringList words;
    for (const Term &each : house.terms)
        words.append(each.avoid + u'→' + each.use);
    return words;
}

HouseChange change(const QList<HouseChange::Entry> &entries)
{
    return {entries, u"沈青禾"_s, QDateTime::currentDateTimeUtc()};
}

const HouseTable terms = HouseTable::Terms;

class FakeLog : public HouseLog
{
public:
    Result<QList<HouseChange>> houseChanges() override { return all; }
    Result<> appendHouseChange(const HouseChange &change) override
    {
        all.append(change);
        return {};
    }

    QList<HouseChange> all;
};

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeToTheHouse_data()
    {
        QTest::addColumn<QList<HouseChange::Entry>>("entries");
        QTest::addColumn<QStringList>("after"); // of 甲→1, 乙→2
        using Entries = QList<HouseChange::Entry>;
        QTest::newRow("added behind") << Entries{{terms, {}, term(u"丙"_s, u"3"_s)}}
                                      << QStringList{u"甲→1"_s, u"乙→2"_s, u"丙→3"_s};
        QTest::newRow("changed in its place")
            << Entries{{terms, term(u"甲"_s, u"1"_s), term(u"甲"_s, u"9"_s)}} << QStringList{u"甲→9"_s, u"乙→2"_s};
        QTest::newRow("named anew in its place")
            << Entries{{terms, term(u"甲"_s, u"1"_s), term(u"丁"_s, u"1"_s)}} << QStringList{u"丁→1"_s, u"乙→2"_s};
        QTest::newRow("added where its key is")
            << Entries{{terms, {}, term(u"甲"_s, u"9"_s)}} << QStringList{u"甲→9"_s, u"乙→2"_s};
        QTest::newRow("named as another")
            << Entries{{terms, term(u"甲"_s, u"1"_s), term(u"乙"_s, u"9"_s)}} << QStringList{u"乙→9"_s};
        QTest::newRow("removed") << Entries{{terms, term(u"甲"_s, u"1"_s), {}}} << QStringList{u"乙→2"_s};
        QTest::newRow("removed twice") << Entries{{terms, term(u"甲"_s, u"1"_s), {}},
                                                  {terms, term(u"甲"_s, u"1"_s), {}}}
                                       << QStringList{u"乙→2"_s};
        QTest::newRow("removed and added")
            << Entries{{terms, term(u"甲"_s, u"1"_s), {}}, {terms, {}, term(u"甲"_s, u"7"_s)}}
            << QStringList{u"乙→2"_s, u"甲→7"_s};
        QTest::newRow("not there") << Entries{{terms, term(u"无"_s, u"1"_s), {}}} << QStringList{u"甲→1"_s, u"乙→2"_s};
    }
    void isMadeToTheHouse()
    {
        QFETCH(QList<HouseChange::Entry>, entries);
        House house;
        putEntry(house, terms, term(u"甲"_s, u"1"_s));
        putEntry(house, terms, term(u"乙"_s, u"2"_s));
        const House after = changed(house, change(entries));
        QTEST(avoided(after), "after");
        QCOMPARE(avoided(house).size(), 2);
        // Through its stored form it does the same.
        const HouseChange made = change(entries);
        const auto read = changeFromJson(toJson(made), made.who, made.time);
        QVERIFY(read);
        QCOMPARE(*read, made);
    }

    void theSameWordsForOtherRolesAreAnotherEntry()
    {
        House house;
        putEntry(house, terms, term(u"甲"_s, u"1"_s));
        HouseRow elsewhere = term(u"甲"_s, u"2"_s);
        elsewhere[3] = u"caption"_s;
        QCOMPARE(changed(house, change({{terms, {}, elsewhere}})).terms.size(), 2);
    }

    void manyChangesOfALargeTableTakeNoTime()
    {
        FakeLog log;
        HouseChange import = change({});
        for (int i = 0; i < 20'000; ++i)
            import.entries.append({terms, {}, term(u"词%1"_s.arg(i), u"用"_s)});
        log.all.append(import);
        for (int i = 0; i < 2000; ++i)
            log.all.append(change({{terms, term(u"词%1"_s.arg(i), {}), term(u"词%1"_s.arg(i), u"新"_s)}}));
        const Result<House> house = houseOf(log);
        QCOMPARE(house->terms.size(), starterHouse().terms.size() + 20'000);
        QCOMPARE(house->terms.last().use, u"用"_s);
    }

    void aHouseIsTheSameThroughItsFile()
    {
        House house = starterHouse();
        QVERIFY(house.terms.size() >= 40);
        QVERIFY(house.carefulWords.size() >= 15);
        QVERIFY(house.fixedWordings.size() >= 10);
        putEntry(house, HouseTable::Officials, {u"沈望舒"_s, u"市水务局局长"_s, u"3"_s, u"2026-03-18"_s, u"顾"_s});
        putEntry(house, HouseTable::CheckSettings,
                 {u"text/spelling"_s, u"headline deck"_s, u"体育"_s, u"off"_s, {}, {}});
        putEntry(house, HouseTable::BylineForms, {u"credit"_s, u"brackets"_s, u"full"_s, {}, {}});
        putEntry(house, HouseTable::Words, {u"杨海海"_s, u"人名"_s, {}, {}});
        const Result<House> again = readHouse(writeHouse(house));
        QVERIFY(again);
        QCOMPARE(*again, house);
        QCOMPARE(again->officials.last().order, 3);
        QVERIFY(!again->checkSettings.last().severity);
    }

    // A reader who follows one term must not be sent to another.
    void noStarterTermLeadsToAnother()
    {
        const House house = starterHouse();
        for (const Term &term : house.terms)
            for (const Term &other : house.terms)
                QVERIFY2(term.matching == Matching::Expression || &term == &other || !other.use.contains(term.avoid),
                         qPrintable(other.use));
    }

    void refusesAFileOfAnotherKind()
    {
        QCOMPARE(readHouse("{\"schema\": \"galley.house/9\"}").error().code, Error::Code::Unsupported);
        QCOMPARE(readHouse("{\"schema\": ").error().code, Error::Code::Corrupt);
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "changetest.moc"
