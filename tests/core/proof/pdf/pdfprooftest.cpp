#include "core/proof/pdf/pdfproof.h"
#include "tests/support/pdfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// What a PDF gives of a page that was set with this machine's fonts.
class PdfProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterHasItsPlace()
    {
        const QString path = m_folder.filePath(u"page.pdf"_s);
        test::writePdf(path, {QStringList{u"人大代表走访渡口"_s, u"市民来散步。"_s}});
        const Result<PdfProof> proof = PdfProof::open(path);
        QVERIFY(proof);
        QCOMPARE(proof->pageCount(), 1);
        const Result<ProofPage> page = proof->page(1);
        QVERIFY(page);
        QCOMPARE(page->size.toSize(), QSize(600, 800));
        QString text;
        for (const ProofPiece &piece : page->pieces) {
            QCOMPARE(piece.boxes.size(), piece.text.size());
            text += piece.text;
        }
        // Whatever the font calls them: ⼈⼤ are radicals in some.
        QCOMPARE(text, u"人大代表走访渡口市民来散步。"_s);
        const QRectF first = page->pieces.first().boxes.first();
        QVERIFY2(QRectF(95, 90, 25, 40).contains(first.center()), "the first line was drawn at 100, 120");
    }

    void aPageWithoutTextHasNoPieces()
    {
        const QString path = m_folder.filePath(u"picture.pdf"_s);
        test::writePdf(path, {QStringList{}});
        const Result<ProofPage> page = PdfProof::open(path).and_then(
            [](const PdfProof &proof) { return proof.page(1); });
        QVERIFY(page);
        QVERIFY(page->pieces.isEmpty());
    }

    void whatIsNoProofIsToldOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("not there") << u"gone.pdf"_s << QByteArray() << Error::Code::Unreadable;
        QTest::newRow("something else") << u"text.pdf"_s << QByteArray("今天植树。") << Error::Code::Corrupt;
        QTest::newRow("cut off") << u"cut.pdf"_s << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
                                 << Error::Code::Corrupt;
    }
    void whatIsNoProofIsToldOf()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(name);
        if (!bytes.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(bytes);
        }
        const Result<PdfProof> proof = PdfProof::open(path);
        QVERIFY(!proof);
        QTEST(proof.error().code, "code");
        QVERIFY(proof.error().message.text().contains(path));
    }

    void aPageThatIsNotThereIsToldOf()
    {
        const QString path = m_folder.filePath(u"one.pdf"_s);
        test::writePdf(path, {QStringList{u"渡口"_s}});
        const Result<PdfProof> proof = PdfProof::open(path);
        QVERIFY(proof);
        QVERIFY(!proof->page(2));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfProofTest)
#include "pdfprooftest.moc"
