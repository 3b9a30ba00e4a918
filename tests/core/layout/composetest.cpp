#include "core/layout/compose.h"
#include "core/layout/breaks.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QString set(const QString &text, const Measure &measure)
{
    QStringList lines;
    for (const ComposedLine &line : composed(text, measure))
        lines.append(line.text.of(text).toString());
    return lines.join(u'/');
}

} // namespace

class ComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakByTheRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines"); // of six characters, no indent
        QTest::newRow("ideographs anywhere") << u"河堤昨天已经修好市民散步"_s << u"河堤昨天已经/修好市民散步"_s;
        QTest::newRow("a stop is squeezed in") << u"河堤，昨天修。市民散步"_s << u"河堤，昨天修。/市民散步"_s;
        QTest::newRow("no closing mark at the start")
            << u"河堤昨天修好了。市民来散步"_s << u"河堤昨天修好/了。市民来散/步"_s;
        QTest::newRow("no opening mark at the end") << u"河堤昨天修（一期）"_s << u"河堤昨天修/（一期）"_s;
        QTest::newRow("words whole") << u"今天说到World杯"_s << u"今天说到/World杯"_s;
        QTest::newRow("figures with their sign") << u"同比增长了12.5%左右"_s << u"同比增长了/12.5%左右"_s;
        QTest::newRow("money with its figure") << u"一张票只要￥120元"_s << u"一张票只要/￥120元"_s;
        QTest::newRow("the dash uncut") << u"他终于说了——不行"_s << u"他终于说/了——不行"_s;
        QTest::newRow("the ellipsis uncut") << u"他终于说了……好吧"_s << u"他终于说/了……好吧"_s;
        QTest::newRow("a word longer than the measure")
            << u"Abcdefghijklmnopqrstuvwxyz"_s << u"Abcdefghijkl/mnopqrstuvwx/yz"_s;
        QTest::newRow("a space at the end goes") << u"记者李山王河　赵石"_s << u"记者李山王河/赵石"_s;
        QTest::newRow("a rare character whole") << u"他住在江边𠮷家村"_s << u"他住在江边𠮷/家村"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void linesBreakByTheRules()
    {
        QFETCH(QString, text);
        QTEST(set(text, {.characters = 6, .indent = 0}), "lines");
    }

    void whatHappensToAMarkWithoutRoom_data()
    {
        QTest::addColumn<EndMarks>("marks");
        QTest::addColumn<QString>("lines");
        QTest::newRow("squeezed") << EndMarks::Squeeze << u"河堤，修好了，/市民散步"_s;
        QTest::newRow("hung out") << EndMarks::Hang << u"河堤，修好了，/市民散步"_s;
        QTest::newRow("pushed down") << EndMarks::PushDown << u"河堤，修好/了，市民散步"_s;
    }
    void whatHappensToAMarkWithoutRoom()
    {
        QFETCH(EndMarks, marks);
        QTEST(set(u"河堤，修好了，市民散步"_s, {.characters = 6, .indent = 0, .marks = marks}), "lines");
    }

    void theFirstLineIsIndented()
    {
        const QString text = u"河堤昨天已经修好市民散步"_s;
        const QList<ComposedLine> lines = composed(text, {.characters = 6});
        QCOMPARE(set(text, {.characters = 6}), u"河堤昨天/已经修好市民/散步"_s);
        QCOMPARE(lines[0].indent, 2.0);
        QCOMPARE(lines[1].indent, 0.0);
        QVERIFY(!lines[1].isLast);
        QVERIFY(lines[2].isLast);
        QCOMPARE(lines[2].width, 2.0);
    }

    void everyCharacterIsSetOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mixed")
            << u"“2026年3月18日”（星期三）《World Health》说：25%……——￥120。https://linzhu.example/a-b/c"_s;
        QTest::newRow("marks only") << u"。。。。，，，，””””““““（（（（））））"_s;
        QTest::newRow("rare characters") << u"𠮷𠮷村𠮷𠮷𠮷"_s;
        QTest::newRow("spaces only") << u"　　　　　　　　　"_s;
    }
    void everyCharacterIsSetOnce()
    {
        QFETCH(QString, text);
        for (int characters = 2; characters < 20; ++characters) {
            QString all;
            for (const ComposedLine &line : composed(text, {.characters = characters})) {
                all += line.text.of(text);
                QVERIFY(line.text.begin == text.size() || !text[line.text.begin].isLowSurrogate());
            }
            QCOMPARE(all.remove(u'　').remove(u' '), QString(text).remove(u'　').remove(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(ComposeTest)
#include "composetest.moc"
