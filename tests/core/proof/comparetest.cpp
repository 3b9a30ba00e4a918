#include "core/proof/compare.h"

#include "core/model/edit.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto headline = u"临渚启动百里滨水绿廊三年行动"_s;
const auto first = u"本报讯（记者李山）3月17日上午，滨水绿廊三年行动动员会在城东老码头召开，沿线十二个街道参加。"_s;
const auto second = u"根据行动方案，今年的重点是把断点接上，年内完成城区十二段贯通，修复湿地三处，新建驿站二十三座。"_s;
const auto third = u"市水务局介绍，绿廊不搞大拆大建，老码头的石阶、缆桩、吊臂一律原样保留，账要晒在太阳下。"_s;
const auto otherHeadline = u"早樱开了"_s;
const auto other = u"城西苗圃的三百株早樱昨天开花，比去年早了六天，园林部门提醒市民错峰赏花，不要攀折花枝。"_s;

Issue theIssue()
{
    return issueOfStories(
        {{{Role::Headline, headline}, {Role::Paragraph, first}, {Role::Paragraph, second}, {Role::Paragraph, third}},
         {{Role::Headline, otherHeadline}, {Role::Paragraph, other}}});
}

/// The page as it should be: the first story in two columns under its headline, the second beside it.
struct Layout {
    QStringList headRows = {headline};
    QStringList lines = broken(u"　　"_s + first, 12) + broken(u"　　"_s + second, 12) + broken(u"　　"_s + third, 12);
    QString otherHead = otherHeadline;
    QStringList otherLines = broken(other, 12);
    qsizetype inFirstColumn = (lines.size() + 1) / 2;
    double top = 350; ///< of the first column

    ProofPage page() const
    {
        ProofPage page = emptyPage();
        setColumn(page, 40, 350 - 50 * double(headRows.size()), headRows, 28);
        setColumn(page, 40, top, dense(lines.first(inFirstColumn)));
        setColumn(page, 175, 350, dense(lines.sliced(inFirstColumn)));
        setColumn(page, 500, 300, {otherHead}, 22);
        setColumn(page, 500, 350, dense(otherLines));
        return page;
    }

    static QStringList dense(QStringList lines)
    {
        for (QString &line : lines)
            line.remove(u'　');
        return lines;
    }
};

QStringList told(const ProofComparison &comparison)
{
    QStringList all;
    for (const ProofFinding &each : comparison.findings)
        all.append(u"%1 %2 “%3” “%4”"_s.arg(severityName(each.finding.severity), each.finding.check.section(u'/', 1),
                                            each.finding.text, each.found));
    return all;
}

