#include "core/house/starterplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class StarterPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHouseBeginsWithoutAPlan()
    {
        QVERIFY(starterHouse().pagePlan.isEmpty());
        QVERIFY(starterHouse().holes.isEmpty());
    }

    void aPlanBringsRowsOfOneTable_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<HouseTable>("table");
        QTest::newRow("broadsheet") << PaperSize::Broadsheet << HouseTable::PagePlan;
        QTest::newRow("tabloid") << PaperSize::Tabloid << HouseTable::PagePlan;
        QTest::newRow("holes of a broadsheet") << PaperSize::Broadsheet << HouseTable::Holes;
        QTest::newRow("holes of a tabloid") << PaperSize::Tabloid << HouseTable::Holes;
    }
    void aPlanBringsRowsOfOneTable()
    {
        QFETCH(PaperSize, size);
        QFETCH(HouseTable, table);
        const HouseImport import = starterPlan(size, table, starterHouse());
        QVERIFY(import.added > 0);
        QCOMPARE(import.problemCount, 0);
        const House house = changed(starterHouse(), import.change);
        for (int i = 0; i < houseTableCount; ++i)
            QCOMPARE(entryCount(house, HouseTable(i)) - entryCount(starterHouse(), HouseTable(i)),
                     HouseTable(i) == table ? import.added : 0);
        // Each says when it was made, by whom, and on what ground.
        for (const HouseChange::Entry &entry : import.change.entries) {
            QVERIFY(entry.after[columnsOf(table).indexOf(HouseColumn::Reason)].contains(u"推算"_s));
            QCOMPARE(entry.after.last(), u"Galley"_s);
        }
    }

    void theOtherSizeTakesItsPlace()
    {
        const House one = changed({}, starterPlan(PaperSize::Broadsheet, HouseTable::PagePlan, {}).change);
        const HouseImport import = starterPlan(PaperSize::Tabloid, HouseTable::PagePlan, one);
        QCOMPARE(import.replaced, 1);
        QCOMPARE(changed(one, import.change).pagePlan.size(), 1);
        QCOMPARE(changed(one, import.change).pagePlan.first().measure, 12);
    }
};

QTEST_GUILESS_MAIN(StarterPlanTest)
#include "starterplantest.moc"
