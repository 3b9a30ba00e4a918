#include "core/checks/structure/brokenparagraph.h"

#include "core/checks/analysis.h"
#include "core/model/composed.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

class Collected final : public FindingSink
{
public:
    void add(Finding finding) override { findings.append(std::move(finding)); }
    QList<Finding> findings;
};

QList<Finding> found(const Issue &issue)
{
    const auto check = brokenParagraph(nullptr);
    Collected sink;
    for (const Story &story : issue.pages().first().stories)
        check->run({issue, Analyses(), &story, nullptr}, sink);
    return sink.findings;
}

const QString before = u"三月的临渚，江风里已经有了暖意，沿江步道上散步的人多了起来。"_s;
const QString left =
    u"步道全长十二公里，沿线新建了六处驿站，市民走累了可以进去歇脚喝水，孩子们还能借书看，大家对此交口称"_s;
const QString right = u"赞。"_s;

} // namespace

class BrokenParagraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeRunsOverTheSeam();
    void evidenceNamesWhatWasSeen();
    void fixJoins();
    void threePieces();
    void shortPieceInTheMiddle();
    void captionBetweenThePieces();
    void restInTheNextStory();
    void siblingsOfASubheadAreSeen();
    void rolesThatStaySilent_data();
    void rolesThatStaySilent();
    void textsThatStaySilent_data();
    void textsThatStaySilent();
    void doubtfulHeadingIsLookedAt();
    void longFragmentsStopAtMarks();
    void examples();
};

void BrokenParagraphTest::placeRunsOverTheSeam()
{
    const Issue issue = test::issueOf(QStringList{before, left, right});
    const QList<Finding> findings = found(issue);
    QCOMPARE(findings.size(), 1);
    const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
    QCOMPARE(findings[0].place.first, blocks[1].id);
    QCOMPARE(findings[0].place.last, blocks[2].id);
    QCOMPARE(findings[0].text, u"大家对此交口称⏎赞"_s);
    QCOMPARE(findings[0].text, issue.text(findings[0].place));
}

void BrokenParagraphTest::evidenceNamesWhatWasSeen()
{
    const auto sentences = [](const QString &a, const QString &b) {
        QStringList all;
        for (const Finding &finding : found(test::issueOf(QStringList{before, a, b})))
            for (const Message &message : finding.evidence)
                all.append(QString::fromLatin1(message.source()));
        return all.join(u' ');
    };
    QVERIFY(sentences(left, right).contains(u"without a final mark"));
    QVERIFY(sentences(left, right).contains(u"The next paragraph is only"));
    QVERIFY(sentences(u"沿线新建了六处驿站，市民走累了可以进去歇脚，"_s, u"孩子们还能在里面借书看。"_s)
                .contains(u"in the middle of a sentence"));
    QVERIFY(sentences(u"老人说：“以前这里是一片烂泥滩，走一步陷一步，"_s, u"如今成了大花园。”说着笑了起来。"_s)
                .contains(u"closes in the next paragraph"));
}

void BrokenParagraphTest::fixJoins()
{
    const QList<Finding> findings = found(test::issueOf(QStringList{before, left, right}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].fixes.size(), 1);
    QCOMPARE(findings[0].fixes[0].kind, Fix::Kind::Join);
}

void BrokenParagraphTest::threePieces()
{
    const QList<Finding> findings = found(test::issueOf(
        QStringList{before, u"步道全长十二公里，沿线新建了六处驿站，市民走累了可以进去歇脚，"_s,
                    u"孩子们还能在里面借书看，老人们最喜欢的是临江的那一排长椅，"_s, u"一坐就是一个下午。"_s}));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].place.last, findings[1].place.first);
}

void BrokenParagraphTest::shortPieceInTheMiddle()
{
    const QList<Finding> findings = found(test::issueOf(QStringList{
        before, u"堤要修得好看，更要守得住水。参建单位把防洪标准写进每一道工序，迎水面全部采用生态护坡，堤顶"_s,
        u"道路与防汛通道合二为一，遇到"_s,
        u"大水可以直接通行抢险车辆。市防汛办负责人表示，汛前全部险段将完成加固。"_s}));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].text, u"堤顶⏎道路与防汛通道合"_s);
}

void BrokenParagraphTest::captionBetweenThePieces()
{
    const Issue issue = test::issueOf({{Role::Paragraph, before},
                                       {Role::Paragraph, left},
                                       {Role::Caption, u"图为市民在步道上散步。"_s},
                                       {Role::Credit, u"本报记者 江月 摄"_s},
                                       {Role::Paragraph, right}});
    const QList<Finding> findings = found(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].text, u"大家对此交口称⏎赞"_s);
    const auto joined = joinPieces(issue, findings[0].place.first, findings[0].place.last);
    QVERIFY(joined);
    const Issue after = apply(issue, *joined).value();
    const QList<Block> &blocks = after.pages().first().stories.first().blocks;
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[1].text, left + right);
    QCOMPARE(blocks[2].role.role, Role::Caption);
}