QStringList compared(const Layout &layout)
{
    const Issue issue = theIssue();
    return told(compareProof(issue, issue.pages().first(), layout.page()));
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThePageHasOtherwise_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, auto change, const QStringList &told) {
            Layout layout;
            change(layout);
            QTest::newRow(name) << layout << told;
        };
        row("nothing", [](Layout &) { }, {});
        row("other lines", [](Layout &l) { l.lines = broken(first, 9) + broken(second, 9) + broken(third, 9); }, {});
        row("a character", [](Layout &l) { l.lines[5].replace(u"行动"_s, u"行功"_s); },
            {u"A text-changed “动” “功”"_s});
        row("one lost", [](Layout &l) { l.lines[2].remove(0, 1); },
            {u"A text-changed “%1” “”"_s.arg(Layout().lines[2][0])});
        row("one doubled", [](Layout &l) { l.otherLines[1].insert(3, l.otherLines[1][3]); },
            {u"A text-changed “” “%1”"_s.arg(broken(other, 12)[1][3])});
        row("one doubled before the short end of a paragraph",
            [](Layout &l) {
                l.otherLines = broken(other, 7);
                l.otherLines[5] += l.otherLines[5].last(1);
            },
            {u"A text-changed “” “枝”"_s});
        row("the first character", [](Layout &l) { l.lines[0] = l.lines[0].sliced(3); }, {u"A head-missing “本” “”"_s});
        row("the end", [](Layout &l) { l.lines.removeLast(); },
            {u"A tail-missing “%1” “”"_s.arg(Layout().lines.last())});
        row("a mark", [](Layout &l) { l.lines.last().replace(u"。"_s, u"！"_s); }, {u"B punctuation-only “。” “！”"_s});
        row("a headline's last row, of which nothing is right",
            [](Layout &l) { l.headRows = {headline.chopped(2), u"通了"_s}; }, {u"A text-changed “行动” “通了”"_s});
        row("two lines swapped", [](Layout &l) { l.lines.swapItemsAt(1, 2); },
            {u"A text-changed “%1” “%1”"_s.arg(Layout().lines[1])});
        row("swapped over the foot of a column", [](Layout &l) { l.lines.swapItemsAt(6, 7); },
            {u"A text-changed “%1” “%1”"_s.arg(Layout().lines[6])});
        row("swapped over the foot of a column of two lines",
            [](Layout &l) { l.inFirstColumn = 2, l.top = 357, l.lines.swapItemsAt(1, 2); },
            {u"A text-changed “%1” “%1”"_s.arg(Layout().lines[1])});
        row("a story that is not there", [](Layout &l) { l.otherHead.clear(), l.otherLines.clear(); },
            {u"A story-missing “早樱开了” “”"_s});
        row("a headline's short row with a wrong character", [](Layout &l) { l.otherHead = u"早缨开了"_s; },
            {u"A text-changed “樱” “缨”"_s});
        row("another's headline", [](Layout &l) { l.otherHead = u"此处标题待定"_s; },
            {u"A unapproved-text “早樱开了” “此处标题待定”"_s});
        row("a headline elsewhere that no story has",
            [](Layout &l) { l.lines.insert(0, u"此处标题待定此处标题待定"_s); },
            {u"B unapproved-text “” “此处标题待定此处标题待定”"_s});
        row("two pieces swapped that are no lines",
            [](Layout &l) {
                QString swapped = second;
                swapped.replace(u"今年的重点是把断点接上，年内完成城区十二段贯通"_s,
                                u"年内完成城区十二段贯通今年的重点是把断点接上，"_s);
                l.lines = broken(u"　　"_s + first, 12) + broken(u"　　"_s + swapped, 12)
                    + broken(u"　　"_s + third, 12);
            },
            {u"A text-changed “年内完成城区十二段贯通” “年内完成城区十二段贯通”"_s});
        row("a headline's end read with its neighbour", [](Layout &l) { l.otherHead.chop(1), l.headRows[0] += u'了'; },
            {});
        row("a character lost here and doubled there",
            [](Layout &l) { l.lines[2].remove(0, 1), l.otherLines[1].insert(3, l.otherLines[1][3]); },
            {u"A text-changed “%1” “”"_s.arg(Layout().lines[2][0]),
             u"A text-changed “” “%1”"_s.arg(broken(other, 12)[1][3])});
    }
    void whatThePageHasOtherwise()
    {
        QFETCH(Layout, layout);
        QTEST(compared(layout), "told");
    }

    void wordsBehindAWideSpaceStandInTheirLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("told");
        const QString line = Layout().otherLines[0];
        QTest::newRow("all right") << line.sliced(7) << QStringList();
        QTest::newRow("one character, which is wrong")
            << u"缨"_s << QStringList{u"A text-changed “%1” “缨”"_s.arg(line.last(1))};
    }
    void wordsBehindAWideSpaceStandInTheirLine()
    {
        QFETCH(QString, words);
        Layout layout;
        const QString before = std::exchange(layout.otherLines[0], {}).chopped(words.size());
        ProofPage page = layout.page();
        page.pieces.append(pieceAt(500, 350, 10, before));
        page.pieces.append(pieceAt(530 + 10 * double(before.size()), 350, 10, words));
        const Issue issue = theIssue();
        QTEST(told(compareProof(issue, issue.pages().first(), page)), "told");
    }

    void aParagraphInAColumnOfItsOwnIsNotMisplaced()
    {
        const auto caption = u"清晨，骑行者经过新修的栈道，两岸早樱正开。高岸摄"_s; // taken for a paragraph
        const Issue issue = issueOfStories({{{Role::Headline, headline},
                                             {Role::Paragraph, first},
                                             {Role::Paragraph, caption},
                                             {Role::Paragraph, second},
                                             {Role::Paragraph, third}}});
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {headline}, 28);
        setColumn(page, 40, 350, broken(first, 12) + broken(second, 12) + broken(third, 12));
        setColumn(page, 500, 350, broken(caption, 15));
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)), QStringList());
    }

    void whatIsMissingIsLookedForOnTheWholePage()
    {
        Layout layout;
        layout.headRows = {headline.chopped(2), u"通了"_s}; // stands where 行动 should
        ProofPage page = layout.page();
        setColumn(page, 500, 700, {headline.last(2)}, 28);
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)), QStringList{u"A unapproved-text “” “通了”"_s});
    }

    void aLargeInitialStandsBeforeItsOwnParagraph()
    {
        // The same character is lost elsewhere.
        const auto opening = u"第一批树苗昨天运到苗圃，一共三百株，园林工人连夜把它们种在城西的河岸上。"_s;
        const auto losing = u"第二批树苗还在路上，司机说桥头堵车，要到明天早上才能运到。"_s;
        const Issue issue = issueOfStories({{{Role::Headline, headline}, {Role::Paragraph, losing}},
                                            {{Role::Headline, otherHeadline}, {Role::Paragraph, opening}}});
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {headline}, 28);
        setColumn(page, 40, 350, broken(losing.sliced(1), 12));
        setColumn(page, 500, 300, {otherHeadline}, 22);
        page.pieces.append(pieceAt(500, 350, 25, opening.first(1)));
        setColumn(page, 527, 350, broken(opening.sliced(1, 18), 9));
        setColumn(page, 500, 380, broken(opening.sliced(19), 12));
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)), QStringList{u"A head-missing “第” “”"_s});
    }

    void anIndexDoesNotStandForAHeadline()
    {
        const Issue issue = issueOfStories(
            {{{Role::Headline, headline}, {Role::Paragraph, first}}, {{Role::IndexEntry, headline.first(10)}}});
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {u"此处标题待定"_s}, 28);
        setColumn(page, 40, 350, broken(first, 12));
        setColumn(page, 500, 700, {headline.first(10)});
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"A unapproved-text “%1” “此处标题待定”"_s.arg(headline)});
    }

    void aStoryThatStandsTwice()
    {
        ProofPage page = Layout().page();
        setColumn(page, 500, 600, broken(other, 15));
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"A story-twice “%1” “%1”"_s.arg(other)});
    }

    void theEndOfWhatStandsTwiceIsToldOfWithIt()
    {
        ProofPage page = Layout().page();
        setColumn(page, 500, 600, broken(other.chopped(3), 15));
        setColumn(page, 700, 600, {other.last(3)}); // at the head of the next column
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)).size(), 1);
    }

    void whatBelongsToNoStoryIsTold()
    {
        ProofPage page = Layout().page();
        setColumn(page, 500, 700, broken(u"启事：本报公告栏电话改期，敬请读者留意。"_s, 12));
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"B unapproved-text “” “启事：本报公告栏电话改期，敬请读者留意。”"_s});
    }

    void piecesOfOneLineThatBelongToNoStoryAreOne()
    {
        ProofPage page = Layout().page();
        page.pieces.append(pieceAt(500, 700, 14, u"启事"_s));
        page.pieces.append(pieceAt(542, 700, 14, u"本报公告栏电话自下月"_s)); // an ideographic space behind it
        page.pieces.append(pieceAt(500, 721, 14, u"一日起改号"_s));
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"A unapproved-text “” “启事本报公告栏电话自下月一日起改号”"_s});
    }

    void anUprightHeadlineOfNoStoryIsReadFromTheRight()
    {
        ProofPage page = Layout().page();
        const auto upright = [&page](double x, const QString &text) {
            ProofPiece piece = pieceAt(x, 700, 22, text);
            for (qsizetype i = 0; i < text.size(); ++i)
                piece.boxes[i] = QRectF(x, 700 + 30 * double(i), 22, 28);
            page.pieces.append(piece);
        };
        upright(500, u"放标题"_s);
        upright(530, u"此处要"_s);
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"A unapproved-text “” “此处要放标题”"_s});
    }

    void headlinesSideBySideAreNotOne()
    {
        ProofPage page = Layout().page();
        page.pieces.append(pieceAt(500, 700, 22, u"此处标题"_s));
        page.pieces.append(pieceAt(610, 700, 22, u"这里放标题"_s));
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)).size(), 2);
    }

    void aDifferenceIsPlacedOnBoth()
    {
        Layout layout;
        layout.lines[1].replace(5, 1, u"口"_s);
        const Issue issue = theIssue();
        const ProofComparison result = compareProof(issue, issue.pages().first(), layout.page());
        QCOMPARE(result.findings.size(), 1);
        QCOMPARE(result.findings[0].proof, (ProofPlace{1, QRectF(90, 365, 10, 13)}));
        const QString line = Layout().lines[1];
        QCOMPARE(issue.text(result.findings[0].finding.place), line.sliced(5, 1));
    }

    void anEarlierVersionIsNamed()
    {
        const Issue issue = theIssue();
        const Story now = issue.pages().first().stories[0];
        Story old = now;
        old.blocks[1].text.replace(u"十二个街道"_s, u"十一个街道"_s);
        old.blocks[2].text.replace(u"二十三座"_s, u"二十座"_s);
        Layout layout;
        layout.lines = broken(old.blocks[1].text, 12) + broken(old.blocks[2].text, 12) + broken(third, 12);
        const QDateTime time(QDate(2026, 3, 17), QTime(19, 42));
        const auto earlier = [&](StoryId id) {
            return id == now.id ? QList<EarlierStory>{{old, time, u"许照"_s}} : QList<EarlierStory>();
        };
        const ProofComparison result = compareProof(issue, issue.pages().first(), layout.page(), earlier);
        QCOMPARE(result.findings.size(), 1);
        QCOMPARE(result.findings[0].finding.check, u"proof/old-version"_s);
        QCOMPARE(result.findings[0].finding.message.text(),
                 u"The page has the version of 19:42; what 许照 changed after it is not there (2 places)."_s);
        QCOMPARE(result.findings[0].finding.related.size(), 2);
    }

    void theFolio_data()
    {
        QTest::addColumn<QStringList>("folio");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("right") << QStringList{u"2026年3月18日"_s, u"星期三"_s, u"第02版"_s, u"要闻"_s} << QStringList{};
        QTest::newRow("date") << QStringList{u"2026年3月17日"_s, u"星期三"_s}
                              << QStringList{u"A folio “2026年3月18日” “2026年3月17日”"_s};
        QTest::newRow("weekday") << QStringList{u"2026年3月18日星期二"_s}
                                 << QStringList{u"A folio “星期三” “星期二”"_s};
        QTest::newRow("weekday apart from its date")
            << QStringList{u"2026年3月18日"_s, u"　　　　　"_s, u"周二"_s} << QStringList{u"A folio “星期三” “周二”"_s};
        QTest::newRow("lunar date") << QStringList{u"2026年3月18日 农历正月廿九"_s}
                                    << QStringList{u"A folio “丙午年正月三十” “正月廿九”"_s};
        QTest::newRow("page number") << QStringList{u"2026年3月18日"_s, u"第03版"_s, u"要闻"_s}
                                     << QStringList{u"A folio “2” “2026年3月18日第03版要闻”"_s};
    }
    void theFolio()
    {
        QFETCH(QStringList, folio);
        Page sheet = theIssue().pages().first();
        sheet.number = 2;
        sheet.name = u"要闻"_s;
        const Issue issue = apply(Issue(IssueId::create()),
                                  {SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s}, InsertPage{0, sheet}})
                                .value();
        ProofPage page = Layout().page();
        double x = 600;
        for (const QString &piece : folio) {
            page.pieces.append(pieceAt(x, 40, 9, piece));
            x += 9 * double(piece.size() + 2);
        }
        QTEST(told(compareProof(issue, issue.pages().first(), page)), "told");
    }

    void aDateHasItsWeekdayThoughNobodyKnowsTheDay()
    {
        ProofPage page = Layout().page();
        page.pieces.append(pieceAt(600, 40, 9, u"2026年3月18日星期二"_s));
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)), QStringList{u"A folio “星期三” “星期二”"_s});
    }

    void theDateIsThatOfAnyFolioOfTheIssue()
    {
        Page other = issueOfStories({{{Role::Folio, u"2026年3月18日 星期三 第5230期"_s}}}).pages().first();
        const Issue issue = apply(theIssue(), InsertPage{1, other}).value();
        ProofPage page = Layout().page();
        page.pieces.append(pieceAt(600, 40, 9, u"2026年3月17日"_s));
        QCOMPARE(told(compareProof(issue, issue.pages().first(), page)),
                 QStringList{u"A folio “2026年3月18日” “2026年3月17日”"_s});
    }

    void aPieceOfTheFolioThatTheTextHasAsAStoryIsThere()
    {
        const Page page = issueOfStories({{{Role::Headline, otherHeadline}, {Role::Paragraph, other}},
                                          {{Role::Headline, u"星期三"_s}}})
                              .pages()
                              .first();
        const Issue issue = apply(Issue(IssueId::create()), InsertPage{0, page}).value();
        ProofPage proof = emptyPage();
        setColumn(proof, 500, 300, {otherHeadline}, 22);
        setColumn(proof, 500, 350, broken(other, 12));
        proof.pieces.append(pieceAt(600, 40, 9, u"2026年3月18日"_s));
        proof.pieces.append(pieceAt(700, 40, 9, u"星期三"_s));
        QCOMPARE(told(compareProof(issue, issue.pages().first(), proof)), QStringList());
    }

    void theProofsPageIsFoundByItsText()
    {
        Page blank =
            issueOf({u"渡口今天通航，班船改在早上六点开出，票价不变，夜航要等到五月才恢复。"_s}).pages().first();
        const Issue issue = apply(theIssue(), InsertPage{0, blank}).value();
        QCOMPARE(pageOf(issue, Layout().page()), 1);
        ProofPage strange = emptyPage();
        setColumn(strange, 40, 300, {u"这里没有一个字出自本期"_s});
        QCOMPARE(pageOf(issue, strange), -1);
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "comparetest.moc"
