#include "tests/ui/house/opened.h"

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// The house's tables as files.
class HouseFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeHouseIsTakenInAndWritten()
    {
        Opened o;
        o.prompts.file = o.folder.filePath(u"house.json"_s);
        o.press(u"houseExport"_s);
        QTRY_COMPARE(o.said(), u"Written to “house.json”."_s);
        o.house.change({.entries = {{HouseTable::Terms, rowOf(small().terms[0]), {}}}}, nullptr,
                       [](const Result<> &) { });
        QCOMPARE(o.house.house().terms.size(), 1);
        o.press(u"houseImport"_s);
        QTRY_COMPARE(o.said(), u"Added: 1 · changed: 0 · there already: 1"_s);
        QCOMPARE(o.house.house().terms.size(), 2);
    }

    void goodRowsOfAFileAreTakenAndTheOthersListed()
    {
        Opened o;
        o.write("avoid,use\n汽渡,轮渡\n,空\n船资,船费\n");
        o.press(u"houseImport"_s);
        QTRY_COMPARE(o.house.house().terms.size(), 3);
        QCOMPARE(o.said(), u"Added: 1 · changed: 0 · there already: 0"_s);
        const auto *problems = o.page()->findChild<QTreeWidget *>(u"problems"_s);
        QVERIFY(problems);
        QCOMPARE(problems->topLevelItemCount(), 2);
        QCOMPARE(problems->topLevelItem(0)->text(0), u"3"_s);
        QCOMPARE(problems->topLevelItem(0)->text(1), u"1"_s);
        QCOMPARE(problems->topLevelItem(1)->text(0), u"4"_s);
        QCOMPARE(problems->topLevelItem(1)->text(1), u"2"_s);
        QVERIFY(!problems->topLevelItem(1)->text(3).isEmpty());
        QVERIFY(problems->isColumnHidden(2)); // the table is the one in sight
    }

    void aFileInAnotherCharsetIsRead()
    {
        Opened o;
        o.write(QByteArray::fromHex("b1dcd3c32cb8c4d3c30ac6fbb6c92cc2d6b6c90a")); // 避用,改用⏎汽渡,轮渡 in GB18030
        o.press(u"houseImport"_s);
        QTRY_COMPARE(o.house.house().terms.size(), 3);
        QCOMPARE(o.house.house().terms.last().use, u"轮渡"_s);
    }

    void aFileThatIsNoTextChangesNothing()
    {
        Opened o;
        o.write(QByteArray(4000, '\0'));
        o.press(u"houseImport"_s);
        QTRY_VERIFY2(o.said().contains(u"table.csv"_s), qPrintable(o.said()));
        QCOMPARE(o.house.house().terms.size(), 2);
    }

    void aTableIsWrittenToAFile()
    {
        Opened o;
        o.prompts.file = o.folder.filePath(u"out.csv"_s);
        o.press(u"houseExport"_s);
        QCOMPARE(o.prompts.suggested, u"Terms.csv"_s);
        QTRY_COMPARE(o.said(), u"Written to “out.csv”."_s);
        QFile file(o.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("旧词,新词,,headline"));
    }
};

QTEST_MAIN(HouseFilesTest)
#include "housefilestest.moc"
