#include "core/proof/pdf/pdfproof.h"
#include "tests/support/pdfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// Which fonts say what their characters mean.
class TextMappingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString textOf(const QString &path, qsizetype &unreadable) const
    {
        const Result<ProofPage> page = PdfProof::open(path).and_then(
            [](const PdfProof &proof) { return proof.page(1); });
        QString text;
        if (page)
            for (const ProofPiece &piece : page->pieces)
                text += piece.text;
        unreadable = page ? page->unreadable : -1;
        return text;
    }

private Q_SLOTS:
    void whatSimpleFontsSay_data()
    {
        QTest::addColumn<QByteArray>("font");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("unreadable");
        const QByteArray signs = "/Subtype /TrueType /BaseFont /AAAAAA+Song /FirstChar 65 /LastChar 67 /Widths [500 "
                                 "500 500] /FontDescriptor << /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 "
                                 "/FontBBox [0 0 500 500] >>";
        QTest::newRow("codes of its own") << signs << QString() << qsizetype(3);
        QTest::newRow("a table") << signs + " /ToUnicode 6 0 R" << u"一丁丂"_s << qsizetype(0);
        QTest::newRow("a known encoding") << signs + " /Encoding /WinAnsiEncoding" << u"ABC"_s << qsizetype(0);
        QTest::newRow("names of its glyphs")
            << QByteArray("/Subtype /Type1 /BaseFont /Helvetica") << u"ABC"_s << qsizetype(0);
    }
    void whatSimpleFontsSay()
    {
        QFETCH(QByteArray, font);
        const QString path = m_folder.filePath(u"simple.pdf"_s);
        test::writeObjects(path,
                           {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font "
                            "<< /F 5 0 R >> >> >>",
                            test::streamObject("BT /F 20 Tf 100 600 Td (ABC) Tj ET", {}),
                            "<< /Type /Font " + font + " >>",
                            test::streamObject("/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 "
                                               "begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> "
                                               "<43> <4E00> endbfrange endcmap end end",
                                               {})},
                           {});
        qsizetype unreadable = 0;
        const QString text = textOf(path, unreadable);
        QTEST(text, "text");
        QTEST(unreadable, "unreadable");
    }

    void aFontOfManyBytesWithoutATable()
    {
        const QString path = m_folder.filePath(u"many.pdf"_s);
        test::writePdf(path, {{u"渡口今天通航"_s}});
        qsizetype unreadable = 0;
        QCOMPARE(textOf(path, unreadable), u"渡口今天通航"_s);
        QCOMPARE(unreadable, 0);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(bytes.contains("/ToUnicode"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(bytes).replace("/ToUnicode", "/NoUnicode"));
        file.close();
        QCOMPARE(textOf(path, unreadable), QString());
        QVERIFY(unreadable > 0);
    }
};

QTEST_MAIN(TextMappingTest)
#include "textmappingtest.moc"
