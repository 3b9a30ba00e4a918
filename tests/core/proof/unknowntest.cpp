#include "core/proof/unknown.h"
#include "core/proof/compare.h"

#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto headline = u"临渚启动百里绿廊3年行动"_s;
const auto first = u"本报讯（记者李山）3月17日上午，滨水绿廊动员会在城东老码头召开，沿线12个街道参加。"_s;
const auto second = u"根据“十五五”方案，今年的重点是把断点接上，年内完成城区20段贯通，投资增长38.5%。"_s;
const auto otherHeadline = u"早樱开了"_s;
const auto other = u"城西苗圃的三百株早樱昨天开花，比去年早了六天，园林部门提醒市民错峰赏花，不要攀折花枝。"_s;

const QString figures = u"0123456789"_s;
const QString quotes = u"“”"_s;

Issue theIssue()
{
    return issueOfStories({{{Role::Headline, headline}, {Role::Paragraph, first}, {Role::Paragraph, second}},
                           {{Role::Headline, otherHeadline}, {Role::Paragraph, other}}});
}

/// The text as a page has it whose font does not say what these characters mean.
QString unread(QString text, const QString &characters)
{
    for (QChar &c : text)
        if (characters.contains(c))
            c = unknownSign;
    return text;
}

QString unread(const QString &text)
{
    return QString(text.size(), unknownSign);
}

struct Layout {
    QString head = headline;
    QStringList lines = broken(first, 12) + broken(second, 12);
    QString otherHead = otherHeadline;
    QStringList otherLines = broken(other, 12);
    QStringList advertisement = {};
    QString folio = {};

    /// Every text of the page without the meaning of these characters.
    void lose(const QString &characters)
    {
        for (QString *text : {&head, &otherHead})
            *text = unread(*text, characters);
        for (QStringList *texts : {&lines, &otherLines})
            for (QString &text : *texts)
                text = unread(text, characters);
    }

    ProofPage page() const
    {
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {head}, 28);
        setColumn(page, 40, 350, lines);
        setColumn(page, 500, 300, {otherHead}, 22);
        setColumn(page, 500, 350, otherLines);
        setColumn(page, 500, 900, advertisement);
        if (!folio.isEmpty())
            setColumn(page, 40, 60, {folio});
        return page;
    }
};

QStringList told(const ProofComparison &comparison)
{
    QStringList all;
    for (const ProofFinding &each : comparison.findings)
        all.append(u"%1 “%2” “%3”"_s.arg(each.finding.check.section(u'/', 1), each.finding.text, each.found));
    return all;
}

} // namespace

/// Pages on which characters stand of which nobody knows what they are.
class UnknownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnlyUnreadableIsNoDifference_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, auto change, const QStringList &told = {}) {
            Layout layout;
            change(layout);
            QTest::newRow(name) << layout << told;
        };
        row("figures", [](Layout &l) { l.lose(figures); });
        row("figures and quotes", [](Layout &l) { l.lose(figures + quotes); });
        row("every second character", [](Layout &l) { l.lose(u"本讯记李上，水廊员在东码召沿12街参"_s); });
        row("the head of a story", [](Layout &l) { l.lines[0] = unread(l.lines[0]); });
        row("the end of one", [](Layout &l) { l.lines.last() = unread(l.lines.last()); });
        row("a line", [](Layout &l) { l.lines[2] = unread(l.lines[2]); });
        row("lines on end", [](Layout &l) {
            for (qsizetype i = 2; i < 5; ++i)
                l.lines[i] = unread(l.lines[i]);
        });
        row("a headline", [](Layout &l) { l.head = unread(l.head); });
        row("two headlines", [](Layout &l) { l.head = unread(l.head), l.otherHead = unread(l.otherHead); });
        row("a story", [](Layout &l) {
            l.otherHead = unread(l.otherHead);
            for (QString &line : l.otherLines)
                line = unread(line);
        });
        row("a story with its marks", [](Layout &l) {
            l.otherHead = unread(l.otherHead);
            for (QString &line : l.otherLines)
                for (QChar &c : line)
                    c = c.isLetter() ? unknownSign : c;
        });
        row("without ink between words", [](Layout &l) { l.lines[1].insert(5, unread(u"12"_s)); });
        row("a line without ink", [](Layout &l) { l.lines.insert(2, unread(u"12"_s)); });
        row("an advertisement", [](Layout &l) { l.advertisement = {unread(u"临渚茶庄新到春茶"_s)}; });
        row("beside a wrong character", [](Layout &l) { l.lose(figures), l.lines[1].replace(u"动员"_s, u"动圆"_s); },
            {u"text-changed “员” “圆”"_s});
        row("beside one that is not there", [](Layout &l) { l.lines[1].remove(u"员"_s), l.lose(figures); },
            {u"text-changed “员” “”"_s});
        row("fewer than the text has", [](Layout &l) { l.lines[6].replace(u"20"_s, u"2"_s), l.lose(figures); },
            {u"text-changed “20” “\uFFFD”"_s});
        row("a story missing beside a short one that is unreadable",
            [](Layout &l) {
                l.otherHead.clear();
                l.otherLines.clear();
                l.advertisement = {unread(u"临渚茶庄新到春茶"_s)};
            },
            {u"story-missing “早樱开了” “”"_s});
    }
    void whatIsOnlyUnreadableIsNoDifference()
    {
        QFETCH(Layout, layout);
        const Issue issue = theIssue();
        for (const ProofMode mode : {ProofMode::Wording, ProofMode::LineBreaks})
            QTEST(told(compareProof(issue, issue.pages().first(), layout.page(), {}, mode)), "told");
    }

    void aFolioWithoutItsFigures()
    {
        Layout layout;
        layout.folio = unread(u"02版 2026年7月14日 星期二"_s, figures);
        const Issue issue = theIssue();
        QCOMPARE(told(compareProof(issue, issue.pages().first(), layout.page())), QStringList());
    }

    void whatIsReadable_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<bool>("readable");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("unknown ones alone") << QStringList{unread(u"早樱"_s)} << false;
        QTest::newRow("one that is known") << QStringList{unread(u"早樱"_s), u"开"_s} << true;
    }
    void whatIsReadable()
    {
        QFETCH(QStringList, lines);
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, lines);
        QTEST(hasReadableText(page), "readable");
    }
};

QTEST_GUILESS_MAIN(UnknownTest)
#include "unknowntest.moc"
