#include "core/checks/punctuation/punctuation.h"

#include "core/checks/fixes.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

std::unique_ptr<Check> checkOf(const QString &name)
{
    if (name == "doubled"_L1)
        return doubledMarks();
    if (name == "ellipsis"_L1)
        return ellipsis();
    if (name == "half-width"_L1)
        return halfWidthMarks();
    if (name == "unbalanced"_L1)
        return unbalancedMarks();
    return missingStop(nullptr);
}

QList<Finding> findingsOf(std::unique_ptr<Check> check, const Issue &issue)
{
    Checks checks;
    checks.push_back(std::move(check));
    return CheckRunner(checks).run(issue);
}

/// The issue's paragraphs after the first fix of its only finding.
QStringList fixedText(std::unique_ptr<Check> check, const Issue &issue)
{
    const QList<Finding> findings = findingsOf(std::move(check), issue);
    if (findings.size() != 1)
        return {QString::number(findings.size())};
    const QList<Change> changes = changesFor(findings.first(), findings.first().fixes.first(), issue);
    QStringList texts;
    const Issue after = apply(issue, changes).value_or(Issue());
    for (const Story &story : after.pages().first().stories)
        for (const Block &block : story.blocks)
            texts.append(block.text);
    return texts;
}

} // namespace

class PunctuationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &check, const QStringList &paragraphs,
                            const QStringList &expected = {}) {
            QTest::newRow(name) << check << paragraphs << expected;
        };
        row("three commas are one slip", u"doubled"_s, {u"停航，，，请绕行。"_s}, {u"C ，，，→，"_s});
        row("two slips in a line", u"doubled"_s, {u"停航，，请；；绕行。"_s}, {u"C ，，→，"_s, u"C ；；→；"_s});
        row("full and half together", u"doubled"_s, {u"停航，,请绕行。"_s}, {u"C ，,→，"_s});
        row("a final mark wins at the end", u"doubled"_s, {u"停航，！"_s}, {u"C ，！→！"_s});
        row("dots of one story are one finding", u"ellipsis"_s, {u"他说...好"_s, u"她说。。。行"_s}, {u"C ...→……"_s});
        row("a full stop beside an ellipsis", u"ellipsis"_s, {u"他走了。……她也走了……。"_s});
        row("a single full stop of ASCII", u"half-width"_s, {u"江水退了."_s}, {u"C .→。"_s});
        row("marks of one story are one finding", u"half-width"_s, {u"江水退了,桥通了;"_s, u"渡口呢?"_s},
            {u"C ,→，"_s});
        row("brackets with letters inside", u"half-width"_s, {u"世界卫生组织(WHO)说。"_s}, {u"C (WHO)→（WHO）"_s});
        row("brackets among letters", u"half-width"_s, {u"使用 WHO (Geneva) 的数据。"_s});
        row("a figure's comma and colon", u"half-width"_s, {u"共2,300人，比分3:1，20:30结束。"_s});
        row("a lead-in's brackets are compared elsewhere", u"half-width"_s, {u"本报讯(记者 李山)桥通了。"_s});
        row("one slip on its own line", u"unbalanced"_s, {u"他读《渔火，说好。"_s}, {u"A 《"_s});
        row("wrong way round has a fix", u"unbalanced"_s, {u"唱起“归舟“的老调。"_s}, {u"A “→”"_s});
        row("never opened can be deleted", u"unbalanced"_s, {u"江水退了），他说。"_s}, {u"A ）→"_s});
        row("stop behind a quotation", u"missing-stop"_s,
            {u"临渚人管这盏灯叫渔火。灯光一亮，晚归的船就找得到家，老人们都叫它“回家的眼睛”"_s}, {u"B ”→”。"_s});
        row("a summary under the headline", u"missing-stop"_s,
            {u"市里打算用三年时间修好沿江的十二座码头，每座码头都要通公交，候船室要有暖气和热水，雨天不再让人在外面等船"_s,
             u"本报讯（记者 李山）渡口今天恢复通航。"_s});
        row("every paragraph ends so", u"missing-stop"_s,
            {u"渡口今天恢复通航。首班船载客八十人，市民早早赶来排队"_s,
             u"江水已经退了。站长说下一班船定在中午十二点整开"_s});
    }
    void finds()
    {
        QFETCH(QString, check);
        QFETCH(QStringList, paragraphs);
        QTEST(found(checkOf(check), issueOf(paragraphs)), "expected");
    }

    void aPapersHabitIsOneFindingForAllStories()
    {
        const Issue issue = issueOfStories({{{Role::Paragraph, u"本报讯(记者 李山)桥通了。"_s}},
                                            {{Role::Paragraph, u"本报讯(记者 王河)船开了。"_s}},
                                            {{Role::Paragraph, u"各县(市)都来了(共三家)，好。"_s}}});
        const QList<Finding> findings = findingsOf(halfWidthMarks(), issue);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().text, u"(记者 李山)"_s);
        QCOMPARE(findings.first().related.size(), 3);
    }

    void aSlipIsEachStorysOwn()
    {
        const Issue issue = issueOfStories({{{Role::Paragraph, u"桥通了（北岸）,船开了。"_s}},
                                            {{Role::Paragraph, u"江水退了，渡口通了，码头开了。"_s}},
                                            {{Role::Paragraph, u"来了三家,两家是外地的，好。"_s}}});
        const QList<Finding> findings = findingsOf(halfWidthMarks(), issue);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.first().related.isEmpty());
    }

    void oneFixChangesAllPlaces()
    {
        QCOMPARE(fixedText(halfWidthMarks(), issueOf({u"江水退了,桥(北岸,一座)通了;"_s, u"渡口呢?"_s})),
                 QStringList({u"江水退了，桥（北岸，一座）通了；"_s, u"渡口呢？"_s}));
        QCOMPARE(fixedText(ellipsis(), issueOf({u"他说...好。。。"_s, u"她说…行"_s})),
                 QStringList({u"他说……好……"_s, u"她说……行"_s}));
    }

    void aPlaceThatWasEditedMeanwhileStays()
    {
        const Issue issue = issueOf({u"江水退了,好。"_s, u"渡口呢?"_s});
        Finding finding = findingsOf(halfWidthMarks(), issue).first();
        finding.fixes.first().also.first().before = u"!"_s;
        QCOMPARE(changesFor(finding, finding.fixes.first(), issue).size(), 1);
    }

    void onlyWholeRunningTextIsOneText()
    {
        QCOMPARE(found(unbalancedMarks(),
                       issueOf({{Role::Headline, u"他说：“江水退了"_s}, {Role::Paragraph, u"渡口通了”。"_s}})),
                 QStringList({u"A “"_s, u"A ”→"_s}));
        QVERIFY(found(unbalancedMarks(),
                      issueOf({{Role::Kicker, u"“江水退到警戒线以下"_s}, {Role::Headline, u"渡口恢复通航”"_s}}))
                    .isEmpty());
    }

    void aParagraphWithItsRestBehindACaptionLacksNoStop()
    {
        const QString before = u"三月的临渚，江风里已经有了暖意，沿江步道上散步的人多了起来。"_s;
        const QString left =
            u"步道全长十二公里，沿线新建了六处驿站。市民走累了可以进去歇脚喝水，孩子们还能借书看，大家对此交口称"_s;
        const std::pair caption{Role::Caption, u"图为市民在步道上散步。"_s};
        const std::pair rest{Role::Paragraph, u"赞。"_s};
        const QList<std::pair<Role, QString>> head{
            {Role::Headline, u"步道通了"_s}, {Role::Paragraph, before}, {Role::Paragraph, left}};
        QCOMPARE(findingsOf(missingStop(nullptr), issueOf(head)).size(), 1);
        QVERIFY(findingsOf(missingStop(nullptr), issueOf(head + QList{caption, rest})).isEmpty());
        QVERIFY(findingsOf(missingStop(nullptr), issueOfStories({head, {rest}})).isEmpty());
    }

    void aMissingStopIsNoBrokenParagraph()
    {
        const Issue issue = issueOf(
            {u"三月的临渚，江风里已经有了暖意，沿江步道上散步的人多了起来。"_s,
             u"步道全长十二公里。沿线新建了六处驿站，市民走累了可以进去歇脚喝水，大家对此交口称"_s, u"赞。"_s});
        QVERIFY(found(missingStop(nullptr), issue).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PunctuationTest)
#include "punctuationtest.moc"
