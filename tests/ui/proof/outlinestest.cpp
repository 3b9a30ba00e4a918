#include "ui/proof/outlines.h"

#include "tests/ui/proof/fakereader.h"
#include "ui/base/theme.h"
#include "ui/proof/pagemarks.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

StoryOnProof storyAt(const QList<QRectF> &places)
{
    return {.story = StoryId::create(), .units = {{.unit = {}, .printed = {}, .places = places}}};
}

} // namespace

/// Where stories and numbers stand on the picture of a page.
class OutlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryByItselfIsABox()
    {
        const ProofComparison comparison{
            .findings = {},
            .stories = {storyAt({QRectF(40, 300, 300, 30), QRectF(40, 340, 140, 200), QRectF(200, 340, 140, 180)}),
                        storyAt({QRectF(600, 300, 200, 200)}), storyAt({})}};
        const QList<StoryOutline> outlines = outlinesOf(comparison);
        QCOMPARE(outlines.size(), 2); // what the page does not have has none
        QCOMPARE(outlines[0].path.boundingRect(), QRectF(35, 295, 310, 250));
        QVERIFY(outlines[0].path.contains(QPointF(190, 530))); // between its columns
    }

    void oneThatStandsInTheWayIsLeftOut()
    {
        // An L with another story in its corner.
        const ProofComparison comparison{.findings = {},
                                         .stories = {storyAt({QRectF(40, 300, 300, 30), QRectF(40, 340, 140, 200)}),
                                                     storyAt({QRectF(200, 340, 140, 200)})}};
        const QList<StoryOutline> outlines = outlinesOf(comparison);
        QVERIFY(outlines[0].path.contains(QPointF(100, 335))); // between headline and text
        QVERIFY(!outlines[0].path.contains(QPointF(270, 400)));
        QVERIFY(outlines[1].path.contains(QPointF(270, 400)));
    }

    void aNumberStandsOnTheNearerEdge_data()
    {
        QTest::addColumn<QRectF>("place");
        QTest::addColumn<QPointF>("number");
        QTest::newRow("left") << QRectF(50, 340, 10, 10) << QPointF(35, 345);
        QTest::newRow("right") << QRectF(300, 340, 10, 10) << QPointF(345, 345);
    }
    void aNumberStandsOnTheNearerEdge()
    {
        QFETCH(QRectF, place);
        const ProofComparison comparison{.findings = {}, .stories = {storyAt({QRectF(40, 300, 300, 200)})}};
        const QList<StoryOutline> outlines = outlinesOf(comparison);
        const ProofFinding finding{.finding = {}, .found = {}, .proof = ProofPlace{1, place}};
        const NumberPlace first = numberPlaces(finding, comparison.stories.first().story, outlines).first();
        QTEST(first.edge, "number");
        QCOMPARE(first.isAtLeft, first.edge.x() < 190);
    }

    void whatIsNotOnThePageHasNoNumberThere() { QVERIFY(numberPlaces({}, StoryId::create(), {}).isEmpty()); }

    void noNumberHidesAnotherOrMarkedWords_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.25, 0.4, 0.5, 1.0, 3.0})
            QTest::addRow("%g pixels a point", scale) << scale;
    }
    void noNumberHidesAnotherOrMarkedWords()
    {
        QFETCH(double, scale);
        const Theme theme;
        const ProofComparison comparison{
            .findings = {}, .stories = {storyAt({QRectF(40, 300, 300, 200)}), storyAt({QRectF(352, 300, 300, 200)})}};
        PageMarks marks;
        marks.outlines = outlinesOf(comparison);
        for (int i = 0; i < 12; ++i) { // at the heads and the ends of lines that touch, in both stories
            const QRectF box(i % 2 == 0 ? 40 : 642, 300 + 15 * (i / 2), 10, 13);
            const ProofFinding finding{.finding = {}, .found = {}, .proof = ProofPlace{1, box}};
            marks.marks.append({.finding = i,
                                .number = i + 1,
                                .severity = Severity::A,
                                .box = box,
                                .places = numberPlaces(finding, comparison.stories[i % 2].story, marks.outlines)});
        }
        const PagePlace page{{}, scale};
        const QList<QRectF> boxes = numberBoxes(marks, page, theme);
        QCOMPARE(boxes.size(), 12);
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            for (qsizetype j = i + 1; j < boxes.size(); ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
            for (const PageMark &mark : marks.marks)
                QVERIFY(!boxes[i].intersects(page.at(mark.box)));
        }
    }

    void aNumberGoesToTheOtherEdgeBeforeAnotherHeight()
    {
        const Theme theme;
        PageMarks marks;
        for (int i = 0; i < 2; ++i)
            marks.marks.append({.finding = i,
                                .number = i + 1,
                                .severity = Severity::A,
                                .box = QRectF(60, 340, 10, 10),
                                .places = {{{35, 345}, true}, {{345, 345}, false}}});
        const QList<QRectF> boxes = numberBoxes(marks, {{}, 0.5}, theme);
        QVERIFY(boxes[0].right() < 17.5); // outside, where the middle of the edge was
        QCOMPARE(boxes[0].center().y(), 172.5);
        QVERIFY(boxes[1].left() > 172.5);
        QCOMPARE(boxes[1].center().y(), 172.5);
    }

    void aNumberKeepsOffOtherStories()
    {
        const Theme theme;
        const ProofComparison comparison{
            .findings = {}, .stories = {storyAt({QRectF(40, 300, 200, 200)}), storyAt({QRectF(252, 300, 200, 200)})}};
        PageMarks marks;
        marks.outlines = outlinesOf(comparison);
        const QRectF box(260, 400, 10, 13); // at the head of a line, with a neighbour's text right before it
        const ProofFinding finding{.finding = {}, .found = {}, .proof = ProofPlace{1, box}};
        marks.marks.append({.finding = 0,
                            .number = 1,
                            .severity = Severity::A,
                            .box = box,
                            .places = numberPlaces(finding, comparison.stories[1].story, marks.outlines)});
        const QRectF number = numberBoxes(marks, {{}, 0.4}, theme).first();
        QVERIFY(number.left() > 0.4 * 452);
    }

    void numbersAreSmallerOnASmallPicture()
    {
        const Theme theme;
        const PageMarks marks{.outlines = {},
                              .marks = {{.finding = 0,
                                         .number = 1,
                                         .severity = Severity::A,
                                         .box = QRectF(60, 340, 10, 10),
                                         .places = {{{35, 345}, true}}}},
                              .current = -1,
                              .story = {},
                              .reading = {}};
        const double small = numberBoxes(marks, {{}, 0.4}, theme).first().width();
        const double full = numberBoxes(marks, {{}, 1}, theme).first().width();
        QCOMPARE(full, theme.px(17));
        QVERIFY(small < full);
        QVERIFY(small >= 11); // and can be read
    }
};

QTEST_MAIN(OutlinesTest)
#include "outlinestest.moc"
