#include "core/proof/compare.h"

#include "core/proof/corrections.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double size = 10;
constexpr qsizetype measure = 12;

const auto first =
    u"本报讯（记者李山）昨天上午，滨水绿廊动员会在城东老码头召开，沿线十二个街道参加，市民代表也到了场。"_s;
const auto second = u"根据方案，今年的重点是把断点接上，年内完成城区十二段贯通，修复湿地三处，新建驿站二十三座。"_s;
const auto third = u"市水务局介绍，绿廊不搞大拆大建，老码头的石阶、缆桩、吊臂一律原样保留，账要晒在太阳下。"_s;
const auto fourth = u"城西苗圃的三百株早樱昨天开花，比去年早了六天，园林部门提醒市民错峰赏花，不要攀折花枝。"_s;

/// Lines of a paragraph, each with how far it is set in.
struct SetText {
    QStringList lines;
    QList<double> indents;
};

SetText setText(const QStringList &paragraphs, qsizetype indent = 2)
{
    SetText set;
    for (const QString &text : paragraphs) {
        const QString head = text.first(measure - indent);
        set.lines += QStringList{head} + broken(text.sliced(head.size()), measure);
        set.indents.append(double(indent) * size);
        set.indents.resize(set.lines.size(), 0);
    }
    return set;
}

void setAt(ProofPage &page, double x, double y, const SetText &set, Span lines)
{
    for (qsizetype i = lines.begin; i < lines.end; ++i)
        page.pieces.append(pieceAt(x + set.indents[i], y + 1.5 * size * double(i - lines.begin), size, set.lines[i]));
}

/// The text in two columns under its headline.
ProofPage pageOf(const SetText &set, const QStringList &head = {u"老码头复航"_s})
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 250, head, 28);
    const qsizetype half = (set.lines.size() + 1) / 2;
    setAt(page, 40, 350, set, {0, half});
    setAt(page, 200, 350, set, {half, set.lines.size()});
    return page;
}

QStringList compared(const QStringList &paragraphs, const ProofPage &page, const QString &head = u"老码头复航"_s,
                     ProofMode mode = ProofMode::LineBreaks)
{
    QList<std::pair<Role, QString>> blocks{{Role::Headline, head}};
    for (const QString &text : paragraphs)
        blocks.append({Role::Paragraph, text});
    const Issue issue = issueOf(blocks);
    QStringList told;
    for (const ProofFinding &each : compareProof(issue, issue.pages().first(), page, {}, mode).findings)
        told.append(u"%1 %2 “%3” “%4”"_s.arg(severityName(each.finding.severity), each.finding.check.section(u'/', 1),
                                             each.finding.text, each.found));
    return told;
}

const QStringList all{first, second, third, fourth};

QStringList joinedAt(qsizetype i)
{
    QStringList joined = all;
    joined[i] += joined.takeAt(i + 1);
    return joined;
}

} // namespace

