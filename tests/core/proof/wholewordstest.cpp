#include "core/proof/compare.h"

#include "core/proof/takeover.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto before = u"滨水绿廊三年行动动员会在城东老码头召开，沿线十二个街道参加，"_s;
const auto after = u"市民代表带来老照片，说起从前码头上的吊臂和缆桩，希望石阶原样保留。"_s;

ProofPage pageOf(const QString &paragraph)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 350, broken(QString(paragraph).remove(u' '), 15));
    return page;
}

} // namespace

/// Figures and Latin words are told of whole.
class WholeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAndLatinWordsAreToldWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QString &text, const QString &printed, const QStringList &told) {
            QTest::newRow(name) << text << printed << told;
        };
        row("figures changed places", u"到会302人，"_s, u"到会320人，"_s, {u"302→320"_s});
        row("two of one figure", u"造价1234567元，"_s, u"造价9234597元，"_s, {u"1234567→9234597"_s});
        row("a figure lost", u"到会3020人，"_s, u"到会302人，"_s, {u"3020→302"_s});
        row("a figure more", u"到会302人，"_s, u"到会3802人，"_s, {u"302→3802"_s});
        row("a decimal point", u"增长3.5个点，"_s, u"增长35个点，"_s, {u"3.5→35"_s});
        row("a point that became a comma", u"增长3.5个点，"_s, u"增长3,5个点，"_s, {u"3.5→3,5"_s});
        row("a time", u"18:30开始，"_s, u"18:20开始，"_s, {u"18:30→18:20"_s});
        row("a word's letter", u"接口为Type-C和Lightning，"_s, u"接口为Type-C和Lighting，"_s,
            {u"Lightning→Lighting"_s});
        row("up to the space", u"由City Harbour Band演出，"_s, u"由City Harbor Band演出，"_s, {u"Harbour→Harbor"_s});
        row("what is beside a figure", u"到会302人，"_s, u"到会302名，"_s, {u"人→名"_s});
        row("a figure and what is beside it", u"到会302人，"_s, u"到会30人，"_s, {u"302→30"_s});
        row("two figures", u"302人320车，"_s, u"312人330车，"_s, {u"302→312"_s, u"320→330"_s});
        row("no figure", u"到会一百人，"_s, u"到会二百人，"_s, {u"一→二"_s});
    }
    void figuresAndLatinWordsAreToldWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const Issue issue = issueOf({before + text + after});
        const ProofComparison compared = compareProof(issue, issue.pages().first(), pageOf(before + printed + after));
        QStringList told;
        for (const ProofFinding &each : compared.findings)
            told.append(each.finding.text + u'→' + each.found);
        QTEST(told, "told");
        Issue taken = issue;
        if (compared.findings.size() == 1)
            taken = apply(issue, takenFromPage(issue, compared.findings.first(), compared.stories.first())).value();
        if (compared.findings.size() == 1)
            QCOMPARE(QString(taken.pages().first().stories.first().blocks.first().text).remove(u' '),
                     QString(before + printed + after).remove(u' '));
    }

    void onlyTheCharactersThatDifferAreCounted()
    {
        const Issue issue = issueOf({before + u"造价1234567元，"_s + after});
        const ProofComparison compared = compareProof(issue, issue.pages().first(),
                                                      pageOf(before + u"造价1234597元，"_s + after));
        QCOMPARE(compared.stories.first().differing, 1);
    }

    void anEndThatIsMissingIsToldAsOne()
    {
        const Issue issue = issueOf({before + after, u"The band plays at the old harbour on Sunday evening."_s});
        const ProofComparison compared = compareProof(issue, issue.pages().first(),
                                                      pageOf(before + after + u"Thebandplaysattheoldharb"_s));
        QCOMPARE(compared.findings.size(), 1);
        QCOMPARE(compared.findings.first().finding.check, u"proof/tail-missing"_s);
        QCOMPARE(compared.findings.first().finding.text, u"ouronSundayevening."_s);
    }
};

QTEST_GUILESS_MAIN(WholeWordsTest)
#include "wholewordstest.moc"
