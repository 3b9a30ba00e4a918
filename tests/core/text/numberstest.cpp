#include "core/text/numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// "text=value", with ~ for a guess and # for an ordinal, of every number.
QStringList said(const QString &text)
{
    QStringList all;
    for (const Number &number : numbersIn(text))
        all.append(number.span.of(text).toString() + u'=' + QString::number(number.value, 'g', 15)
                   + (number.approximate ? u"~"_s : QString()) + (number.ordinal ? u"#"_s : QString()));
    return all;
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *name, const QString &text, const QStringList &numbers) {
            QTest::newRow(name) << text << numbers;
        };
        row("figures", u"共12只"_s, {u"12=12"_s});
        row("thousands and a fraction", u"面积2,300.5平方米"_s, {u"2,300.5=2300.5"_s});
        row("a list is no thousands", u"第1,2,3号"_s, {u"1=1#"_s, u"2=2"_s, u"3=3"_s});
        row("figures with a unit", u"投资3.5万元，产值2亿元"_s, {u"3.5万=35000"_s, u"2亿=200000000"_s});
        row("units on units", u"总额1.2万亿元"_s, {u"1.2万亿=1200000000000"_s});
        row("ten and two", u"十二大产业"_s, {u"十二=12"_s});
        row("a gap in the middle", u"全长一百零六公里"_s, {u"一百零六=106"_s});
        row("thousands of thousands", u"四百二十万亩"_s, {u"四百二十万=4200000"_s});
        row("a year", u"二〇二六年"_s, {u"二〇二六=2026"_s});
        row("a fraction in words", u"八十七点三亿元"_s, {u"八十七点三亿=8730000000"_s});
        row("a share in words", u"百分之六十四"_s, {u"百分之六十四=64"_s});
        row("two", u"两座桥"_s, {u"两=2"_s});
        row("a guess", u"来了三五个人"_s, {u"三五=35~"_s});
        row("some tens", u"几十年"_s, {u"十=10~"_s});
        row("more than", u"100多人，三十余户"_s, {u"100=100~"_s, u"三十=30~"_s});
        row("ordinals", u"第三届，第3届"_s, {u"三=3#"_s, u"3=3#"_s});
        row("a model's number", u"LZ-3型，A4纸，3D"_s, {});
        row("a version", u"2.0.1发布"_s, {});
        row("nothing", u"江水退了"_s, {});
    }
    void reads()
    {
        QFETCH(QString, text);
        QTEST(said(text), "numbers");
    }

    void knowsShares()
    {
        const auto share = [](const QString &text) { return isPercent(numbersIn(text).first(), text); };
        QVERIFY(share(u"64%"_s));
        QVERIFY(share(u"64％"_s));
        QVERIFY(share(u"百分之六十四"_s));
        QVERIFY(!share(u"64元"_s));
    }

    void writesHanNumerals_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 number, const QString &text) { QTest::addRow("%lld", number) << number << text; };
        row(0, u"零"_s);
        row(10, u"十"_s);
        row(12, u"十二"_s);
        row(20, u"二十"_s);
        row(106, u"一百零六"_s);
        row(110, u"一百一十"_s);
        row(1001, u"一千零一"_s);
        row(12000, u"一万二千"_s);
        row(10050, u"一万零五十"_s);
    }
    void writesHanNumerals()
    {
        QFETCH(qint64, number);
        QTEST(inHanNumerals(number), "text");
        QCOMPARE(numbersIn(inHanNumerals(number)).first().value, double(number));
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numberstest.moc"
