#include "core/proof/parting.h"

#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto dam = u"河堤昨天修好了，市民又能沿着河走到老码头，水务局说汛期前还要再查一遍闸门。"_s;
const auto ferry = u"渡口今天通航，班船改在早上六点开出，票价不变，夜航要等到五月才恢复。"_s;

/// Has five characters on end that the first has.
const auto bridge = u"他们又能沿着河走到那座桥头，风小了许多，桥上的人都慢下来。"_s;

Issue theIssue()
{
    return issueOfStories({{{Role::Paragraph, dam}}, {{Role::Paragraph, ferry}}, {{Role::Paragraph, bridge}}});
}

/// Beside each other, each so far from the one before.
using Pieces = QList<std::pair<double, QString>>;

ProofLine lineOf(const Pieces &pieces)
{
    ProofLine line{.text = {}, .box = {}, .size = 10};
    double x = 100;
    for (const auto &[apart, text] : pieces) {
        x += apart;
        line.boxes += pieceAt(x, 100, 10, text).boxes;
        line.text += text;
        line.spaced += (line.spaced.isEmpty() ? u""_s : u" "_s) + text;
        x += 10 * double(text.size());
    }
    for (const QRectF &box : std::as_const(line.boxes))
        line.box = line.box.united(box);
    return line;
}

} // namespace

class PartingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsPartedWhereTheTextDoesNotGoOn_data()
    {
        QTest::addColumn<Pieces>("pieces");
        QTest::addColumn<QStringList>("lines");
        // How far from the second piece's beginning other lines begin, points right and up.
        QTest::addColumn<QList<QPoint>>("edges");
        const auto row = [](const char *name, const Pieces &pieces, const QStringList &lines,
                            const QList<QPoint> &edges = {}) { QTest::newRow(name) << pieces << lines << edges; };
        row("over a gutter", {{0, u"沿着河走到老码头"_s}, {5, u"班船改在早上六点"_s}},
            {u"沿着河走到老码头"_s, u"班船改在早上六点"_s});
        row("over a gutter into the next column of a story", {{0, u"河堤昨天修好了"_s}, {5, u"再查一遍闸门。"_s}},
            {u"河堤昨天修好了"_s, u"再查一遍闸门。"_s}, {QPoint(0, 14)});
        row("over a gutter, an indented line between it and the next that is flush",
            {{0, u"河堤昨天修好了"_s}, {5, u"再查一遍闸门。"_s}}, {u"河堤昨天修好了"_s, u"再查一遍闸门。"_s},
            {QPoint(0, 30)});
        row("over a gutter, under an indented line", {{0, u"河堤昨天修好了"_s}, {5, u"再查一遍闸门。"_s}},
            {u"河堤昨天修好了"_s, u"再查一遍闸门。"_s}, {QPoint(20, 14)});
        row("over a gutter, where elsewhere the text goes on so",
            {{0, u"修好了，市民又能沿着"_s}, {5, u"河走到那座桥头，风"_s}},
            {u"修好了，市民又能沿着"_s, u"河走到那座桥头，风"_s}, {QPoint(0, 14)});
        row("over a gutter behind the short end of a paragraph", {{0, u"门。"_s}, {5, u"班船改在早上六点"_s}},
            {u"门。"_s, u"班船改在早上六点"_s});
        row("over a gutter into which a mark hangs", {{0, u"河堤昨天修好了，"_s}, {-3, u"班船改在早上六点"_s}},
            {u"河堤昨天修好了，"_s, u"班船改在早上六点"_s}, {QPoint(0, 14)});
        row("over a gutter into which a mark hangs, under an indented line",
            {{0, u"河堤昨天修好了，"_s}, {-3, u"班船改在早上六点"_s}}, {u"河堤昨天修好了，"_s, u"班船改在早上六点"_s},
            {QPoint(20, 14)});
        row("over a gutter into which a line runs", {{0, u"沿着河走到老码头"_s}, {0.5, u"班船改在早上六点"_s}},
            {u"沿着河走到老码头"_s, u"班船改在早上六点"_s}, {QPoint(0, 14), QPoint(0, -14)});
        row("a wrong character over the beginning of one paragraph", {{0, u"河提"_s}, {0, u"昨天修好了，市民"_s}},
            {u"河提昨天修好了，市民"_s}, {QPoint(0, 14)});
        row("a space in the text", {{0, u"沿着河走"_s}, {8, u"到老码头"_s}}, {u"沿着河走到老码头"_s});
        row("a character lost at a space", {{0, u"市民又能沿着"_s}, {8, u"走到老码头"_s}},
            {u"市民又能沿着走到老码头"_s});
        row("a line lost at a space", {{0, u"河堤昨天修好了"_s}, {4, u"老码头，水务局"_s}},
            {u"河堤昨天修好了老码头，水务局"_s});
        row("what is nowhere in the text", {{0, u"此处标题待定"_s}, {8, u"班船改在早上六点"_s}},
            {u"此处标题待定班船改在早上六点"_s});
    }
    void aLineIsPartedWhereTheTextDoesNotGoOn()
    {
        QFETCH(Pieces, pieces);
        QFETCH(QList<QPoint>, edges);
        const QList<ProofUnit> units = unitsOf(theIssue().pages().first());
        const ProofLine line = lineOf(pieces);
        QList<ProofLine> lines{line};
        for (const QPoint edge : std::as_const(edges)) {
            const QPointF second = line.boxes[pieces.first().second.size()].topLeft();
            lines.append(ProofLine{.text = u"票"_s,
                                   .boxes = pieceAt(second.x() + edge.x(), 100 - edge.y(), 10, u"票"_s).boxes,
                                   .box = QRectF(second.x() + edge.x(), 100 - edge.y(), 10, 13),
                                   .size = 10});
        }
        QStringList texts;
        for (const ProofLine &each : parted(lines, units, Sightings(units)))
            if (each.text != u'票')
                texts.append(each.text);
        QTEST(texts, "lines");
    }

    void partsKeepTheirPlacesAndSpaces()
    {
        const QList<ProofUnit> units = unitsOf(theIssue().pages().first());
        const QList<ProofLine> parts = parted(
            {lineOf({{0, u"沿着河"_s}, {4, u"走到老码头"_s}, {5, u"班船改在早上六点"_s}})}, units, Sightings(units));
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].spaced, u"沿着河 走到老码头"_s);
        QCOMPARE(parts[0].box, QRectF(100, 100, 84, 13));
        QCOMPARE(parts[1].spaced, u"班船改在早上六点"_s);
        QCOMPARE(parts[1].box, QRectF(189, 100, 80, 13));
    }
};

QTEST_GUILESS_MAIN(PartingTest)
#include "partingtest.moc"
