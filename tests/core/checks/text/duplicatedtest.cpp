#include "core/checks/text/duplicated.h"
#include "core/checks/runner.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class DuplicatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsItsExamples_data();
    void keepsItsExamples();
    void flags_data();
    void flags();
    void staysSilent_data();
    void staysSilent();
    void leavesWhatRecursInTheStory();
    void offersWhatASeriesSuggests_data();
    void offersWhatASeriesSuggests();
    void givesEvidence();

private:
    QList<Finding> findings(const QStringList &paragraphs) const;

    Checks m_checks;
};

void DuplicatedTest::initTestCase()
{
    const Result<std::shared_ptr<const Language>> language = simplifiedChinese();
    QVERIFY2(language.has_value(), language ? "" : qPrintable(language.error().message.text()));
    m_checks.push_back(duplicatedCharacter(*language));
    m_checks.push_back(duplicatedWord(*language));
    m_checks.push_back(duplicatedPhrase(*language));
}

QList<Finding> DuplicatedTest::findings(const QStringList &paragraphs) const
{
    return CheckRunner(m_checks).run(test::issueOf(paragraphs));
}

void DuplicatedTest::keepsItsExamples_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flagged");
    QTest::addColumn<QString>("fixed");
    for (const std::unique_ptr<Check> &check : m_checks) {
        const CheckInfo info = check->info();
        for (const Example &example : info.examples)
            QTest::newRow(qPrintable(example.text)) << info.id << example.text << example.flagged << example.fixed;
    }
}

void DuplicatedTest::keepsItsExamples()
{
    QFETCH(QString, check);
    QFETCH(QString, text);
    QFETCH(QString, fixed);
    const QList<Finding> found = findings({text});
    const QString flagged = found.isEmpty() ? QString() : found.first().text;
    QTEST(flagged, "flagged");
    for (const Finding &finding : found)
        QCOMPARE(finding.check, check);
    if (!fixed.isNull())
        QCOMPARE(found.first().fixes.first().replacement, fixed);
}

void DuplicatedTest::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // check and flagged text
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *name, const QString &text, const QString &check, const QString &flagged,
                        const QString &corrected) {
        QTest::newRow(name) << text << u"text/duplicated-%1 %2"_s.arg(check, flagged) << corrected;
    };
    row("end of a word", u"学生们走进教室室上课。"_s, u"character"_s, u"室室"_s, u"学生们走进教室上课。"_s);
    row("beginning of a word", u"农民种植植蔬菜三千亩。"_s, u"character"_s, u"植植"_s, u"农民种植蔬菜三千亩。"_s);
    row("particle", u"孩子们露出了了笑容。"_s, u"character"_s, u"了了"_s, u"孩子们露出了笑容。"_s);
    row("semicolon", u"道路拓宽；；桥梁加固。"_s, u"character"_s, u"；；"_s, u"道路拓宽；桥梁加固。"_s);
    row("verb", u"各镇要认真落实落实防汛责任。"_s, u"word"_s, u"落实落实"_s, u"各镇要认真落实防汛责任。"_s);
    row("noun", u"全市经济经济总量稳步上升。"_s, u"word"_s, u"经济经济"_s, u"全市经济总量稳步上升。"_s);
    row("place", u"记者在杭州市杭州市体育中心看到。"_s, u"word"_s, u"杭州市杭州市"_s, u"记者在杭州市体育中心看到。"_s);
    row("pronoun", u"大家都支持他们他们的想法。"_s, u"word"_s, u"他们他们"_s, u"大家都支持他们的想法。"_s);
    row("several words", u"会议审议通过了工作报告审议通过了工作报告。"_s, u"phrase"_s,
        u"审议通过了工作报告审议通过了工作报告"_s, u"会议审议通过了工作报告。"_s);
}

