#include "core/proof/pdf/pagecontents.h"
#include "core/proof/pdf/pdfproof.h"
#include "tests/support/pdfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

/// A picture of 40 × 20 pixels of eight bits, and a form that paints it at 10, 10 in a size of 20 × 10.
const QByteArrayList parts{
    "<< /Type /XObject /Subtype /Image /Width 40 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 800 "
    ">>\n"
    "stream\n"
        + QByteArray(800, 'x') + "\nendstream",
    test::streamObject("q 20 0 0 10 10 10 cm /Im Do Q",
                       "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /Im 10 0 R >> >>"),
    "<< /Type /XObject /Subtype /Image /Width 40 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 10 0 R "
    "/Length 800 >>\nstream\n"
        + QByteArray(800, 'x') + "\nendstream",
    "<< /ca 0.5 >>",
    "<< /Type /OCG /Name (Off) >>",
    test::streamObject("/Fm Do",
                       "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /Fm 15 0 R "
                       ">> >>"),
    "<< /BM /Multiply >>",
};

const QByteArray resources =
    "/XObject << /Im 10 0 R /Fm 11 0 R /Masked 12 0 R /Endless 15 0 R >> /ExtGState << /Half 13 "
    "0 R /Multiply 16 0 R >> /Properties << /Off 14 0 R >>";

QString told(const PaintedPage &page)
{
    QStringList all;
    for (const PaintedPicture &each : page.pictures) {
        const QRect box = each.picture.box.toRect();
        all.append(u"%1,%2 %3×%4 %5 ppi%6%7"_s.arg(box.x())
                       .arg(box.y())
                       .arg(box.width())
                       .arg(box.height())
                       .arg(qRound(each.picture.resolution))
                       .arg(each.isOpaque ? u""_s : u" through"_s, each.picture.isLineArt ? u" line art"_s : u""_s));
    }
    for (const PaintedRun &each : page.runs)
        all.append(u"%1@%2,%3%4"_s.arg(each.order)
                       .arg(qRound(each.origin.x()))
                       .arg(qRound(each.origin.y()))
                       .arg(each.isSeen ? u""_s : u" unseen"_s));
    return all.join(u"; "_s);
}

} // namespace