/// Where a page's lines part a text otherwise than the text does.
class LineBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<SetText>("set");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QStringList &text, const SetText &set, const QStringList &told) {
            QTest::newRow(name) << text << set << told;
        };
        row("as the text has them", all, setText(all), {});
        row("the page begins one where the text goes on", joinedAt(1), setText(all),
            {u"B line-break “。市” “。⏎市”"_s});
        row("the page goes on in the line where the text begins one", all, setText(joinedAt(1)),
            {u"B line-break “。⏎市” “。市”"_s});
        const QStringList full{u"临渚的春天来得早，河堤上柳色青青处处是人影。"_s, second, third, fourth};
        SetText atEdge = setText(full.first(1));
        for (const SetText &part : {setText({second}, 0), setText({third, fourth})}) {
            atEdge.lines += part.lines;
            atEdge.indents += part.indents;
        }
        row("a new line that is not set in goes on", full, atEdge, {u"B line-break “。⏎根” “。根”"_s});
        row("without indents the short line tells", joinedAt(1), setText(all, 0), {u"B line-break “。市” “。⏎市”"_s});
        row("without indents a full line says nothing", full, setText(full, 0), {});

        SetText dropCap = setText(all);
        dropCap.indents[0] = dropCap.indents[1] = 2 * size;
        row("lines beside a drop cap", all, dropCap, {});
        SetText picture = setText({first, second, third, fourth});
        for (qsizetype i = 2; i < 7; ++i)
            picture.indents[i] += 5 * size;
        row("lines beside a picture", all, picture, {});
        SetText one = setText(all);
        one.indents[2] = 6 * size;
        row("a line that is set in as no paragraph is", all, one, {});
    }
    void paragraphs()
    {
        QFETCH(QStringList, text);
        QFETCH(SetText, set);
        QTEST(compared(text, pageOf(set)), "told");
    }

    void headlines_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QString &head, const QStringList &lines, const QStringList &told) {
            QTest::newRow(name) << head << lines << told;
        };
        const auto plain = u"临渚加快建设滨水步道"_s;
        row("in one line", plain, {plain}, {});
        row("between words", plain, {u"临渚加快"_s, u"建设滨水步道"_s}, {});
        row("inside a word", plain, {u"临渚加快建"_s, u"设滨水步道"_s}, {u"C line-break “建设” “建⏎设”"_s});
        const auto halves = u"老码头复航 东渡口通车"_s;
        row("where the text parts it", halves, {u"老码头复航"_s, u"东渡口通车"_s}, {});
        row("elsewhere than the text parts it", halves, {u"老码头复航东渡口"_s, u"通车"_s},
            {u"C line-break “口通” “口⏎通”"_s});
        row("in more lines than the text has halves", halves, {u"老码头"_s, u"复航东渡口"_s, u"通车"_s}, {});
        row("halves side by side in one line", halves, {u"老码头复航东渡口通车"_s}, {});
    }
    void headlines()
    {
        QFETCH(QString, head);
        QFETCH(QStringList, lines);
        QTEST(compared(all, pageOf(setText(all), lines), head), "told");
    }

    void wordingAloneAsksForNoBreaks()
    {
        QCOMPARE(
            compared(joinedAt(1), pageOf(setText(all), {u"老码头复"_s, u"航"_s}), u"老码头复航"_s, ProofMode::Wording),
            QStringList());
    }

    void linesThatMovedBehindASeamAreToldOfWithIt_data()
    {
        QTest::addColumn<SetText>("before");
        QTest::addColumn<SetText>("now");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QStringList &before, const QStringList &now,
                            const QStringList &told) {
            QTest::newRow(name) << setText(before) << setText(now) << told;
        };
        row("two paragraphs run together", all, joinedAt(1), {u"B “。⏎市” “。市”"_s});
        row("they were before, too", joinedAt(1), joinedAt(1), {u"B “。⏎市” “。市”"_s});
        QStringList longer = all;
        longer[2].insert(4, u"说明"_s);
        row("words were put in", longer, all, {u"C “绿廊” “绿廊”"_s});
    }
    void linesThatMovedBehindASeamAreToldOfWithIt()
    {
        QFETCH(SetText, before);
        QFETCH(SetText, now);
        QList<std::pair<Role, QString>> blocks{{Role::Headline, u"老码头复航"_s}};
        for (const QString &text : all)
            blocks.append({Role::Paragraph, text});
        const Issue issue = issueOf(blocks);
        const CorrectionCheck check = checkCorrections(issue, issue.pages().first(), pageOf(before), pageOf(now), {},
                                                       ProofMode::LineBreaks);
        QStringList told;
        for (const ProofFinding &each : check.second.findings)
            if (each.finding.check == "proof/line-break"_L1)
                told.append(u"%1 “%2” “%3”"_s.arg(severityName(each.finding.severity), each.finding.text, each.found));
        QTEST(told, "told");
    }
};

QTEST_GUILESS_MAIN(LineBreaksTest)
#include "linebreakstest.moc"