void DuplicatedTest::flags()
{
    QFETCH(QString, text);
    QFETCH(QString, corrected);
    const QList<Finding> all = findings({text});
    QCOMPARE(all.size(), 1);
    const Finding &finding = all.first();
    const QString found = finding.check + u' ' + finding.text;
    QTEST(found, "found");
    QVERIFY(finding.certainty > 0.3 && finding.certainty < 1);
    QString fixed = text;
    fixed.replace(finding.place.begin, finding.place.span().length(), finding.fixes.first().replacement);
    QCOMPARE(fixed, corrected);
}

void DuplicatedTest::staysSilent_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("adverbs", u"他刚刚回来，渐渐明白了，往往如此，仅仅一天，常常迟到。"_s);
    row("idioms", u"壁画栩栩如生，大家津津乐道，比赛如火如荼，孜孜不倦。"_s);
    row("pairs", u"孩子们高高兴兴、平平安安回家，扎扎实实办实事，方方面面都照顾到。"_s);
    row("coloured", u"端上热腾腾的饺子，金灿灿的稻田，水汪汪的眼睛。"_s);
    row("verbs tried", u"你看看这本书，大家想想办法，出去走走。"_s);
    row("measure words", u"一个个项目、一座座桥梁、一条条道路、一次次努力。"_s);
    row("counted off", u"一家一家走访，一笔一笔核对，一步一步推进。"_s);
    row("kin", u"爷爷奶奶、爸爸妈妈、哥哥姐姐都来了。"_s);
    row("given names", u"王婷婷、李丽丽、陈佳佳获得一等奖。"_s);
    row("offices", u"财政部部长、市公安局局长、省长和校长出席。"_s);
    row("members", u"市委委员、党委委员、常委会会议。"_s);
    row("shareholders", u"公司控股股东和少数股股东都投了票。"_s);
    row("borders of words", u"我国国内市场，产品品质，人民民主，学习习惯，大学学生，工人人数。"_s);
    row("places", u"江苏苏州、广西西部、湖北北部、河南南阳。"_s);
    row("years", u"2025年年底，今年年初，20周年年会。"_s);
    row("foreign names", u"可可西里、密西西比、加加林、西西里。"_s);
    row("figures and models", u"电话66110044，型号AA11，第00期。"_s);
    row("sounds", u"雨哗哗地下，掌声噼里啪啦，滴答滴答响。"_s);
    row("said in full", u"受不了了，吃完了了事。"_s);
}

void DuplicatedTest::staysSilent()
{
    QFETCH(QString, text);
    QStringList flagged;
    for (const Finding &finding : findings({text}))
        flagged.append(finding.text);
    QCOMPARE(flagged, QStringList{});
}

void DuplicatedTest::leavesWhatRecursInTheStory()
{
    const QString first = u"学生们走进教室室上课。"_s;
    QCOMPARE(findings({first}).size(), 1);
    QCOMPARE(findings({first, u"老师也走进教室室备课。"_s}).size(), 0);
}

void DuplicatedTest::offersWhatASeriesSuggests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("replacements");
    QTest::newRow("doubled first") << u"围绕八大产业链链、延链、强链、补链，全市共引进项目。"_s
                                   << QStringList{u"链建链"_s, u"链固链"_s, u"链"_s};
    QTest::newRow("no series") << u"围绕八大产业链链，全市共引进项目。"_s << QStringList{u"链"_s};
    QTest::newRow("one other item only") << u"围绕八大产业链链、延链，全市共引进项目。"_s << QStringList{u"链"_s};
}

void DuplicatedTest::offersWhatASeriesSuggests()
{
    QFETCH(QString, text);
    const QList<Finding> found = findings({text});
    QCOMPARE(found.size(), 1);
    QStringList replacements;
    for (const Fix &fix : found.first().fixes)
        replacements.append(fix.replacement);
    QTEST(replacements, "replacements");
}

void DuplicatedTest::givesEvidence()
{
    const QList<Finding> found = findings({u"学生们走进教室室上课。"_s});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().evidence.size() >= 3);
    QVERIFY(found.first().evidence.first().arguments().first().toDouble() > 1);
    QCOMPARE(found.first().place.span(), (Span{6, 8}));
}

QTEST_GUILESS_MAIN(DuplicatedTest)
#include "duplicatedtest.moc"
