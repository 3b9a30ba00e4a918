#include "core/checks/punctuation/balance.h"

#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString nameOf(BalanceProblem problem)
{
    switch (problem) {
    case BalanceProblem::NeverClosed: return u"never closed"_s;
    case BalanceProblem::NeverOpened: return u"never opened"_s;
    case BalanceProblem::WrongWay: return u"wrong way"_s;
    case BalanceProblem::Crossing: return u"crossing"_s;
    case BalanceProblem::NotReopened: break;
    }
    return u"not reopened"_s;
}

/// "paragraph:unit problem", and ⏎ behind what a cut sentence may explain.
QStringList slipsOf(const QStringList &paragraphs)
{
    const Issue issue = test::issueOf(paragraphs);
    QList<const Block *> blocks;
    for (const Block &block : issue.pages().first().stories.first().blocks)
        blocks.append(&block);
    QStringList slips;
    for (const BalanceSlip &slip : balance(blocks))
        slips.append(u"%1:%2 %3%4"_s.arg(blocks.indexOf(slip.block))
                         .arg(slip.at)
                         .arg(nameOf(slip.problem), slip.brokenInto ? u"⏎"_s : QString()));
    return slips;
}

} // namespace

class BalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slips_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &paragraphs, const QStringList &expected = {}) {
            QTest::newRow(name) << paragraphs << expected;
        };
        row("pairs in pairs", {u"他读《渔火》（第二版），说：“写得‘真’好。”"_s});
        row("a quotation over paragraphs opens each anew", {u"他说：“江水退了。"_s, u"“渡口通了。"_s, u"“回家吧。”"_s});
        row("so does one inside another", {u"他说：“老话讲‘江水退了。"_s, u"“‘渡口通了。’”"_s});
        row("over a break in the middle of a sentence", {u"他说：“江水退到了警"_s, u"戒线以下。”"_s});
        row("brackets over such a break", {u"新码头（位于北岸老街的东"_s, u"端）今天启用。"_s});
        row("a book title stays open", {u"印发《渡口管理办法，施行《船票规定》。"_s}, {u"0:2 never closed"_s});
        row("the rest never comes", {u"他说：“江水退到了警"_s, u"戒线以下。众人叫好。"_s}, {u"0:3 never closed⏎"_s});
        row("one paragraph does not open anew", {u"他说：“江水退了。"_s, u"渡口通了。”"_s}, {u"1:0 not reopened"_s});
        row("left open, then another opens", {u"他说：“江水退了。"_s, u"她说：“渡口通了。”"_s},
            {u"0:3 never closed"_s});
        row("left open, then plain text", {u"他说：“江水退了。"_s, u"渡口通了。"_s, u"桥通了。"_s},
            {u"0:3 never closed"_s});
        row("closes what was not opened", {u"江水退了”，他说。"_s}, {u"0:4 never opened"_s});
        row("opens where it should close", {u"唱起“归舟“的老调。"_s}, {u"0:5 wrong way"_s});
        row("closes where it should open", {u"唱起”归舟”的老调。"_s}, {u"0:2 wrong way"_s});
        row("one inside its like is two pairs", {u"他说：“唱“归舟”吧。”"_s});
        row("closes before the inner pair", {u"他在“《渔火”》里写道。"_s}, {u"0:6 crossing"_s});
        row("the inner pair was forgotten", {u"他在“《渔火”里写道。"_s}, {u"0:3 never closed"_s});
        row("half and full close each other", {u"北岸（老街)和(南岸）都通了。"_s});
        row("apostrophes", {u"The boys’ boat didn’t sail in the ’90s, and ‘it’s gone’."_s});
        row("feet and inches", {u"一块5’10”的木板。"_s});
        row("enumerations", {u"1)关阀；2）开窗；a) gas"_s, u"（一）关阀"_s, u"三）开窗"_s});
        row("a face", {u"今天真好:)"_s});
        row("spaces before the mark that opens anew", {u"“江水退了。"_s, u"　　“渡口通了。”"_s});
    }
    void slips()
    {
        QFETCH(QStringList, paragraphs);
        QTEST(slipsOf(paragraphs), "expected");
    }

    void brackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("deep nesting") << QString(200000, u'（');
        QTest::newRow("only closing") << QString(200000, u'】');
        QTest::newRow("only quotes") << QString(200000, u'“');
        QTest::newRow("pairs") << u"（）"_s.repeated(200000);
    }
    // More slips than a page can hold are no text; what they say is that something is wrong, once.
    void brackets()
    {
        QFETCH(QString, text);
        QVERIFY(slipsOf({text}).size() <= 100);
    }
};

QTEST_GUILESS_MAIN(BalanceTest)
#include "balancetest.moc"
