#include "core/proof/lines.h"

#include "tests/core/proof/setpage.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<ProofLine> &lines)
{
    QStringList texts;
    for (const ProofLine &line : lines)
        texts.append(line.isVertical ? u"|"_s + line.text : line.text);
    texts.sort();
    return texts;
}

QStringList textsOf(const QList<ProofColumn> &columns)
{
    QStringList texts;
    for (const ProofColumn &column : columns) {
        QString text;
        for (const ProofLine &line : column)
            text += line.text + u'/';
        texts.append(text.chopped(1));
    }
    return texts;
}

ProofPiece spaced(ProofPiece piece)
{
    piece.spaceAfter = true;
    return piece;
}

/// The space belongs to the box of the character before it, but behind the last.
ProofPiece apart(ProofPiece piece, double space)
{
    for (qsizetype i = 0; i < piece.boxes.size(); ++i) {
        piece.boxes[i].translate(space * double(i), 0);
        if (i + 1 < piece.boxes.size())
            piece.boxes[i].setWidth(piece.boxes[i].width() + space);
    }
    return piece;
}

} // namespace

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeLines_data()
    {
        QTest::addColumn<QList<ProofPiece>>("pieces");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QList<ProofPiece> &pieces, const QStringList &lines) {
            QTest::newRow(name) << pieces << lines;
        };
        row("figures among Han",
            {pieceAt(0, 0, 10, u"今年"_s), pieceAt(20, 1, 9, u"12"_s), pieceAt(38, 0, 10, u"个码头"_s)},
            {u"今年12个码头"_s});
        row("marks set close",
            {pieceAt(0, 0, 10, u"他说，"_s), pieceAt(21, 0, 10, u"“"_s), pieceAt(31, 0, 10, u"渡口通航”"_s),
             pieceAt(76, 0, 10, u"。"_s)},
            {u"他说，“渡口通航”。"_s});
        row("a space between names", {spaced(pieceAt(0, 0, 10, u"记者李山"_s)), pieceAt(50, 0, 10, u"王河"_s)},
            {u"记者李山王河"_s});
        row("a gutter", {pieceAt(0, 0, 10, u"左栏的一行"_s), pieceAt(66, 0, 10, u"右栏的一行"_s)},
            {u"右栏的一行"_s, u"左栏的一行"_s});
        row("one under the other", {pieceAt(0, 0, 10, u"第一行"_s), pieceAt(0, 15, 10, u"第二行"_s)},
            {u"第一行"_s, u"第二行"_s});
        row("headlines beside each other over a narrow gutter",
            {pieceAt(0, 0, 10, u"正文很长很长很长很长"_s), pieceAt(0, 40, 30, u"早樱开了"_s),
             pieceAt(132, 40, 30, u"渡口通航"_s)},
            {u"早樱开了"_s, u"正文很长很长很长很长"_s, u"渡口通航"_s});
        row("upright characters",
            {pieceAt(0, 0, 20, u"早"_s), pieceAt(0, 26, 20, u"樱"_s), pieceAt(0, 52, 20, u"开"_s),
             pieceAt(0, 78, 20, u"了"_s)},
            {u"|早樱开了"_s});
        const ProofPiece body = pieceAt(0, 0, 10, u"正文很长很长很长很长很长很长"_s);
        row("a headline whose characters stand apart",
            {body, pieceAt(0, 40, 30, u"早"_s), pieceAt(42, 40, 30, u"樱"_s), pieceAt(84, 40, 30, u"开"_s)},
            {u"早樱开"_s, body.text});
        row("a headline whose pieces stand as far apart as their characters",
            {body, apart(pieceAt(0, 40, 30, u"早樱"_s), 12), pieceAt(84, 40, 30, u"开"_s),
             apart(pieceAt(126, 40, 30, u"了三"_s), 12)},
            {u"早樱开了三"_s, body.text});
        row("headlines beside each other whose characters stand apart",
            {body, apart(pieceAt(0, 40, 30, u"早樱"_s), 12), pieceAt(84, 40, 30, u"开"_s),
             apart(pieceAt(144, 40, 30, u"渡口"_s), 12), pieceAt(228, 40, 30, u"开"_s)},
            {u"早樱开"_s, body.text, u"渡口开"_s});
        QList<ProofPiece> uprights{body};
        for (int i = 0; i < 4; ++i)
            for (int line = 0; line < 3; ++line)
                uprights.append(
                    pieceAt(48 * line, 40 + 42 * i, 30, QString(u"早樱开了渡口通航市民散步"_s[4 * line + i])));
        row("upright lines side by side", uprights, {u"|市民散步"_s, u"|早樱开了"_s, u"|渡口通航"_s, body.text});
        row("two short lines are no upright one", {pieceAt(0, 0, 10, u"一"_s), pieceAt(0, 15, 10, u"二"_s)},
            {u"一"_s, u"二"_s});
    }
    void piecesBecomeLines()
    {
        QFETCH(QList<ProofPiece>, pieces);
        ProofPage page = emptyPage();
        page.pieces = pieces;
        QTEST(textsOf(linesOf(page)), "lines");
    }

    void linesBecomeColumns()
    {
        ProofPage page = emptyPage();
        setColumn(page, 0, 0, {u"临渚启动滨水绿廊"_s}, 30);
        setColumn(page, 0, 50, {u"一栏第一行字"_s, u"短行"_s, u"一栏第三行字"_s});
        setColumn(page, 75, 50, {u"二栏第一行字"_s, u"二栏第二行字"_s});
        setColumn(page, 0, 160, {u"隔了很远的一行"_s});
        QCOMPARE(textsOf(columnsOf(linesOf(page))),
                 QStringList({u"临渚启动滨水绿廊"_s, u"一栏第一行字/短行/一栏第三行字"_s,
                              u"二栏第一行字/二栏第二行字"_s, u"隔了很远的一行"_s}));
    }

    void aJustifiedLineBelongsToItsColumn()
    {
        ProofPage page = emptyPage();
        setColumn(page, 0, 0, {u"河堤昨天修好了"_s});
        ProofPiece wide = pieceAt(0, 15, 10, u"市民来散步"_s);
        for (qsizetype i = 0; i < wide.boxes.size(); ++i)
            wide.boxes[i] = QRectF(14 * double(i), 15, 14, 13); // as layout programs widen characters
        page.pieces.append(wide);
        QCOMPARE(textsOf(columnsOf(linesOf(page))), QStringList{u"河堤昨天修好了/市民来散步"_s});
    }
};

QTEST_GUILESS_MAIN(LinesTest)
#include "linestest.moc"
