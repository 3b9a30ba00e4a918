#include "core/proof/painted.h"

#include "tests/core/proof/setpage.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// The line stands at 100, 300 in a size of 10: its base line is about 310.
PaintedRun runAt(double x, qsizetype order, bool isSeen = true)
{
    return {QPointF(x, 310), isSeen, order};
}

PaintedPicture over(const QRectF &box, qsizetype order, bool isOpaque = true)
{
    return {{box, QSize(100, 100), 200}, isOpaque, order};
}

} // namespace

/// Which words a picture hides.
class PaintedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsUnderAPicture_data()
    {
        QTest::addColumn<QList<PaintedPicture>>("pictures");
        QTest::addColumn<QList<PaintedRun>>("runs");
        QTest::addColumn<QStringList>("covered");
        const QRectF whole(90, 290, 200, 40);
        const auto row = [](const char *name, const QList<PaintedPicture> &pictures, const QList<PaintedRun> &runs,
                            const QStringList &covered) { QTest::newRow(name) << pictures << runs << covered; };
        row("painted after the words", {over(whole, 1)}, {runAt(100, 0)}, {u"渡口昨天恢复通航"_s});
        row("painted before them", {over(whole, 0)}, {runAt(100, 1)}, {});
        row("beside them", {over(QRectF(300, 290, 100, 40), 1)}, {runAt(100, 0)}, {});
        row("over the line's end", {over(QRectF(148, 290, 100, 40), 1)}, {runAt(100, 0)}, {u"复通航"_s});
        row("touching the line's foot", {over(QRectF(90, 308, 200, 40), 1)}, {runAt(100, 0)}, {});
        row("letting something through", {over(whole, 1, false)}, {runAt(100, 0)}, {});
        row("over words that nobody sees", {over(whole, 1)}, {runAt(100, 0, false)}, {});
        row("between two pieces of a line", {over(QRectF(90, 290, 50, 40), 1)}, {runAt(100, 0), runAt(140, 2)},
            {u"渡口昨天"_s});
        row("over old words, under new ones on the same line", {over(whole, 1)}, {runAt(100, 0), runAt(102, 2)}, {});
        row("words whose painting is not known", {over(whole, 1)}, {{QPointF(500, 310), true, 0}}, {});
    }
    void whatStandsUnderAPicture()
    {
        QFETCH(QList<PaintedPicture>, pictures);
        QFETCH(QList<PaintedRun>, runs);
        ProofPage page = emptyPage();
        setColumn(page, 100, 300, {u"渡口昨天恢复通航"_s});
        QStringList covered;
        for (const CoveredText &each : coveredText(page, {pictures, runs}))
            covered.append(each.text);
        QTEST(covered, "covered");
    }

    void eachPictureHasTheWordsOfAllItsLines()
    {
        ProofPage page = emptyPage();
        setColumn(page, 100, 300, {u"渡口昨天恢复通航"_s, u"首班船载着乘客"_s});
        const PaintedPage painted{{over(QRectF(90, 290, 200, 60), 5)}, {runAt(100, 0), {QPointF(100, 325), true, 1}}};
        const QList<CoveredText> covered = coveredText(page, painted);
        QCOMPARE(covered.size(), 1);
        QCOMPARE(covered.first().text, u"渡口昨天恢复通航首班船载着乘客"_s);
        QCOMPARE(covered.first().box, QRectF(100, 300, 80, 28));
    }

    // Of runs in a size of 10; the line has eight characters from 100 to 180.
    void whatMeansNothingIsMarked_data()
    {
        QTest::addColumn<QList<PaintedRun>>("runs");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("unreadable");
        const auto run = [](double x, qsizetype order, qsizetype unknown) {
            return PaintedRun{
                .origin = QPointF(x, 310), .order = order, .isReadable = unknown == 0, .size = 10, .unknown = unknown};
        };
        const auto row = [](const char *name, const QList<PaintedRun> &runs, const QString &text,
                            qsizetype unreadable) { QTest::newRow(name) << runs << text << unreadable; };
        const PaintedRun line = run(100, 0, 0);
        row("nothing", {line}, u"渡口昨天恢复通航"_s, 0);
        row("one in the line", {line, run(130, 1, 1), run(140, 2, 0)}, u"渡口昨\uFFFD恢复通航"_s, 1);
        row("its end", {line, run(160, 1, 2)}, u"渡口昨天恢复\uFFFD\uFFFD"_s, 2);
        row("more than readers give", {line, run(160, 1, 3)}, u"渡口昨天恢复\uFFFD\uFFFD\uFFFD"_s, 3);
        row("nothing is given", {line, run(200, 1, 1)}, u"渡口昨天恢复通航\uFFFD"_s, 1);
        row("off the page", {line, run(-200, 1, 1)}, u"渡口昨天恢复通航"_s, 0);
    }
    void whatMeansNothingIsMarked()
    {
        QFETCH(QList<PaintedRun>, runs);
        ProofPage page = emptyPage();
        setColumn(page, 100, 300, {u"渡口昨天恢复通航"_s});
        markUnreadable(page, {{}, runs});
        QString text;
        for (const ProofPiece &piece : std::as_const(page.pieces)) {
            QCOMPARE(piece.text.size(), piece.boxes.size());
            text += piece.text;
        }
        QTEST(text, "text");
        QTEST(page.unreadable, "unreadable");
    }
};

QTEST_GUILESS_MAIN(PaintedTest)
#include "paintedtest.moc"
