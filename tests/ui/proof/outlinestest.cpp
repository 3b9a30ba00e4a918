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
        QTEST(numberPlaces(finding, comparison.stories.first().story, outlines).first(), "number");
    }

    void whatIsNotOnThePageHasNoNumberThere() { QVERIFY(numberPlaces({}, StoryId::create(), {}).isEmpty()); }

    void noNumberHidesAnother()
    {
        Theme theme;
        PageMarks marks;
        for (int i = 0; i < 9; ++i)
            marks.marks.append({.finding = i,
                                .number = i + 1,
                                .severity = Severity::A,
                                .box = QRectF(60, 340, 10, 10),
                                .places = {{35, 345}, {345, 345}}});
        const QList<QRectF> boxes = numberBoxes(marks, {{}, 0.5}, theme);
        QCOMPARE(boxes.size(), 9);
        for (qsizetype i = 0; i < boxes.size(); ++i)
            for (qsizetype j = i + 1; j < boxes.size(); ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
        QCOMPARE(boxes[0].center(), QPointF(17.5, 172.5));
        QCOMPARE(boxes[1].center(), QPointF(172.5, 172.5)); // the other edge before another height
    }
};

QTEST_MAIN(OutlinesTest)
#include "outlinestest.moc"