void BrokenParagraphTest::restInTheNextStory()
{
    const QList<std::pair<Role, QString>> first{{Role::Headline, u"步道通了"_s}, {Role::Paragraph, left}};
    const QList<std::pair<Role, QString>> picture{{Role::Caption, u"图为市民在步道上散步。"_s}};
    const QList<std::pair<Role, QString>> rest{{Role::Paragraph, right}, {Role::Paragraph, before}};
    for (const auto &stories : {QList{first, rest}, QList{first, picture, rest}}) {
        const Issue issue = test::issueOfStories(stories);
        const QList<Finding> findings = found(issue);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].text, issue.text(findings[0].place));
        const auto joined = joinPieces(issue, findings[0].place.first, findings[0].place.last);
        QVERIFY(joined);
        const Issue after = apply(issue, *joined).value();
        QCOMPARE(after.pages().first().stories.size(), stories.size() - 1);
        const QList<Block> &blocks = after.pages().first().stories.first().blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks[1].text, left + right);
        QCOMPARE(blocks[2].text, before);
    }
    QVERIFY(found(test::issueOfStories({first, {{Role::Headline, u"赞歌"_s}, {Role::Paragraph, right}}})).isEmpty());
}

void BrokenParagraphTest::siblingsOfASubheadAreSeen()
{
    const auto certainty = [](const QString &other) {
        const QList<Finding> findings = found(test::issueOf(
            QStringList{before, u"“加”法要做在"_s, u"前面，老人们喝茶歇脚，孩子们借书看。"_s, before, other, before}));
        return findings.isEmpty() ? 0.0 : findings.first().certainty;
    };
    QVERIFY(certainty(u"减去的都是空地"_s) > 0);
    QVERIFY(certainty(u"“减”法要做在"_s) < certainty(u"减去的都是空地"_s));
}

void BrokenParagraphTest::rolesThatStaySilent_data()
{
    QTest::addColumn<Role>("first");
    QTest::addColumn<Role>("second");
    for (Role role :
         {Role::Headline, Role::Kicker, Role::Deck, Role::Subhead, Role::Byline, Role::IndexEntry, Role::Caption}) {
        QTest::newRow(qPrintable(roleName(role) + u" before"_s)) << role << Role::Paragraph;
        QTest::newRow(qPrintable(roleName(role) + u" after"_s)) << Role::Paragraph << role;
    }
}

void BrokenParagraphTest::rolesThatStaySilent()
{
    QFETCH(Role, first);
    QFETCH(Role, second);
    QVERIFY(found(test::issueOf({{Role::Paragraph, before}, {first, left}, {second, right}})).isEmpty());
}

void BrokenParagraphTest::textsThatStaySilent_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("list after a colon") << QStringList{u"请市民注意以下事项："_s, u"一是用气时有人照看；"_s,
                                                       u"二是定期检查软管；"_s, u"三是闻到异味先关阀门。"_s};
    QTest::newRow("verse") << QStringList{u"沙鸥飞过芦花渚，"_s, u"渔火照见归舟人。"_s, u"江水不知春已暮，"_s,
                                          u"犹将新绿送柴门。"_s};
    QTest::newRow("signed in brackets") << QStringList{u"樱花节将持续到本月底，期间还有灯光秀。（本报记者 郑好）"_s,
                                                       u"园方提醒游客错峰出行。"_s};
    QTest::newRow("question and answer") << QStringList{u"记者：第一次独自出航怕不怕？"_s, u"船长：怕，也兴奋。"_s};
}

void BrokenParagraphTest::textsThatStaySilent()
{
    QFETCH(QStringList, paragraphs);
    QVERIFY(found(test::issueOf(paragraphs)).isEmpty());
}

void BrokenParagraphTest::doubtfulHeadingIsLookedAt()
{
    Issue issue = test::issueOf({{Role::Paragraph, before}, {Role::Subhead, left}, {Role::Paragraph, right}});
    Page page = issue.pages().first();
    page.stories.first().blocks[1].role = RoleGuess{Role::Subhead, 0.5, Role::Paragraph, u"unfinished"_s};
    issue = apply(Issue(IssueId::create()), InsertPage{0, page}).value();
    QCOMPARE(found(issue).size(), 1);
}

void BrokenParagraphTest::longFragmentsStopAtMarks()
{
    const QList<Finding> findings = found(
        test::issueOf(QStringList{before, u"步道全长十二公里，沿线新建了六处驿站，市民走累了可以进去歇脚，"_s,
                                  u"借书，看报，还能给手机充电，一应俱全。"_s}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].text, u"了可以进去歇脚，⏎借书"_s);
}

void BrokenParagraphTest::examples()
{
    const auto language = simplifiedChinese();
    const auto check = brokenParagraph(language ? *language : nullptr);
    for (const Example &example : check->info().examples) {
        const Issue issue = test::issueOf(example.text.split(u'\n'), example.role);
        Collected sink;
        check->run({issue, Analyses(), &issue.pages().first().stories.first(), nullptr}, sink);
        QCOMPARE(sink.findings.size(), example.flagged.isEmpty() ? 0 : 1);
        if (!example.flagged.isEmpty())
            QCOMPARE(sink.findings.first().text, example.flagged);
    }
}

QTEST_GUILESS_MAIN(BrokenParagraphTest)
#include "brokenparagraphtest.moc"
