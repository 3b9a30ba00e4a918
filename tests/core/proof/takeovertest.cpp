#include "core/proof/takeover.h"

#include "core/proof/earlier.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto headline = u"临渚启动百里滨水绿廊三年行动"_s;
const auto first = u"本报讯（记者 李山）3月17日上午，滨水绿廊三年行动动员会在城东老码头召开，沿线十二个街道参加。"_s;
const auto second = u"根据行动方案，今年的重点是把断点接上，年内完成城区十二段贯通，修复湿地三处，新建驿站。"_s;
const auto last = u"账要晒在太阳下。"_s;
const auto third = u"城西苗圃的三百株早樱昨天开花，比去年早了六天，园林部门提醒市民错峰赏花，不要攀折花枝。"_s;

Issue theIssue()
{
    return issueOfStories(
        {{{Role::Headline, headline}, {Role::Paragraph, first}, {Role::Paragraph, second}, {Role::Paragraph, last}}});
}

QStringList textsOf(const Issue &issue)
{
    QStringList texts;
    for (const Block &block : issue.pages().first().stories.first().blocks)
        texts.append(block.text);
    return texts;
}

ProofPage pageOf(const QStringList &paragraphs)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {paragraphs.first()}, 28);
    QStringList lines;
    for (const QString &paragraph : paragraphs.sliced(1))
        lines += broken(QString(paragraph).remove(u' '), 15);
    setColumn(page, 40, 350, lines);
    return page;
}

} // namespace

/// The text after the page's words were taken for it.
class TakeoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextReadsAsThePageDoes_data()
    {
        QTest::addColumn<QStringList>("printed");
        QTest::addColumn<QStringList>("taken");
        const QStringList same{headline, first, second, last};
        const auto row = [&same](const char *name, qsizetype paragraph, const QString &before, const QString &after) {
            QStringList other = same;
            other[paragraph].replace(before, after);
            QTest::newRow(name) << other << other;
        };
        row("a character", 2, u"断点"_s, u"节点"_s);
        row("one lost", 2, u"今年的"_s, u"今年"_s);
        row("one added", 2, u"湿地三处"_s, u"湿地共三处"_s);
        row("beside a space", 1, u"李山"_s, u"李三"_s); // which the page does not have, and the text keeps
        row("the first character", 1, u"本报讯"_s, u"报讯"_s);
        row("in the headline", 0, u"百里"_s, u"千里"_s);
        row("at the very end", 3, u"太阳下。"_s, u"太阳下"_s);
        // A paragraph of which nothing is left goes.
        QTest::newRow("the last paragraph")
            << QStringList{headline, first, second} << QStringList{headline, first, second};
    }
    void theTextReadsAsThePageDoes()
    {
        QFETCH(QStringList, printed);
        const Issue issue = theIssue();
        const ProofComparison compared = compareProof(issue, issue.pages().first(), pageOf(printed));
        QCOMPARE(compared.findings.size(), 1);
        const QList<Change> changes = takenFromPage(issue, compared.findings.first(), compared.stories.first());
        const Result<Issue> taken = apply(issue, changes);
        QVERIFY(taken);
        QTEST(textsOf(*taken), "taken");
    }

    void anOldVersionIsTakenWhole()
    {
        const Issue issue = theIssue();
        const QStringList old{headline, first, QString(second).replace(u"断点接上"_s, u"堤岸修好"_s),
                              QString(last).replace(u"太阳"_s, u"灯光"_s)};
        Story before = issue.pages().first().stories.first();
        for (qsizetype i = 0; i < old.size(); ++i)
            before.blocks[i].text = old[i];
        const EarlierStories earlier = [&before](StoryId) { return QList<EarlierStory>{{before, {}, u"高岸"_s}}; };
        const ProofComparison compared = compareProof(issue, issue.pages().first(), pageOf(old), earlier);
        QCOMPARE(compared.findings.size(), 1);
        QCOMPARE(compared.findings.first().finding.check, u"proof/old-version"_s);
        const Result<Issue> taken = apply(issue,
                                          takenFromPage(issue, compared.findings.first(), compared.stories.first()));
        QVERIFY(taken);
        QCOMPARE(textsOf(*taken), old);
    }

    void whatNoTextCanBeTakenForIsLeft_data()
    {
        QTest::addColumn<QStringList>("printed");
        QTest::newRow("a headline that is not there") << QStringList{u" "_s, first, second, last};
        QTest::newRow("words that nobody can read")
            << QStringList{headline, first, QString(second).replace(u"断点接上"_s, u"\uFFFD\uFFFD"_s), last};
        QTest::newRow("words of no story")
            << QStringList{headline, first, second, last, u"咨询电话见公告栏。此处待补。"_s};
    }
    void whatNoTextCanBeTakenForIsLeft()
    {
        QFETCH(QStringList, printed);
        const Issue issue = theIssue();
        const ProofComparison compared = compareProof(issue, issue.pages().first(), pageOf(printed));
        QVERIFY(!compared.findings.isEmpty());
        for (const ProofFinding &finding : compared.findings)
            QVERIFY(takenFromPage(issue, finding, compared.stories.first()).isEmpty());
    }

    void paragraphsBeginWhereThePageBeginsThem_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::newRow("parted") << QStringList{headline, QString(first + second), last, third};
        QTest::newRow("joined") << QStringList{headline, first, second.first(20), second.sliced(20), last, third};
    }
    void paragraphsBeginWhereThePageBeginsThem()
    {
        QFETCH(QStringList, text);
        QList<std::pair<Role, QString>> blocks{{Role::Headline, text.first()}};
        for (const QString &paragraph : text.sliced(1))
            blocks.append({Role::Paragraph, paragraph});
        const Issue issue = issueOf(blocks);
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {headline}, 28);
        double y = 350;
        for (const QString &paragraph : {first, second, last, third}) { // set in by two characters
            QStringList lines = broken(u"　　"_s + paragraph, 15);
            page.pieces.append(pieceAt(60, y, 10, lines.takeFirst().sliced(2)));
            setColumn(page, 40, y + 15, lines);
            y += 15 * double(1 + lines.size());
        }
        const ProofComparison compared = compareProof(issue, issue.pages().first(), page, {}, ProofMode::LineBreaks);
        const auto found = std::ranges::find(compared.findings, u"proof/line-break"_s,
                                             [](const ProofFinding &each) { return each.finding.check; });
        QVERIFY(found != compared.findings.end());
        const QList<Change> changes = takenFromPage(issue, *found, compared.stories.first());
        QCOMPARE(textsOf(apply(issue, changes).value()), QStringList({headline, first, second, last, third}));
    }
};

QTEST_GUILESS_MAIN(TakeoverTest)
#include "takeovertest.moc"
