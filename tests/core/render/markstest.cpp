#include "core/render/marks.h"

#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

const QStringList paragraphs{u"城东河堤昨天修好，沿线三个渡口同时通航，市民散步不再绕行。"_s,
                             u"市水务局介绍，绿廊不搞大拆大建，老码头的石阶一律原样保留。"_s,
                             u"早樱开了，比去年早了六天。"_s};

const Story &storyIn(const Issue &issue)
{
    return issue.pages().first().stories.first();
}

QString kindName(MarkedCorrection::Kind kind)
{
    switch (kind) {
    case MarkedCorrection::Kind::Replace: return u"replace"_s;
    case MarkedCorrection::Kind::Delete: return u"delete"_s;
    case MarkedCorrection::Kind::Insert: return u"insert"_s;
    case MarkedCorrection::Kind::RunOn: return u"run on"_s;
    case MarkedCorrection::Kind::NewParagraph: break;
    }
    return u"new paragraph"_s;
}

/// "1:3 replace 渡口→码头", a line each.
QStringList told(const Story &older, const Story &newer)
{
    QStringList all;
    for (const MarkedCorrection &each : correctionsBetween(older, newer)) {
        const auto block = std::ranges::find(older.blocks, each.block, &Block::id);
        all.append(u"%1:%2 %3 %4→%5"_s.arg(block - older.blocks.begin())
                       .arg(each.span.begin)
                       .arg(kindName(each.kind), each.span.of(block->text).toString(), each.words));
    }
    return all;
}

/// Whether two lines of a sheet cross; where they only touch they do not.
bool cross(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    const auto side = [](const QPointF &p, const QPointF &q, const QPointF &r) {
        return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x());
    };
    return side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9;
}

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAProofReaderWouldWrite_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QStringList>("marks");
        const Issue issue = issueOf(paragraphs);
        const QList<Block> &blocks = storyIn(issue).blocks;
        const auto row = [&](const char *name, const QList<std::optional<Change>> &made, const QStringList &marks) {
            QList<Change> changes;
            for (const auto &each : made)
                changes.append(each.value());
            QTest::newRow(name) << changes << marks;
        };
        m_issue = issue;
        row("nothing", {}, {});
        row("words replaced", {replaceText(issue, blocks[0].id, {13, 15}, u"码头"_s)}, {u"0:13 replace 渡口→码头"_s});
        row("words deleted", {replaceText(issue, blocks[0].id, {4, 6}, {})}, {u"0:4 delete 昨天→"_s});
        row("words put in", {replaceText(issue, blocks[2].id, {4, 4}, u"三百株"_s)}, {u"2:4 insert →三百株"_s});
        row("two paragraphs joined", {joinWithNext(issue, blocks[0].id)}, {u"0:29 run on →"_s});
        row("a paragraph parted", {splitBlock(issue, blocks[1].id, 16)}, {u"1:16 new paragraph →"_s});
        row("a paragraph gone", {Change(RemoveBlock{storyIn(issue).id, 2, blocks[2]})},
            {u"2:0 delete 早樱开了，比去年早了六天。→"_s});
    }
    void whatAProofReaderWouldWrite()
    {
        QFETCH(QList<Change>, changes);
        const Issue after = apply(m_issue, changes).value();
        QTEST(told(storyIn(m_issue), storyIn(after)), "marks");
    }

    void leadersNeverCross()
    {
        const Issue issue = issueOf(paragraphs);
        const QList<GalleyLine> lines = galleyLines({storyIn(issue)}, {}, formWithNotes());
        QList<MarginNote> notes;
        for (const Block &block : storyIn(issue).blocks)
            for (qsizetype at = 0; at + 2 < block.text.size(); at += 3)
                notes.append({block.id, {at, at + 1}, u"改动"_s, MarkedCorrection::Kind::Replace});
        const QList<DrawnNote> drawn = drawnNotes(lines, notes, {}, formWithNotes());
        QCOMPARE(drawn.size(), notes.size());
        for (const DrawnNote &one : drawn)
            for (const DrawnNote &other : drawn)
                for (qsizetype i = 0; &one != &other && i + 1 < one.leader.size(); ++i)
                    for (qsizetype k = 0; k + 1 < other.leader.size(); ++k)
                        QVERIFY(!cross(one.leader[i], one.leader[i + 1], other.leader[k], other.leader[k + 1]));
    }

    void notesDoNotStandOnEachOther()
    {
        const Issue issue = issueOf(paragraphs);
        const BlockId block = storyIn(issue).blocks[0].id;
        const QList<GalleyLine> lines = galleyLines({storyIn(issue)}, {}, formWithNotes());
        const QString words = u"这里的数字与标题不同，请核对原稿后再定。"_s;
        const QList<DrawnNote> drawn = drawnNotes(
            lines, {{block, {0, 2}, words, {}}, {block, {4, 6}, words, {}}, {block, {8, 9}, words, {}}}, {},
            formWithNotes());
        for (qsizetype i = 1; i < drawn.size(); ++i) {
            QCOMPARE(drawn[i].number, int(i) + 1);
            const double end = drawn[i - 1].at.y() + noteLeading * double(drawn[i - 1].lines.size() - 1);
            QVERIFY(drawn[i].at.y() >= end + noteLeading);
        }
    }

    void notesAtTheFootOfAColumnStayOnTheSheet()
    {
        QStringList many;
        for (int i = 0; i < 20; ++i)
            many += paragraphs;
        const Issue issue = issueOf(many);
        const SheetForm form = formWithNotes();
        const QList<GalleyLine> lines = galleyLines({storyIn(issue)}, {}, form);
        QList<MarginNote> notes;
        for (const Block &block : storyIn(issue).blocks)
            notes.append({block.id, {0, 2}, u"这里的数字与标题不同，请核对原稿后再定，并告诉夜班的值班主任。"_s, {}});
        const QList<DrawnNote> drawn = drawnNotes(lines, notes, {}, form);
        QCOMPARE(drawn.size(), notes.size());
        const auto end = [](const DrawnNote &note) {
            return note.at.y() + noteLeading * double(note.lines.size() - 1);
        };
        for (const DrawnNote &each : drawn)
            QCOMPARE_LE(end(each), form.height - form.margin);
        for (qsizetype i = 1; i < drawn.size(); ++i)
            if (drawn[i].sheet == drawn[i - 1].sheet && drawn[i].at.x() == drawn[i - 1].at.x())
                QCOMPARE_GE(drawn[i].at.y(), end(drawn[i - 1]) + noteLeading);
    }

    void aRemarkStandsWhereTheOlderTextHasItsWords_data()
    {
        QTest::addColumn<QString>("newer");
        QTest::addColumn<Span>("span");
        QTest::addColumn<std::optional<Span>>("older");
        QTest::newRow("before what was put in") << u"城东河堤终于修好"_s << Span{0, 2} << std::optional(Span{0, 2});
        QTest::newRow("behind it") << u"城东河堤终于修好"_s << Span{6, 8} << std::optional(Span{4, 6});
        QTest::newRow("on it") << u"城东河堤终于修好"_s << Span{4, 8} << std::optional<Span>();
    }
    void aRemarkStandsWhereTheOlderTextHasItsWords()
    {
        QFETCH(QString, newer);
        QFETCH(Span, span);
        QTEST(spanInOlder(u"城东河堤修好"_s, newer, span), "older");
    }

private:
    Issue m_issue{IssueId::create()};
};

QTEST_GUILESS_MAIN(MarksTest)
#include "markstest.moc"
