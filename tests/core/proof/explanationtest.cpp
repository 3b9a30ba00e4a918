#include "core/proof/explanation.h"

#include "core/model/edit.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto text = u"环湖步道昨天全线贯通，沿线三座驿站同时开门，首班接驳车早上六点半从老码头发出，末班晚上九点收车。"_s;
const auto next = u"管理处提醒市民错峰出行，周末两天西门停车场关闭，驾车的游客请绕行北门，园内不设自行车道。"_s;

Issue theIssue()
{
    return issueOfStories({{{Role::Headline, u"环湖步道贯通"_s}, {Role::Paragraph, text}, {Role::Paragraph, next}}});
}

ProofPage pageWith(const QString &paragraph)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {u"环湖步道贯通"_s}, 28);
    setColumn(page, 40, 350, broken(paragraph, 15) + broken(next, 15));
    return page;
}

QList<ProofFinding> findingsOf(const Issue &issue, const ProofPage &page)
{
    return compareProof(issue, issue.pages().first(), page).findings;
}

/// The issue with the words of the first paragraph typed anew, as a person does it.
Issue corrected(const Issue &issue, const QString &before, const QString &after)
{
    const Block &block = issue.pages().first().stories.first().blocks[1];
    const qsizetype at = block.text.indexOf(before);
    return apply(issue, *replaceText(issue, block.id, {at, at + before.size()}, after)).value();
}

} // namespace

/// How long a person's word that a page may stay so lasts.
class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExplanationLastsAsLongAsItsWordsDo_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("the other difference of its sentence is corrected") << u"老码头"_s << u"新码头"_s << true;
        QTest::newRow("words are put in before it") << u"昨天"_s << u"昨天上午"_s << true;
        QTest::newRow("the sentence is parted") << u"发出，"_s << u"发出。"_s << true;
        QTest::newRow("its own words change") << u"三座"_s << u"四座"_s << false;
        QTest::newRow("what stands right before it changes") << u"沿线"_s << u"全程"_s << false;
        QTest::newRow("what stands right behind it changes") << u"驿站"_s << u"小站"_s << false;
    }
    void anExplanationLastsAsLongAsItsWordsDo()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Issue issue = theIssue();
        const ProofPage page = pageWith(QString(text).replace(u"三座"_s, u"五座"_s).replace(u"老码头"_s, u"新码头"_s));
        const QList<ProofFinding> found = findingsOf(issue, page);
        QCOMPARE(found.size(), 2);
        const Issue noted = apply(issue, Dismiss{explained(found.first(), issue, u"版面如此"_s)}).value();
        const Issue then = corrected(noted, before, after);
        const QList<ProofFinding> now = findingsOf(then, page);
        QVERIFY(!now.isEmpty());
        const auto isExplained = [&then](const ProofFinding &each) { return explanationOf(each, then) != nullptr; };
        const bool lasts = std::ranges::any_of(now, isExplained);
        QTEST(lasts, "lasts");
    }

    void whatThePageHasMoreIsExplainedByItsPlace()
    {
        const Issue issue = theIssue();
        const ProofPage page = pageWith(QString(text).replace(u"三座"_s, u"三大座"_s).replace(u"早上"_s, u"早大上"_s));
        const QList<ProofFinding> found = findingsOf(issue, page);
        QCOMPARE(found.size(), 2);
        const Issue noted = apply(issue, Dismiss{explained(found.last(), issue, u"版面如此"_s)}).value();
        QVERIFY(!explanationOf(found.first(), noted));
        QVERIFY(explanationOf(found.last(), noted));
    }

    void otherWordsOnALaterProofAreNotExplained()
    {
        const Issue issue = theIssue();
        const auto first = findingsOf(issue, pageWith(QString(text).replace(u"三座"_s, u"五座"_s)));
        const auto second = findingsOf(issue, pageWith(QString(text).replace(u"三座"_s, u"八座"_s)));
        const Issue noted = apply(issue, Dismiss{explained(first.first(), issue, u"版面如此"_s)}).value();
        QVERIFY(explanationOf(first.first(), noted));
        QVERIFY(!explanationOf(second.first(), noted));
    }

    void wordsOfNoStoryStayExplainedWhateverTheTextBecomes()
    {
        const Issue issue = theIssue();
        ProofPage page = pageWith(text);
        setColumn(page, 600, 900, {u"咨询电话见本报公告栏右侧"_s});
        const QList<ProofFinding> found = findingsOf(issue, page);
        QCOMPARE(found.size(), 1);
        const Issue noted = apply(issue, Dismiss{explained(found.first(), issue, {})}).value();
        const Block &headline = noted.pages().first().stories.first().blocks.first();
        const Issue then = apply(noted, *replaceText(noted, headline.id, {0, 2}, u"湖滨"_s)).value();
        QVERIFY(explanationOf(found.first(), then));
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
