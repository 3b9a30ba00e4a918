#include "ui/text/pieces.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Block blockOf(const QString &text)
{
    return {BlockId::create(), {Role::Paragraph, 1.0, std::nullopt, {}}, text, {}, {}};
}

QString sentences(qsizetype size)
{
    QString text;
    for (int i = 0; text.size() < size; ++i)
        text += u"临渚第%1段堤岸今天合龙了，市民都说好。"_s.arg(i);
    return text;
}

QStringList textsOf(const QList<Piece> &pieces)
{
    QStringList texts;
    for (const Piece &piece : pieces)
        texts.append(piece.text);
    return texts;
}

} // namespace

class PiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockOfUsualLengthIsOnePiece()
    {
        const QList<Block> blocks{blockOf(u"短。"_s), blockOf(QString(longestPiece, u'堤')), blockOf({})};
        const QList<Piece> pieces = piecesOf(blocks, {});
        QCOMPARE(pieces.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(pieces[i].text, blocks[i].text);
            QVERIFY(!pieces[i].continues);
        }
    }

    void aLongBlockIsCutWithoutLoss_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sentences") << sentences(50'000);
        QTest::newRow("one unit too many") << QString(longestPiece + 1, u'堤');
        QTest::newRow("words") << u"the embankment holds "_s.repeated(3'000);
        QTest::newRow("no stop anywhere") << QString(50'000, u'堤');
        QTest::newRow("rare characters") << u"𠮷"_s.repeated(20'000);
        QTest::newRow("letters with marks") << u"e\u0301"_s.repeated(20'000);
        QTest::newRow("nothing but marks") << QString(20'000, QChar(0x0301));
    }
    void aLongBlockIsCutWithoutLoss()
    {
        QFETCH(QString, text);
        const QList<Piece> pieces = piecesOf({blockOf(text)}, {});
        QVERIFY(pieces.size() > 1);
        QCOMPARE(textOf(pieces, 0, pieces.size()), text);
        for (const Piece &piece : pieces) {
            QVERIFY(piece.text.size() <= longestPiece);
            QVERIFY(!piece.text.front().isLowSurrogate());
        }
    }

    void itIsCutBehindASentenceElseAWord()
    {
        const QList<Piece> sentence = piecesOf({blockOf(sentences(9'000))}, {});
        QVERIFY(sentence[0].text.endsWith(u'。'));
        const QList<Piece> quoted = piecesOf({blockOf(u"他说：“临渚的堤岸今天合龙了。”"_s.repeated(400))}, {});
        QVERIFY(quoted[0].text.endsWith(u"。”"_s));
        const QList<Piece> word = piecesOf({blockOf(u"the embankment holds "_s.repeated(400))}, {});
        QVERIFY(word[0].text.endsWith(u' '));
        const QList<Piece> marked = piecesOf({blockOf(u"e\u0301"_s.repeated(5'000))}, {});
        QVERIFY(marked[1].text.startsWith(u'e'));
    }

    void onlyThePieceThatIsWrittenInChanges()
    {
        Block block = blockOf(sentences(30'000));
        const QList<Piece> before = piecesOf({block}, {});
        block.text.insert(before[0].text.size() + 700, u"新写的字，还有一句。"_s);
        const QList<Piece> after = piecesOf({block}, before);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(after[i].text == before[i].text, i != 1);
    }

    void aBlockThatIsSplitOrJoinedKeepsItsCuts()
    {
        const Block block = blockOf(sentences(30'000));
        const QList<Piece> whole = piecesOf({block}, {});
        const qsizetype seam = whole[0].text.size() + whole[1].text.size() + 900;
        Block head = block;
        head.text.truncate(seam);
        const Block tail = blockOf(block.text.sliced(seam));
        // As the view shows it once Enter was pressed, when ids are not known yet.
        QList<Piece> shown = whole;
        shown[2] = {{}, Role::Paragraph, whole[2].text.first(900), true};
        shown.insert(3, {{}, Role::Paragraph, whole[2].text.sliced(900), false});
        const QList<Piece> parted = piecesOf({head, tail}, shown);
        QCOMPARE(textsOf(parted), textsOf(shown));
        QCOMPARE(std::ranges::count(parted, false, &Piece::continues), 2);
        const QList<Piece> joined = piecesOf({block}, parted);
        QCOMPARE(textsOf(joined), textsOf(parted));
    }

    void piecesThatAreTooShortGrowTogether()
    {
        Block block = blockOf(sentences(9'000));
        QList<Piece> shown = piecesOf({block}, {});
        const QString tail = shown[1].text.right(20);
        shown[1].text.chop(20);
        shown.insert(2, {block.id, Role::Paragraph, tail, true});
        for (const Piece &piece : piecesOf({block}, shown))
            QVERIFY(piece.text != tail);
    }

    void linesBreakOnlyBetweenBlocks()
    {
        const QList<Block> blocks{blockOf(u"前段。"_s), blockOf(sentences(9'000)), blockOf(u"后段。"_s)};
        const QList<Piece> pieces = piecesOf(blocks, {});
        QVERIFY(pieces.size() > 3);
        QCOMPARE(textOf(pieces, 0, pieces.size()), blocks[0].text + u'\n' + blocks[1].text + u'\n' + blocks[2].text);
    }
};

QTEST_APPLESS_MAIN(PiecesTest)
#include "piecestest.moc"
