#include "core/checks/text/clauserepetition.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ClauseRepetitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextTwiceInARow_data();
    void findsTextTwiceInARow();
    void staysFastOnLongMonotony();
};

void ClauseRepetitionTest::findsTextTwiceInARow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("corrected"); // the text itself where nothing is to be found
    QTest::newRow("a sentence") << u"灯会今晚开幕。市民可免费入园。市民可免费入园。欢迎前往。"_s
                                << u"灯会今晚开幕。市民可免费入园。欢迎前往。"_s;
    QTest::newRow("the first sentence") << u"市民可免费入园。市民可免费入园。"_s << u"市民可免费入园。"_s;
    QTest::newRow("a clause, other mark after it")
        << u"新校区明年秋季启用，新校区明年秋季启用。"_s << u"新校区明年秋季启用。"_s;
    QTest::newRow("a clause between commas") << u"据了解，新校区明年秋季启用，新校区明年秋季启用，可容纳三千人。"_s
                                             << u"据了解，新校区明年秋季启用，可容纳三千人。"_s;
    QTest::newRow("figures inside") << u"全线长12.5公里、设站9座，全线长12.5公里、设站9座。"_s
                                    << u"全线长12.5公里、设站9座。"_s;
    QTest::newRow("long, without a mark")
        << u"会议要求进一步加强临渚新港区集装箱码头建设进一步加强临渚新港区集装箱码头建设。"_s
        << u"会议要求进一步加强临渚新港区集装箱码头建设。"_s;
    const auto silent = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    silent("short clauses", u"来了来了，来了来了。"_s);
    silent("cries", u"临渚的健儿们加油啊！临渚的健儿们加油啊！"_s);
    silent("a quotation", u"他反复说：“临渚的明天会更好，临渚的明天会更好。”"_s);
    silent("parallel but not the same", u"一年修路十二公里，二年修路十二公里，"_s);
    silent("taken up by the next sentence", u"会上提出了建设临渚新城的构想。建设临渚新城的构想引起热议。"_s);
    silent("taken up after a comma", u"他最爱临渚老街的早点，临渚老街的早点也最出名。"_s);
    silent("apart from each other", u"市民可免费入园。欢迎前往。市民可免费入园。"_s);
    silent("figures alone", u"123456，123456，"_s);
    silent("Latin", u"again and again and again and again"_s);
    silent("empty", u""_s);
}

void ClauseRepetitionTest::findsTextTwiceInARow()
{
    QFETCH(QString, text);
    QString corrected = text;
    const QList<ClauseRepetition> found = clauseRepetitionsIn(text);
    for (auto it = found.crbegin(); it != found.crend(); ++it) {
        QVERIFY(it->place.begin <= it->kept.begin && it->kept.end <= it->place.end);
        corrected.replace(it->place.begin, it->place.length(), it->kept.of(text).toString());
    }
    QTEST(corrected, "corrected");
}

void ClauseRepetitionTest::staysFastOnLongMonotony()
{
    // Quadratic work here would not end within the test's time.
    const QString monotony = QString(1'000'000, u'一');
    QCOMPARE(clauseRepetitionsIn(monotony).size(), 0);
    QVERIFY(clauseRepetitionsIn(u"春天到了，"_s.repeated(200'000)).size() <= 1);
}

QTEST_APPLESS_MAIN(ClauseRepetitionTest)
#include "clauserepetitiontest.moc"
