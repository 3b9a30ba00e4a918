#include "core/proof/corrections.h"

#include "core/model/edit.h"
#include "core/proof/explanation.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto text =
    u"本报讯昨天上午，渚河东渡口恢复通航，首班船载着六十位乘客驶向对岸，船工说，往后每半小时一班，夜里十点收班。"_s;

Issue theIssue()
{
    return issueOfStories({{{Role::Headline, u"东渡口复航"_s}, {Role::Paragraph, text}}});
}

ProofPage pageWith(const QString &words, const QString &head = u"东渡口复航"_s)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {head}, 22);
    setColumn(page, 40, 350, broken(words, 12));
    return page;
}

QString stateName(SinceBefore state)
{
    switch (state) {
    case SinceBefore::Done: return u"done"_s;
    case SinceBefore::NotDone: return u"not done"_s;
    default: break;
    }
    return u"wrong"_s;
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfEachCorrection_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("corrections");
        QTest::addColumn<QStringList>("findings");
        const auto with = [](const QString &before, const QString &after) {
            return QString(text).replace(before, after);
        };
        const auto slip = with(u"首班"_s, u"首斑"_s);
        const auto row = [](const char *name, const QString &first, const QString &second,
                            const QStringList &corrections, const QStringList &findings) {
            QTest::newRow(name) << first << second << corrections << findings;
        };
        row("carried out", slip, text, {u"班 done"_s}, {});
        row("not carried out", slip, slip, {u"班 not done"_s}, {u"correction-missing 斑"_s});
        row("carried out wrongly", slip, with(u"首班"_s, u"首般"_s), {u"班 wrong"_s}, {u"correction-missing 般"_s});
        // Once the line breaks between the two, once behind them.
        row("a doubled character that stays", with(u"十位"_s, u"十十位"_s), u"今"_s + with(u"十位"_s, u"十十位"_s),
            {u" not done"_s}, {u"unexplained-change 今"_s, u"correction-missing 十"_s});
        row("nobody asked", text, with(u"每半小时"_s, u"每小时"_s), {}, {u"unexplained-change "_s});
        row("one done, and another change", slip, with(u"对岸"_s, u"対岸"_s), {u"班 done"_s},
            {u"unexplained-change 対"_s});
        row("nothing to do and nothing done", text, text, {}, {});
    }
    void whatBecameOfEachCorrection()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const Issue issue = theIssue();
        const CorrectionCheck check = checkCorrections(issue, issue.pages().first(), pageWith(first), pageWith(second));
        QStringList corrections;
        for (const Correction &each : check.corrections)
            corrections.append(each.asked.finding.text + u' ' + stateName(each.state));
        QTEST(corrections, "corrections");
        QStringList findings;
        for (const ProofFinding &each : check.second.findings)
            findings.append(toldAs(each).section(u'/', 1) + u' ' + each.found);
        QTEST(findings, "findings");
    }

    void whatWasDoneIsShownWhereItStandsNow()
    {
        const Issue issue = theIssue();
        const CorrectionCheck check = checkCorrections(
            issue, issue.pages().first(), pageWith(QString(text).replace(u"首班"_s, u"首斑"_s)), pageWith(text));
        const std::optional<ProofFinding> now = check.corrections.first().now;
        QVERIFY(now && now->proof);
        QCOMPARE(toldAs(*now), u"proof/correction-done"_s);
        QCOMPARE(now->since, SinceBefore::Done);
        // The 20th character of lines of twelve.
        QCOMPARE(now->proof->box.topLeft(), QPointF(40 + 10 * 7, 350 + 15));
    }

    void whatAPersonExplainedWasNotAskedFor()
    {
        const Issue issue = theIssue();
        const ProofPage slip = pageWith(QString(text).replace(u"首班"_s, u"首斑"_s));
        const ProofFinding finding = compareProof(issue, issue.pages().first(), slip).findings.first();
        const Issue noted = apply(issue, Dismiss{explained(finding, issue, u"刊头如此"_s)}).value();
        const CorrectionCheck same = checkCorrections(noted, noted.pages().first(), slip, slip);
        QVERIFY(same.corrections.isEmpty());
        QCOMPARE(same.second.findings.first().finding.check, u"proof/text-changed"_s);
        QCOMPARE(same.second.findings.first().since, SinceBefore::Unknown);
    }

    void anExplanationOfACorrectionHoldsOnTheNextProof()
    {
        const Issue issue = theIssue();
        const ProofPage slip = pageWith(QString(text).replace(u"首班"_s, u"首斑"_s));
        const CorrectionCheck check = checkCorrections(issue, issue.pages().first(), slip, slip);
        const ProofFinding finding = check.second.findings.first();
        QCOMPARE(toldAs(finding), u"proof/correction-missing"_s);
        const Issue noted = apply(issue, Dismiss{explained(finding, issue, u"刊头如此"_s)}).value();
        QVERIFY(explanationOf(compareProof(noted, noted.pages().first(), slip).findings.first(), noted));
    }

    void paragraphsWhoseLinesRanOverAreToBeReadAgain()
    {
        const Issue issue = theIssue();
        const Page &page = issue.pages().first();
        const auto slip = QString(text).replace(u"六十位"_s, u"六位"_s);
        const CorrectionCheck check = checkCorrections(issue, page, pageWith(slip), pageWith(text), {},
                                                       ProofMode::LineBreaks);
        QCOMPARE(check.corrections.size(), 1);
        QCOMPARE(stateName(check.corrections.first().state), u"done"_s);
        QCOMPARE(check.second.findings.size(), 1);
        QCOMPARE(check.second.findings.first().finding.check, u"proof/line-break"_s);
        QCOMPARE(check.second.findings.first().finding.severity, Severity::C);
        QCOMPARE(checkCorrections(issue, page, pageWith(text), pageWith(text), {}, ProofMode::LineBreaks)
                     .second.findings.size(),
                 0);
    }

    void anAdvertisementIsNotWhatAnotherWas()
    {
        const Issue issue = theIssue();
        const auto withStray = [](const QString &words) {
            ProofPage page = pageWith(text);
            setColumn(page, 600, 900, {words}, 14);
            return page;
        };
        const CorrectionCheck check = checkCorrections(issue, issue.pages().first(), withStray(u"渚河茶庄新茶上市"_s),
                                                       withStray(u"临渚大药房周年庆"_s));
        QCOMPARE(check.second.findings.size(), 1);
        QCOMPARE(check.second.findings.first().since, SinceBefore::Unasked);
        QCOMPARE(check.corrections.first().state, SinceBefore::Done);
    }

    void aDummyThatStays()
    {
        const Issue issue = theIssue();
        const ProofPage dummy = pageWith(text, u"此处标题待定"_s);
        const CorrectionCheck check = checkCorrections(issue, issue.pages().first(), dummy, dummy);
        QCOMPARE(check.corrections.size(), 1);
        QCOMPARE(stateName(check.corrections.first().state), u"not done"_s);
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "correctionstest.moc"
