#include "core/proof/helper/wire.h"
#include "core/proof/helper/trouble.h"
#include "tests/core/proof/setpage.h"

#include <QTest>

#include <limits>

using namespace galley;
using namespace galley::proofwire;
using namespace Qt::StringLiterals;

namespace {

ProofPage somePage()
{
    ProofPage page = test::emptyPage();
    page.number = 3;
    page.normalised = 5;
    page.unreadable = 2;
    test::setColumn(page, 40, 120, {u"河堤修好了。"_s, u"𠮷野家"_s});
    page.pieces.first().spaceAfter = true;
    page.looseFonts = {u"SimSun"_s, u"黑体"_s};
    page.pictures = {{QRectF(40, 300, 200, 150), QSize(640, 480), 230.4, false},
                     {QRectF(0, 0, 30, 30), QSize(900, 900), 2160, true}};
    page.covered = {{u"首班船"_s, QRectF(50, 310, 30, 13)}};
    return page;
}

QByteArray contentsOf(const QByteArray &frame)
{
    FrameReader reader;
    reader.append(frame);
    return reader.next().value_or(QByteArray());
}

} // namespace

Q_DECLARE_METATYPE(galley::proofwire::Request)

/// The form in which the program and the process that reads page proofs talk.
class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsComeAsTheyWent_data()
    {
        QTest::addColumn<Request>("request");
        QTest::newRow("file") << Request(OpenFile{u"/校样/要闻.pdf"_s});
        QTest::newRow("page") << Request(ReadPage{u"a.pdf"_s, 12});
        QTest::newRow("tile") << Request(DrawTile{u"a.pdf"_s, 1, 1.75, QRect(-3, 640, 640, 512)});
    }
    void requestsComeAsTheyWent()
    {
        QFETCH(Request, request);
        const auto read = requestIn(contentsOf(frameOf(NumberedRequest{7, request})));
        QVERIFY(read);
        QCOMPARE(read->number, 7U);
        QVERIFY(read->request == request);
    }

    void aPageComesAsItWent()
    {
        const ProofPage page = somePage();
        const auto read = answerIn(contentsOf(frameOf(NumberedAnswer{9, Answer(page)})));
        QVERIFY(read && read->answer);
        const auto &got = std::get<ProofPage>(*read->answer);
        QCOMPARE(got.number, page.number);
        QCOMPARE(got.size, page.size);
        QCOMPARE(got.normalised, page.normalised);
        QCOMPARE(got.unreadable, page.unreadable);
        QCOMPARE(got.pieces.size(), page.pieces.size());
        for (qsizetype i = 0; i < page.pieces.size(); ++i) {
            QCOMPARE(got.pieces[i].text, page.pieces[i].text);
            QCOMPARE(got.pieces[i].boxes, page.pieces[i].boxes);
            QCOMPARE(got.pieces[i].spaceAfter, page.pieces[i].spaceAfter);
        }
        QCOMPARE(got.looseFonts, page.looseFonts);
        QCOMPARE(got.pictures, page.pictures);
        QCOMPARE(got.covered, page.covered);
    }

    void sizesAndTilesComeAsTheyWent()
    {
        const FileFacts facts{{QSizeF(1105, 1545), QSizeF()}};
        const auto sizes = answerIn(contentsOf(frameOf(NumberedAnswer{1, Answer(facts)})));
        QVERIFY(sizes && std::get<FileFacts>(*sizes->answer) == facts);
        const Tile tile{QSize(2, 3), QByteArray(24, 'x')};
        const auto drawn = answerIn(contentsOf(frameOf(NumberedAnswer{2, Answer(tile)})));
        QVERIFY(drawn && std::get<Tile>(*drawn->answer) == tile);
    }

    void troublesComeWithTheirWords_data()
    {
        QTest::addColumn<ProofTrouble>("trouble");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unreadable") << ProofTrouble::Unreadable << QStringList{u"a.pdf"_s};
        QTest::newRow("locked") << ProofTrouble::Locked << QStringList{u"a.pdf"_s};
        QTest::newRow("too many pages") << ProofTrouble::PageCount << QStringList{u"a.pdf"_s, u"900"_s, u"500"_s};
        QTest::newRow("damaged page") << ProofTrouble::PageDamaged << QStringList{u"a.pdf"_s, u"4"_s};
    }
    void troublesComeWithTheirWords()
    {
        QFETCH(ProofTrouble, trouble);
        QFETCH(QStringList, arguments);
        const Error error = errorOf(trouble, arguments);
        const auto read = answerIn(contentsOf(frameOf(NumberedAnswer{1, std::unexpected(error)})));
        QVERIFY(read && !read->answer);
        QCOMPARE(read->answer.error().code, error.code);
        QCOMPARE(read->answer.error().message, error.message);
    }

    void whatIsOutOfBoundsIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        const QByteArray page = contentsOf(frameOf(NumberedAnswer{1, Answer(somePage())}));
        QTest::newRow("cut off") << page.chopped(1);
        QTest::newRow("too long") << page + '\0';
        QTest::newRow("kind that is not known") << QByteArray("\0\0\0\1\7", 5);
        // A count of four billion sizes in a frame of nine bytes must not be believed.
        QTest::newRow("more announced than there is") << QByteArray("\0\0\0\1\0\xff\xff\xff\xff", 9);
        QTest::newRow("a tile of another size than its pixels")
            << contentsOf(frameOf(NumberedAnswer{1, Answer(Tile{QSize(50, 50), QByteArray(40, 'x')})}));
        ProofPage nowhere = somePage();
        nowhere.pieces.first().boxes.first().setX(std::numeric_limits<double>::quiet_NaN());
        QTest::newRow("a place that is no number") << contentsOf(frameOf(NumberedAnswer{1, Answer(nowhere)}));
        ProofPage lacking = somePage();
        lacking.pieces.first().boxes.removeLast();
        QTest::newRow("a character without a place") << contentsOf(frameOf(NumberedAnswer{1, Answer(lacking)}));
    }
    void whatIsOutOfBoundsIsNotTaken()
    {
        QFETCH(QByteArray, contents);
        QVERIFY(!answerIn(contents));
    }

    void framesComeInPieces()
    {
        const QByteArray both = helloFrame() + frameOf(NumberedRequest{4, OpenFile{u"a.pdf"_s}});
        FrameReader reader;
        QList<QByteArray> got;
        for (const char byte : both) {
            reader.append(QByteArray(1, byte));
            while (const auto contents = reader.next())
                got.append(*contents);
        }
        QCOMPARE(got.size(), 2);
        QVERIFY(isHello(got.first()));
        QVERIFY(!isHello(got.last()));
        QVERIFY(requestIn(got.last()));
    }

    void aFrameThatIsTooLongBreaksTheLine()
    {
        FrameReader reader;
        reader.append(QByteArray("\x7f\xff\xff\xff", 4));
        QVERIFY(!reader.next());
        QVERIFY(reader.isBroken());
        reader.append(helloFrame());
        QVERIFY(!reader.next());
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wiretest.moc"