/// What a page's content paints where.
class PageContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPagePaints_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("painted");
        const auto row = [](const char *name, const char *content, const QString &painted) {
            QTest::newRow(name) << QByteArray(content) << painted;
        };
        row("nothing", "0 0 100 100 re f", {});
        row("a picture", "q 144 0 0 72 100 200 cm /Im Do Q", u"100,528 144×72 20 ppi"_s);
        row("drawn out in one direction", "q 72 0 0 144 100 200 cm /Im Do Q", u"100,456 72×144 10 ppi"_s);
        row("behind states that were given back", "q 2 0 0 2 0 0 cm q Q Q q 72 0 0 36 0 0 cm /Im Do Q",
            u"0,764 72×36 40 ppi"_s);
        row("in a form", "q 2 0 0 2 100 100 cm /Fm Do Q", u"120,660 40×20 72 ppi"_s);
        row("cut by a box", "q 100 200 50 50 re W n 144 0 0 72 100 200 cm /Im Do Q", u"100,550 50×50 20 ppi"_s);
        row("cut by another shape", "q 100 200 m 150 200 l 125 250 l h W n 144 0 0 72 100 200 cm /Im Do Q",
            u"100,550 50×50 20 ppi through"_s);
        row("half off the page", "q 144 0 0 72 528 200 cm /Im Do Q", u"528,528 72×72 20 ppi"_s);
        row("off the page", "q 144 0 0 72 700 200 cm /Im Do Q", {});
        row("aslant", "q 50 50 -50 50 100 100 cm /Im Do Q", u"50,600 100×100 20 ppi through"_s);
        row("with a soft mask", "q 144 0 0 72 100 200 cm /Masked Do Q", u"100,528 144×72 20 ppi through"_s);
        row("with half its strength", "q /Half gs 144 0 0 72 100 200 cm /Im Do Q", u"100,528 144×72 20 ppi through"_s);
        row("multiplied", "q /Multiply gs 144 0 0 72 100 200 cm /Im Do Q", u"100,528 144×72 20 ppi through"_s);
        row("on a layer that is off", "/OC /Off BDC q 144 0 0 72 100 200 cm /Im Do Q EMC", {});
        row("written into the page", "q 144 0 0 72 100 200 cm BI /W 2 /H 1 /BPC 8 /CS /G ID ab EI Q",
            u"100,528 144×72 1 ppi"_s);
        row("a stencil", "q 144 0 0 72 100 200 cm BI /W 8 /H 1 /IM true ID a EI Q",
            u"100,528 144×72 1 ppi through line art"_s);
        row("words", "BT /F 12 Tf 100 200 Td (ab) Tj 0 -20 Td (c) Tj (d) Tj ET", u"0@100,600; 1@100,620"_s);
        row("words set by a matrix", "BT 12 0 0 12 100 200 Tm [(a) -20 (b)] TJ 14 TL T* (c) Tj ET",
            u"0@100,600; 1@100,768"_s);
        row("words that are not painted", "BT 3 Tr 100 200 Td (ab) Tj ET", u"0@100,600 unseen"_s);
        row("a form that paints itself", "q 144 0 0 72 100 200 cm /Im Do Q /Endless Do", u"100,528 144×72 20 ppi"_s);
        row("what is no operator", "q 144 0 0 72 100 200 cm /Im Do Q << /a 5 foo ( ] Do Do /Im",
            u"100,528 144×72 20 ppi"_s);
        row("no numbers", "q (a) /b cm /Im Do Q", {});
    }
    void whatAPagePaints()
    {
        QFETCH(QByteArray, content);
        QTEST(told(PageContents(written(content, {})).painted(1)), "painted");
    }

    void boxesAreOfThePageAsItIsSeen_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("painted");
        const auto row = [](const char *name, const char *attributes, const QString &painted) {
            QTest::newRow(name) << QByteArray(attributes) << painted;
        };
        row("cropped", "/CropBox [50 100 550 700]", u"50,428 144×72 20 ppi"_s);
        row("crop box larger than the sheet", "/CropBox [-50 -100 900 900]", u"100,528 144×72 20 ppi"_s);
        row("turned right", "/Rotate 90", u"200,100 72×144 20 ppi"_s);
        row("upside down", "/Rotate 180", u"356,200 144×72 20 ppi"_s);
        row("turned left", "/Rotate -90", u"528,356 72×144 20 ppi"_s);
    }
    void boxesAreOfThePageAsItIsSeen()
    {
        QFETCH(QByteArray, attributes);
        QTEST(told(PageContents(written("q 144 0 0 72 100 200 cm /Im Do Q", attributes)).painted(1)), "painted");
    }

    void whatIsNotThereHasNothing()
    {
        QVERIFY(PageContents(u"/nowhere/page.pdf"_s).painted(1).pictures.isEmpty());
        QVERIFY(PageContents(written("", {})).painted(2).pictures.isEmpty());
    }

    /// All of it: as a layout program writes the file, and with Poppler's places of the words.
    void wordsUnderAPicture_data()
    {
        QTest::addColumn<bool>("isPictureLast");
        QTest::addColumn<int>("alpha");
        QTest::addColumn<QStringList>("covered");
        QTest::newRow("painted after them") << true << 255 << QStringList{u"首班船"_s};
        QTest::newRow("painted before them") << false << 255 << QStringList{};
        QTest::newRow("seen through") << true << 100 << QStringList{};
    }
    void wordsUnderAPicture()
    {
        QFETCH(bool, isPictureLast);
        QFETCH(int, alpha);
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
        write(path, isPictureLast, alpha);
        const Result<ProofPage> page = PdfProof::open(path).and_then(
            [](const PdfProof &proof) { return proof.page(1); });
        QVERIFY(page);
        QCOMPARE(page->pictures.size(), 1);
        QCOMPARE(page->pictures.first().box.toRect(), QRect(90, 120, 200, 100));
        QCOMPARE(qRound(page->pictures.first().resolution), 36);
        QStringList covered;
        for (const CoveredText &each : page->covered)
            covered.append(each.text);
        QTEST(covered, "covered");
    }

private:
    QString written(const QByteArray &content, const QByteArray &attributes)
    {
        QByteArrayList objects{
            "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [14 0 R] /D << /OFF [14 0 R] >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << " + resources + " >> "
                + attributes + " >>",
            test::streamObject(content, {})};
        while (objects.size() < 9)
            objects.append("null");
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
        test::writeObjects(path, objects + parts, {});
        return path;
    }

    static void write(const QString &path, bool isPictureLast, int alpha)
    {
        QPdfWriter writer(path);
        test::setUp(writer);
        QPainter painter(&writer);
        painter.setFont(test::pageFont());
        QImage picture(100, 50, QImage::Format_ARGB32);
        picture.fill(QColor(40, 90, 140, alpha));
        const auto paintPicture = [&] { painter.drawImage(QRectF(90, 120, 200, 100), picture); };
        if (!isPictureLast)
            paintPicture();
        painter.drawText(QPointF(100, 100), u"渡口昨天恢复通航"_s);
        painter.drawText(QPointF(100, 180), u"首班船"_s);
        painter.drawText(QPointF(400, 180), u"夜里十点收班"_s);
        if (isPictureLast)
            paintPicture();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_MAIN(PageContentsTest)
#include "pagecontentstest.moc"
