#include "core/proof/typesizes.h"
#include "core/proof/tallboxes.h"

#include "tests/core/proof/setpage.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// As a font declares it whose boxes are so high; the base line stays where it is.
ProofPiece withBoxes(ProofPiece piece, double above, double below)
{
    const double size = piece.boxes.last().width();
    for (QRectF &box : piece.boxes) {
        const double base = box.top() + size;
        box.setTop(base - above * size);
        box.setBottom(base + below * size);
    }
    return piece;
}

/// Set apart as lines are that fill their measure: the last character keeps its width.
ProofPiece widened(ProofPiece piece, double by)
{
    for (qsizetype i = 0; i < piece.boxes.size(); ++i) {
        piece.boxes[i].translate(by * double(i), 0);
        if (i + 1 < piece.boxes.size())
            piece.boxes[i].setWidth(piece.boxes[i].width() + by);
    }
    return piece;
}

} // namespace

class TypeSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSizeIsThatOfTheSquare_data()
    {
        QTest::addColumn<QList<ProofPiece>>("pieces");
        QTest::addColumn<double>("size");
        const ProofPiece line = pieceAt(0, 0, 10, u"河堤昨天修好了"_s);
        const ProofPiece figures = pieceAt(0, 20, 5, u"2026"_s);
        QTest::newRow("Han") << QList{line} << 10.0;
        QTest::newRow("of a font that declares little") << QList{withBoxes(line, 0.75, 0.27)} << 10.0;
        QTest::newRow("of a font that declares much") << QList{withBoxes(line, 1.9, 0.7)} << 10.0;
        QTest::newRow("of a line set apart") << QList{widened(line, 3)} << 10.0;
        QTest::newRow("figures as high as Han") << QList{withBoxes(figures, 1.8, 0.8), line} << 10.0;
        QTest::newRow("figures on a page without Han") << QList{figures} << 0.8 * 6.5;
        QTest::newRow("nothing") << QList{ProofPiece{}} << 0.0;
    }
    void theSizeIsThatOfTheSquare()
    {
        QFETCH(QList<ProofPiece>, pieces);
        QFETCH(double, size);
        QCOMPARE(TypeSizes(pieces).of(pieces.first()), size);
    }

    void aBoxDoesNotReachIntoTheNextLine()
    {
        ProofPage page = emptyPage();
        page.pieces = {withBoxes(pieceAt(0, 0, 10, u"河堤昨天修好了"_s), 1.9, 0.7),
                       withBoxes(pieceAt(0, 14, 10, u"市民来散步"_s), 1.9, 0.7),
                       withBoxes(pieceAt(80, 14, 10, u"PM"_s), 1.9, 0.7)};
        const double base = 10;
        cutTallBoxes(page);
        for (const ProofPiece &piece : std::as_const(page.pieces)) {
            const double ofPiece = piece.text == u"河堤昨天修好了"_s ? base : base + 14;
            for (const QRectF &box : piece.boxes)
                QVERIFY2(box.top() > ofPiece - 10 && box.top() < ofPiece - 8 && box.bottom() < ofPiece + 4,
                         qPrintable(u"%1 to %2"_s.arg(box.top()).arg(box.bottom())));
        }
    }

    void aUsualBoxStaysAsItIs()
    {
        ProofPage page = emptyPage();
        page.pieces = {withBoxes(pieceAt(0, 0, 10, u"河堤昨天修好了"_s), 1.16, 0.29)};
        const QList<QRectF> before = page.pieces.first().boxes;
        cutTallBoxes(page);
        QCOMPARE(page.pieces.first().boxes, before);
    }
};

QTEST_GUILESS_MAIN(TypeSizesTest)
#include "typesizestest.moc"
