#include "core/proof/pdf/unicodetable.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// Which codes a font's table does not say the meaning of.
class UnicodeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATableSaysNothingOf_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<BrokenCodes>("broken");
        const auto row = [](const char *name, const QByteArray &table, const BrokenCodes &broken) {
            QTest::newRow(name) << table << broken;
        };
        row("nothing", "", {});
        row("whole units", "2 beginbfchar <EB> <4E00> <EC> <D842DFB7> endbfchar", {});
        row("five digits", "1 beginbfchar <EB> <3AD5A> endbfchar", {0xEB});
        row("nine", "1 beginbfchar <EB> <4E003AD5A> endbfchar", {0xEB});
        row("three", "1 beginbfchar <EB> <3AD> endbfchar", {0xEB});
        row("no digit", "1 beginbfchar <EB> <> endbfchar", {0xEB});
        row("zero", "1 beginbfchar <EB> <0000> endbfchar", {0xEB});
        row("a code of two bytes", "1 beginbfchar <01EB> <3AD5A> endbfchar", {0x1EB});
        row("a range", "1 beginbfrange <01> <02> <3AD5A> endbfrange", {1, 2});
        row("a range from zero on", "1 beginbfrange <00> <7F> <0000> endbfrange", {0});
        row("a list", "1 beginbfrange <01> <02> [<4E00> <3AD5A>] endbfrange", {2});
        row("a list and what follows", "2 beginbfrange <01> <02> [<4E00> <3AD5A>] <04> <04> <3AD5A> endbfrange",
            {2, 4});
        row("names of glyphs", "1 beginbfchar <EB> /quoteleft <EC> <3AD5A> endbfchar", {0xEC});
        row("without spaces", "1 beginbfchar<EB><3AD5A>endbfchar", {0xEB});
        row("in a remark", "% 1 beginbfchar <EB> <3AD5A> endbfchar\n", {});
        row("behind a dictionary", "/CIDSystemInfo << /Registry (Adobe) >> def 1 beginbfchar <EB> <3AD5A> endbfchar",
            {0xEB});
        row("cut off", "2 beginbfchar <EB> <3AD5A> <EC> <3AD", {0xEB});
        row("cut off behind a code", "2 beginbfchar <EB> <3AD5A> <EC>", {0xEB});
        row("a bracket alone", "1 beginbfrange <EB> <EC> [", {});
        row("no table", "<<<<<>>>>>[[[(((beginbfchar<<beginbfrange<", {});
    }
    void whatATableSaysNothingOf()
    {
        QFETCH(QByteArray, table);
        QTEST(brokenCodesIn({table.data(), size_t(table.size())}), "broken");
    }

    // Each range alone has all codes that there are.
    void aHostileTableIsNotReadToItsEnd()
    {
        const QByteArray table = "begincmap beginbfrange\n" + QByteArray("<0000> <FFFF> <3AD5A>\n").repeated(100'000)
            + QByteArray("<0000> <FFFF> <0000>\n").repeated(100'000);
        QVERIFY(brokenCodesIn({table.data(), size_t(table.size())}).size() <= 0x10000);
    }
};

QTEST_GUILESS_MAIN(UnicodeTableTest)
#include "unicodetabletest.moc"
