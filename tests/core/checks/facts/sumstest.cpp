#include "core/checks/facts/facts.h"

#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class SumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOfASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("parts behind their whole", u"共有111只猫参加，其中长毛猫24只，短毛猫87只。"_s, {u"= 111只"_s});
        row("parts that say 共 themselves",
            u"共有111只猫参加，其中包括5种长毛猫，如雪团等共24只；11种短毛猫，如墨点等共87只。"_s, {u"= 111只"_s});
        row("a row and its total", u"展出长卷24幅、册页87幅，共111幅。"_s, {u"= 111幅"_s});
        row("in Chinese numerals", u"修桥五座、码头七座，合计十二座。"_s, {u"= 十二座"_s});
        row("shares of one whole", u"三种船分别占45%、30%、25%。"_s, {u"= 25%"_s});
        row("a rate", u"客流从120万人次增长到150万人次，增长25%。"_s, {u"= 25%"_s});
        row("two totals", u"展出长卷24幅、册页87幅，共111幅，售出茶壶3把、茶碗9把，共12把。"_s,
            {u"= 111幅"_s, u"= 12把"_s});
        row("parts that may overlap", u"共50人到会，其中女性30人，党员25人。"_s, {});
        row("one part of several", u"共50人到会，其中女性30人。"_s, {});
        row("a part larger than its whole: a finding", u"共50人到会，其中女性60人。"_s, {});
        row("a wrong total: a finding", u"展出长卷24幅、册页87幅，共110幅。"_s, {});
        row("shares of some", u"三种船分别占45%、30%、5%。"_s, {});
        row("shares over all: a finding", u"三种船分别占45%、40%、30%。"_s, {});
        row("a wrong rate: a finding", u"客流从120万人次增长到150万人次，增长20%。"_s, {});
        row("a rate a year", u"客流从120万人次增长到150万人次，年均增长7%。"_s, {});
        row("figures that say nothing of one another", u"新增码头3座，共有码头15座。"_s, {});
    }
    void answersOfASentence()
    {
        QFETCH(QString, text);
        QTEST(answered(sums(), issueOf({text})), "expected");
    }

    void answersOfAHeading_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &heading, const QString &text,
                            const QStringList &expected) { QTest::newRow(name) << heading << text << expected; };
        row("the text has it", u"沿江新增24座码头"_s, u"今年沿江新增24座码头。"_s, {u"= 24座"_s});
        row("rounded", u"长桥总投资超41亿元"_s, u"长桥总投资41.3亿元。"_s, {u"= 41亿元"_s});
        row("the text has it in other numerals", u"沿江新增12座码头"_s, u"今年沿江新增十二座码头。"_s, {u"= 12座"_s});
        row("a numeral in a word", u"八方支援一步到位"_s, u"八方支援，各尽其力。"_s, {});
        row("cut off", u"沿江新增游船超300艘"_s, u"沿江新增游船312艘。"_s, {u"= 300艘"_s});
        row("near, but not rounded", u"渡口去年迎客650万人"_s, u"渡口去年迎客612万人。"_s, {u"? 650万人"_s});
        row("the text does not have it", u"沿江新增24座码头"_s, u"沿江的码头多了起来。"_s, {u"? 24座"_s});
        row("the text has another thing", u"沿江新增24座码头"_s, u"码头上停着8条船。"_s, {u"? 24座"_s});
        row("a slip: a finding", u"沿江新增24座码头"_s, u"今年沿江新增42座码头。"_s, {});
        row("no figure", u"沿江新增码头"_s, u"今年沿江新增24座码头。"_s, {});
    }
    void answersOfAHeading()
    {
        QFETCH(QString, heading);
        QFETCH(QString, text);
        QTEST(answered(sums(), issueOf({{Role::Headline, heading}, {Role::Paragraph, text}})), "expected");
    }

    void aHeadingWithoutTextIsNotAsked()
    {
        QCOMPARE(answered(sums(), issueOf({{Role::Headline, u"沿江新增24座码头"_s}})), QStringList());
    }
};

QTEST_GUILESS_MAIN(SumsTest)
#include "sumstest.moc"
