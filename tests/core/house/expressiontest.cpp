#include "core/house/expression.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoneOrRunsAway_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("begins"); // of the message; empty: good
        const QString broken = u"The regular expression is broken"_s;
        const QString everywhere = u"The regular expression fits where nothing"_s;
        const QString forever = u"The regular expression would run for ever"_s;
        QTest::newRow("words") << u"政协代表(?!团)"_s << QString();
        QTest::newRow("figures") << u"摄氏(\\d+(?:\\.\\d+)?)度"_s << QString();
        QTest::newRow("look behind") << u"(?<![A-Z])kwh"_s << QString();
        QTest::newRow("open bracket") << u"渡口(夜航"_s << broken;
        QTest::newRow("nothing to repeat") << u"*渡口"_s << broken;
        QTest::newRow("optional only") << u"(渡口)?"_s << everywhere;
        QTest::newRow("any number") << u".*"_s << everywhere;
        QTest::newRow("nested repetition") << u"(a+)+b"_s << forever;
        QTest::newRow("nested, Chinese") << u"((的|地)*)*了！"_s << forever;
        QTest::newRow("alternatives that share") << u"(渡|渡)+口岸"_s << forever;
        QTest::newRow("limit raised by the pattern") << u"(*LIMIT_MATCH=4000000000)(a+)+b"_s << forever;
        QTest::newRow("too long") << QString(301, u'渡') << u"The regular expression is longer"_s;
    }
    void refusesWhatIsNoneOrRunsAway()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, begins);
        const auto compiled = HouseExpression::compiled(pattern);
        QCOMPARE(compiled.has_value(), begins.isEmpty());
        if (!compiled)
            QVERIFY2(QString::fromUtf8(compiled.error().source()).startsWith(begins), compiled.error().source());
    }

    void saysWhereAPatternIsBroken()
    {
        const auto compiled = HouseExpression::compiled(u"渡口(夜航"_s);
        QCOMPARE(compiled.error().arguments().first(), u"6"_s); // where the bracket is missing
    }

    // Texts that no trial foresaw must not hold a reader up either.
    void givesUpOnAText()
    {
        const auto compiled = HouseExpression::compiled(u"(?:甲乙|甲|乙丙|丙)+丁"_s);
        QVERIFY(compiled);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(compiled->matches(u"甲乙丙"_s.repeated(5000)).isEmpty());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void findsAllFromLeftToRight()
    {
        const auto compiled = HouseExpression::compiled(u"摄氏(\\d+)度"_s);
        const QList<HouseExpression::Match> matches = compiled->matches(u"白天摄氏8度，夜里摄氏2度。"_s);
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches[0].span, (Span{2, 6}));
        QCOMPARE(matches[1].span, (Span{9, 13}));
        QCOMPARE(filledIn(u"\\1摄氏度"_s, matches[1].captured), u"2摄氏度"_s);
    }

    void fillsInWhatIsThere() { QCOMPARE(filledIn(u"a\\2b\\9\\"_s, {u"all"_s, u"one"_s, u"two"_s}), u"atwob\\"_s); }
};

QTEST_GUILESS_MAIN(ExpressionTest)
#include "expressiontest.moc"
