#include "core/house/housefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const Entered today{QDate(2026, 3, 18), u"沈青禾"_s};

House small()
{
    House house;
    house.terms = {{.avoid = u"旧词"_s, .use = u"新词"_s}, {.avoid = u"甲"_s, .use = u"乙"_s}};
    return house;
}

QStringList problemsOf(const HouseImport &import)
{
    QStringList problems;
    for (const HouseProblem &problem : import.problems)
        problems.append(u"%1:%2"_s.arg(problem.row).arg(problem.column));
    return problems;
}

QStringList takenBy(const HouseImport &import)
{
    QStringList taken;
    for (const HouseChange::Entry &entry : import.change.entries)
        taken.append(entry.after.first() + u'→' + entry.after.value(1));
    return taken;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesGoodRowsAndNamesTheOthers_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QStringList>("problems"); // row:column
        const auto row = [](const char *name, const QString &csv, const QStringList &taken,
                            const QStringList &problems) { QTest::newRow(name) << csv << taken << problems; };
        row("plain", u"avoid,use\n渡船费,渡运费\n"_s, {u"渡船费→渡运费"_s}, {});
        row("Chinese names of columns", u"避用,改用,理由\n渡船费,渡运费,财务口径\n"_s, {u"渡船费→渡运费"_s}, {});
        row("columns in another order", u"reason,use,avoid\n因为,渡运费,渡船费\n"_s, {u"渡船费→渡运费"_s}, {});
        row("semicolons and Windows line ends", u"avoid;use\r\n渡船费;渡运费\r\n"_s, {u"渡船费→渡运费"_s}, {});
        row("tabs", u"avoid\tuse\n渡船费\t渡运费"_s, {u"渡船费→渡运费"_s}, {});
        row("byte-order mark", QChar(0xFEFF) + u"avoid,use\n渡船费,渡运费\n"_s, {u"渡船费→渡运费"_s}, {});
        row("quotation marks", u"avoid,use\n\"渡,船\",\"说\"\"渡\"\"\"\n"_s, {u"渡,船→说\"渡\""_s}, {});
        row("empty rows", u"avoid,use\n\n,\n渡船费,渡运费\n"_s, {u"渡船费→渡运费"_s}, {});
        row("no names of columns", u"渡船费,渡运费\n"_s, {}, {u"1:0"_s});
        row("nothing", QString(), {}, {u"1:0"_s});
        row("a column that is none", u"avoid,use,colour\n渡船费,渡运费,红\n"_s, {u"渡船费→渡运费"_s}, {u"1:3"_s});
        row("too many columns", u"avoid,use\n渡船费,渡运费,多\n汽渡,轮渡\n"_s, {u"汽渡→轮渡"_s}, {u"2:3"_s});
        row("nothing to look for", u"use,avoid\n渡运费,\n"_s, {}, {u"2:2"_s});
        row("broken expression", u"avoid,use,matching\n(渡,轮渡,expression\n汽渡,轮渡,\n"_s, {u"汽渡→轮渡"_s},
            {u"2:1"_s});
        row("expression that runs away", u"avoid,use,matching\n(渡+)+口,渡口,正则\n"_s, {}, {u"2:1"_s});
        row("unknown role", u"avoid,use,roles\n渡船费,渡运费,主题 歌词\n"_s, {}, {u"2:3"_s});
        row("no day", u"avoid,use,date\n渡船费,渡运费,2026-02-30\n"_s, {}, {u"2:3"_s});
        row("the same as what is to be avoided", u"avoid,use\n渡,渡\n"_s, {}, {u"2:2"_s});
        row("twice in the file", u"avoid,use\n渡,轮渡\n渡,船\n"_s, {u"渡→轮渡"_s}, {u"3:1"_s});
        row("a circle of two", u"avoid,use\n汽渡,轮渡\n轮渡,汽渡\n"_s, {u"汽渡→轮渡"_s}, {u"3:2"_s});
        row("a circle of three", u"avoid,use\n一,二\n二,三\n三,一\n"_s, {u"一→二"_s, u"二→三"_s}, {u"4:2"_s});
        row("a circle with what is there", u"avoid,use\n乙,甲\n"_s, {}, {u"2:2"_s});
        row("no circle once the other is changed", u"avoid,use\n甲,丙\n乙,甲\n"_s, {u"甲→丙"_s, u"乙→甲"_s}, {});
        row("line break in words", u"avoid,use\n\"渡\n口\",渡口\n汽渡,轮渡\n"_s, {u"汽渡→轮渡"_s}, {u"2:1"_s});
        row("open quotation mark", u"avoid,use\n\"渡,轮渡\n汽渡,轮渡\n"_s, {u"汽渡→轮渡"_s}, {u"2:0"_s});
    }
    void takesGoodRowsAndNamesTheOthers()
    {
        QFETCH(QString, csv);
        const House house = small();
        const HouseImport import = importCsv(HouseTable::Terms, csv, house, today);
        QTEST(takenBy(import), "taken");
        QTEST(problemsOf(import), "problems");
        QCOMPARE(import.problemCount, import.problems.size());
        QCOMPARE(house, small());
    }

    void formsOfBylinesHaveTheNamesOfADesk_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("form"); // kind feature form
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("Chinese names") << u"消息头,括号,全角"_s << u"lead-in brackets full"_s << QStringList{};
        QTest::newRow("stable names") << u"credit,verb-gap,space"_s << u"credit verb-gap space"_s << QStringList{};
        QTest::newRow("the sign itself") << u"署名,姓名之间,、"_s << u"byline separator 、"_s << QStringList{};
        QTest::newRow("the paper's name") << u"署名,house-word,本报"_s << u"byline house-word 本报"_s << QStringList{};
        QTest::newRow("no kind") << u"标题,括号,全角"_s << QString() << QStringList{u"2:1"_s};
        QTest::newRow("no feature") << u"署名,颜色,无"_s << QString() << QStringList{u"2:2"_s};
        QTest::newRow("no form") << u"署名,括号,"_s << QString() << QStringList{u"2:3"_s};
        QTest::newRow("another feature's form") << u"署名,姓名之间,全角"_s << QString() << QStringList{u"2:3"_s};
        QTest::newRow("a sentence") << u"署名,姓名之间,用一个顿号"_s << QString() << QStringList{u"2:3"_s};
    }
    void formsOfBylinesHaveTheNamesOfADesk()
    {
        QFETCH(QString, row);
        const HouseImport import = importCsv(HouseTable::BylineForms, QString(u"种类,项目,写法\n"_s + row), {}, today);
        QString form;
        for (const HouseChange::Entry &entry : import.change.entries)
            form = entry.after.first(3).join(u' ');
        QTEST(form, "form");
        QTEST(problemsOf(import), "problems");
    }

    void aWordAloneIsAnEntryOfAHousesFile()
    {
        const auto import = importHouse(
            R"({"schema": "galley.house/1", "words": ["白山山渡", {"word": "杨海海", "reason": "人名"}]})", {}, today);
        QVERIFY(import);
        const House house = changed({}, import->change);
        QCOMPARE(house.words.size(), 2);
        QCOMPARE(house.words[0].word, u"白山山渡"_s);
        QCOMPARE(house.words[1].reason, u"人名"_s);
    }

    void fillsInWhoAndWhen()
    {
        const HouseImport import = importCsv(HouseTable::Staff, u"姓名,日期\n许照,\n顾南乔,2025/12/01\n", {}, today);
        QCOMPARE(import.change.entries[0].after, (HouseRow{u"许照"_s, {}, u"2026-03-18"_s, u"沈青禾"_s}));
        QCOMPARE(import.change.entries[1].after[2], u"2025-12-01"_s);
    }

    void tellsNewFromChangedFromSame()
    {
        const HouseImport import = importCsv(HouseTable::Terms, u"avoid,use\n旧词,新词\n甲,丙\n丁,戊\n", small(),
                                             today);
        QCOMPARE(import.same, 1);
        QCOMPARE(import.replaced, 1);
        QCOMPARE(import.added, 1);
    }

    void rowsOfTheCountingTable_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("all cells") << u"错字,2-5,2,8,标题 副题,text/typo text/confused-word"_s << QStringList{};
        QTest::newRow("no end") << u"错字,6-,4,,,"_s << QStringList{};
        QTest::newRow("a dash of print") << u"错字,2—5,2,,,"_s << QStringList{};
        QTest::newRow("checks parted by commas of print") << u"错字,,1,,,text/typo，text/spelling"_s << QStringList{};
        QTest::newRow("nothing that it is") << u",1,1,,,"_s << QStringList{u"2:1"_s};
        QTest::newRow("characters the wrong way round") << u"错字,5-2,1,,,"_s << QStringList{u"2:2"_s};
        QTest::newRow("no number of characters") << u"错字,几个,1,,,"_s << QStringList{u"2:2"_s};
        QTest::newRow("no weight") << u"错字,1,,,,"_s << QStringList{u"2:3"_s};
        QTest::newRow("less than nothing") << u"错字,1,-1,,,"_s << QStringList{u"2:3"_s};
        QTest::newRow("no limit") << u"错字,1,1,许多,,"_s << QStringList{u"2:4"_s};
        QTest::newRow("no role") << u"错字,1,1,,渡口,"_s << QStringList{u"2:5"_s};
        QTest::newRow("no check") << u"错字,1,1,,,错别字"_s << QStringList{u"2:6"_s};
    }
    void rowsOfTheCountingTable()
    {
        QFETCH(QString, row);
        const QString csv = u"差错种类,字数,计错,每期上限,加倍,对应检查\n"_s + row + u'\n';
        QTEST(problemsOf(importCsv(HouseTable::Counting, csv, {}, today)), "problems");
    }

    void rowsOfThePagePlan_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("entry"); // page columns×measure×lines marks over short
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QString &cells, const QString &entry,
                            const QStringList &problems = {}) { QTest::newRow(name) << cells << entry << problems; };
        row("all cells", u"要闻,5,20,90,hang,6,2"_s, u"要闻 5×20×90 hang 6 2"_s);
        row("what is left out is as usual", u"要闻,5,20,90,,,"_s, u"要闻 5×20×90 squeeze 4 3"_s);
        row("a number with noughts", u"01,5,20,90,,,"_s, u"1 5×20×90 squeeze 4 3"_s);
        row("a number with its word", u"第3版,5,20,90,,,"_s, u"3 5×20×90 squeeze 4 3"_s);
        row("a page of a section", u"a02,5,20,90,,,"_s, u"A2 5×20×90 squeeze 4 3"_s);
        row("every page", u"各版,5,20,90,推下行,,"_s, u"* 5×20×90 push-down 4 3"_s);
        row("no page", u",5,20,90,,,"_s, {}, {u"2:1"_s});
        row("no columns", u"要闻,,20,90,,,"_s, {}, {u"2:2"_s});
        row("no measure", u"要闻,5,,90,,,"_s, {}, {u"2:3"_s});
        row("a measure of nothing", u"要闻,5,0,90,,,"_s, {}, {u"2:3"_s});
        row("no lines", u"要闻,5,20,,,,"_s, {}, {u"2:4"_s});
        row("more lines than a page has", u"要闻,5,20,1000,,,"_s, {}, {u"2:4"_s});
        row("no way with marks", u"要闻,5,20,90,缩小,,"_s, {}, {u"2:5"_s});
        row("no number", u"要闻,5,20,90,,许多,"_s, {}, {u"2:6"_s});
    }
    void rowsOfThePagePlan()
    {
        QFETCH(QString, row);
        const QString csv = u"版,栏数,字数,行数,行末标点,超行必改,短行提示\n"_s + row + u'\n';
        const HouseImport import = importCsv(HouseTable::PagePlan, csv, {}, today);
        QTEST(problemsOf(import), "problems");
        QString entry;
        for (const HouseChange::Entry &each : import.change.entries)
            entry = each.after[0] + u' ' + each.after.sliced(1, 3).join(u'×') + u' ' + each.after[4] + u' '
                + QString::number(changed({}, import.change).pagePlan.first().gravest) + u' '
                + QString::number(changed({}, import.change).pagePlan.first().shortest);
        QTEST(entry, "entry");
    }

    void rowsOfHoles()
    {
        const HouseImport import = importCsv(
            HouseTable::Holes, u"版,稿序,行数,字数,栏数\n01,1,60,20,3\n要闻,2,40,,\n要闻,0,40,,\n要闻,3,,,\n", {},
            today);
        QCOMPARE(problemsOf(import), (QStringList{u"4:2"_s, u"5:3"_s}));
        QCOMPARE(changed({}, import.change).holes,
                 (QList<PlannedHole>{{u"1"_s, 1, {60, 20, 3}, {}, today}, {u"要闻"_s, 2, {40}, {}, today}}));
    }

    void roundsAreReadByTheirName()
    {
        const HouseImport import = importCsv(HouseTable::Rounds, u"校次,校样,次序\n四校,清样,4\n,清样,5\n"_s, {},
                                             today);
        QCOMPARE(problemsOf(import), QStringList{u"3:1"_s});
        QCOMPARE(changed({}, import.change).rounds, QList<ReadingRound>({{u"四校"_s, u"清样"_s, 4, today}}));
        QCOMPARE(firstRound(starterHouse()), u"一校"_s);
    }

    void theFirstRoundIsThatOfTheLowestOrder()
    {
        QCOMPARE(firstRound({}), QString());
        House house;
        house.rounds = {{u"二校"_s, u"大样"_s, 2, today}, {u"一校"_s, u"小样"_s, 1, today}};
        QCOMPARE(firstRound(house), u"一校"_s);
    }

    void whatWasExportedIsTheSame_data()
    {
        QTest::addColumn<int>("table");
        for (int i = 0; i < houseTableCount; ++i)
            QTest::newRow(qPrintable(tableName(HouseTable(i)))) << i;
    }
    void whatWasExportedIsTheSame()
    {
        QFETCH(int, table);
        House house = starterHouse();
        house.terms.append(
            {.avoid = u"渡,船 \"一\""_s, .use = u"x"_s, .scope = {{Role::Headline, Role::Deck}, {u"要闻"_s}}});
        house.staff = {{u"许照"_s, u"记者"_s, today}};
        house.officials = {{u"沈望舒"_s, u"局长"_s, 2, today}};
        house.checkSettings = {{u"text/spelling"_s, {Role::Headline}, {u"体育"_s}, std::nullopt, today},
                               {u"facts/sum"_s, {}, {}, Severity::B, today}};
        house.pagePlan = {{u"A2"_s, 5, 20, 90, EndMarks::Hang, 6, 2, u"版样"_s, today}};
        house.holes = {{u"*"_s, 1, {60, 20, 3}, u"版样"_s, today}};
        const QString csv = exportCsv(house, HouseTable(table));
        const HouseImport import = importCsv(HouseTable(table), csv, house, today);
        QCOMPARE(problemsOf(import), QStringList());
        QCOMPARE(import.same, entryCount(house, HouseTable(table)));
        QCOMPARE(entryCount(changed({}, importCsv(HouseTable(table), csv, {}, today).change), HouseTable(table)),
                 entryCount(house, HouseTable(table)));
    }

    void aFullTableTakesNoMore()
    {
        QString csv = u"avoid,use\n"_s;
        for (int i = 0; i <= largestHouseTable; ++i)
            csv += u"词%1,用%1\n"_s.arg(i);
        const HouseImport import = importCsv(HouseTable::Terms, csv, {}, today);
        QCOMPARE(import.added, largestHouseTable);
        QCOMPARE(problemsOf(import), QStringList{u"%1:1"_s.arg(largestHouseTable + 2)});
        QCOMPARE(changed({}, import.change).terms.size(), largestHouseTable);
    }

    void problemsBeyondAThousandAreCounted()
    {
        const HouseImport import = importCsv(HouseTable::Terms, QString(u"use,avoid\n"_s + u"用,\n"_s.repeated(1500)),
                                             {}, today);
        QCOMPARE(import.problemCount, 1500);
        QCOMPARE(import.problems.size(), HouseImport::mostProblems);
    }

    void moreExpressionsThanAHouseHasAreRefused()
    {
        QString csv = u"avoid,use,matching\n"_s;
        for (int i = 0; i <= mostExpressions; ++i)
            csv += u"词%1号,用,expression\n"_s.arg(i);
        QCOMPARE(problemsOf(importCsv(HouseTable::Terms, csv, {}, today)),
                 QStringList{u"%1:3"_s.arg(mostExpressions + 2)});
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
