#include "core/checks/text/repetition.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class RepetitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAdjacentCopies_data();
    void findsAdjacentCopies();
    void staysInsideTheRun();
    void tellsHowFarCopiesShift();
};

void RepetitionTest::findsAdjacentCopies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u"早上好"_s << QStringList{};
    QTest::newRow("empty") << u""_s << QStringList{};
    QTest::newRow("a character") << u"面包车车主"_s << QStringList{u"2 车车 1"_s};
    QTest::newRow("a word") << u"正在进行进行准备"_s << QStringList{u"2 进行进行 2"_s};
    QTest::newRow("at both ends") << u"天天向上上"_s << QStringList{u"0 天天 1"_s, u"3 上上 1"_s};
    QTest::newRow("four copies are not two copies of two") << u"哈哈哈哈"_s << QStringList{u"0 哈哈哈哈 1"_s};
    QTest::newRow("pairs") << u"高高兴兴"_s << QStringList{u"0 高高 1"_s, u"2 兴兴 1"_s};
    QTest::newRow("counted from the leftmost") << u"在市罗定市罗定市罗城"_s << QStringList{u"1 市罗定市罗定 3"_s};
    QTest::newRow("a repetition in each copy")
        << u"看看书看看书"_s << QStringList{u"0 看看 1"_s, u"0 看看书看看书 3"_s, u"3 看看 1"_s};
    QTest::newRow("longest unit") << u"一二三四五六七八九十百千万亿一二三四五六七八九十百千万亿"_s
                                  << QStringList{u"0 一二三四五六七八九十百千万亿一二三四五六七八九十百千万亿 14"_s};
    QTest::newRow("beyond the basic plane") << u"姓𠮷𠮷"_s << QStringList{u"1 𠮷𠮷 2"_s};
}

void RepetitionTest::findsAdjacentCopies()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Repetition &repetition : repetitionsIn(text, {0, text.size()}))
        found.append(u"%1 %2 %3"_s.arg(repetition.run.begin).arg(repetition.run.of(text)).arg(repetition.unit));
    QTEST(found, "found");
}

void RepetitionTest::staysInsideTheRun()
{
    const QString text = u"车车，车"_s;
    QCOMPARE(repetitionsIn(text, {1, 2}).size(), 0);
    QCOMPARE(repetitionsIn(text, {0, 2}).size(), 1);
}

void RepetitionTest::tellsHowFarCopiesShift()
{
    const QString text = u"在市罗定市罗定市罗城"_s;
    QCOMPARE(slack(text, {{1, 7}, 3}, {0, text.size()}), 2);
    QCOMPARE(slack(text, {{1, 7}, 3}, {0, 8}), 1);
    QCOMPARE(slack(u"车车主", {{0, 2}, 1}, {0, 3}), 0);
}

QTEST_APPLESS_MAIN(RepetitionTest)
#include "repetitiontest.moc"
