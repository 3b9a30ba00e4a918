#include "core/proof/lines.h"
#include "core/proof/pdf/pdfproof.h"
#include "tests/support/pdfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

/// With a table, each character as wide as high.
const QByteArray song = "/Subtype /TrueType /BaseFont /AAAAAA+Song /FirstChar 65 /LastChar 67 /Widths [1000 1000 1000] "
                        "/ToUnicode 6 0 R /FontDescriptor << /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 "
                        "/FontBBox [0 0 1000 1000] >>";

} // namespace

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
            for (const ProofLine &line : linesOf(*page))
                text += line.text;
        unreadable = page ? page->unreadable : -1;
        return text;
    }

    /// A page with this font /F, whose table has these lines if it asks for it.
    static void write(const QString &path, const QByteArray &font, const QByteArray &table, const QByteArray &content)
    {
        test::writeObjects(path,
                           {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font "
                            "<< /F 5 0 R >> >> >>",
                            test::streamObject(content, {}), "<< /Type /Font " + font + " >>",
                            test::streamObject("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                                               "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> "
                                               "def\n1 begincodespacerange <00> <FF> endcodespacerange\n"
                                                   + table + "\nendcmap end end",
                                               {})},
                           {});
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
        QTest::newRow("codes of its own") << signs << u"\uFFFD\uFFFD\uFFFD"_s << qsizetype(3);
        QTest::newRow("a table") << signs + " /ToUnicode 6 0 R" << u"一丁丂"_s << qsizetype(0);
        QTest::newRow("a known encoding") << signs + " /Encoding /WinAnsiEncoding" << u"ABC"_s << qsizetype(0);
        QTest::newRow("names of its glyphs")
            << QByteArray("/Subtype /Type1 /BaseFont /Helvetica") << u"ABC"_s << qsizetype(0);
    }
    void whatSimpleFontsSay()
    {
        QFETCH(QByteArray, font);
        const QString path = m_folder.filePath(u"simple.pdf"_s);
        write(path, font, "1 beginbfrange <41> <43> <4E00> endbfrange", "BT /F 20 Tf 100 600 Td (ABC) Tj ET");
        qsizetype unreadable = 0;
        const QString text = textOf(path, unreadable);
        QTEST(text, "text");
        QTEST(unreadable, "unreadable");
    }

    void whatATableDoesNotSay_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &table, const QString &text) {
            QTest::newRow(name) << table << text;
        };
        const auto among = [](const QByteArray &text) {
            return "3 beginbfchar <41> <4E00> <42> " + text + " <43> <4E02> endbfchar";
        };
        row("all of it", among("<4E01>"), u"一丁丂"_s);
        row("a pair of surrogates", among("<D842DFB7>"), u"一𠮷丂"_s);
        row("one byte, which readers take for a letter", among("<41>"), u"一A丂"_s);
        row("with spaces and a remark", among("% no text\n< 4E 01 >"), u"一丁丂"_s);
        row("five digits", among("<3AD5A>"), u"一\uFFFD丂"_s);
        row("five digits that are cut to a radical", among("<2F8CD>"), u"一\uFFFD丂"_s);
        row("five digits that are cut to a space", among("<20089>"), u"一\uFFFD丂"_s);
        row("three bytes", among("<4E014E>"), u"一\uFFFD丂"_s);
        row("an empty text", among("<>"), u"一\uFFFD丂"_s);
        row("zero", among("<0000>"), u"一\uFFFD丂"_s);
        row("the replacement", among("<FFFD>"), u"一\uFFFD丂"_s);
        row("private use", among("<E123>"), u"一\uFFFD丂"_s);
        row("a range of five digits", "1 beginbfrange <41> <43> <3AD5A> endbfrange", u"\uFFFD\uFFFD\uFFFD"_s);
        row("a range of single texts", "1 beginbfrange <41> <43> [<4E00> <3AD5A> <4E02>] endbfrange", u"一\uFFFD丂"_s);
        row("five digits that are put right later", among("<3AD5A>") + " 1 beginbfchar <42> <4E01> endbfchar",
            u"一丁丂"_s);
    }
    // Each character by itself, and all in one string.
    void whatATableDoesNotSay()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, text);
        const QString path = m_folder.filePath(u"table.pdf"_s);
        qsizetype unreadable = 0;
        write(path, song, table,
              "BT /F 20 Tf 1 0 0 1 100 600 Tm (A) Tj 1 0 0 1 120 600 Tm (B) Tj 1 0 0 1 140 600 Tm (C) Tj ET");
        QCOMPARE(textOf(path, unreadable), text);
        QCOMPARE(unreadable, text.count(QChar::ReplacementCharacter));
    }

    void inAStringOfSeveral_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("spaced") << QByteArray("5 Tc 50 Tz (ABC) Tj");
        QTest::newRow("moved in between") << QByteArray("(A) Tj 20 0 Td (B) Tj 20 0 Td (C) Tj");
        QTest::newRow("one string") << QByteArray("(ABC) Tj");
        QTest::newRow("parts of one") << QByteArray("[(A) -20 (BC)] TJ");
        QTest::newRow("strings on end") << QByteArray("(A) Tj (BC) Tj");
        QTest::newRow("on the next line") << QByteArray("30 TL (ABC) '");
        QTest::newRow("with spaces of its own") << QByteArray("0 0 (ABC) \"");
    }
    void inAStringOfSeveral()
    {
        QFETCH(QByteArray, shown);
        const QString path = m_folder.filePath(u"string.pdf"_s);
        write(path, song, "3 beginbfchar <41> <4E00> <42> <3AD5A> <43> <4E02> endbfchar",
              "BT /F 20 Tf 1 0 0 1 100 600 Tm " + shown + " ET");
        qsizetype unreadable = 0;
        QCOMPARE(textOf(path, unreadable), u"一\uFFFD丂"_s);
        QCOMPARE(unreadable, 1);
    }

    // Readers give nothing at all for them.
    void whatIsLostKeepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("an empty text") << QByteArray("<>");
        QTest::newRow("zero") << QByteArray("<0000>");
        QTest::newRow("a space") << QByteArray("<20089>");
    }
    void whatIsLostKeepsItsPlace()
    {
        QFETCH(QByteArray, given);
        const QString path = m_folder.filePath(u"lost.pdf"_s);
        write(path, song, "3 beginbfchar <41> <4E00> <42> " + given + " <43> <4E02> endbfchar",
              "BT /F 20 Tf 1 0 0 1 100 600 Tm (ABBC) Tj ET");
        qsizetype unreadable = 0;
        QCOMPARE(textOf(path, unreadable), u"一\uFFFD\uFFFD丂"_s);
        QCOMPARE(unreadable, 2);
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
        QCOMPARE(textOf(path, unreadable), QString(6, QChar::ReplacementCharacter));
        QCOMPARE(unreadable, 6);
    }
};

QTEST_MAIN(TextMappingTest)
#include "textmappingtest.moc"
