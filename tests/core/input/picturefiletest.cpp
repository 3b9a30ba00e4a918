#include "core/input/picturefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"
                                           "00000fa0"
                                           "00000bb8"
                                           "0802000000");
// A segment of 16 bytes before the frame.
const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010101004800480000"
                                            "ffc0001108"
                                            "0bb8"
                                            "0fa0"
                                            "03012200021101031101");
const QByteArray progressive = QByteArray::fromHex("ffd8ffdb0004ffffffff"
                                                   "ffc2001108"
                                                   "0258"
                                                   "0320"
                                                   "03");
const QByteArray intel = QByteArray::fromHex("49492a0008000000"
                                             "0200"
                                             "000103000100000020030000"
                                             "010104000100000058020000"
                                             "00000000");
const QByteArray motorola = QByteArray::fromHex("4d4d002a00000008"
                                                "0002"
                                                "010000030000000103200000"
                                                "010100030000000102580000"
                                                "00000000");

} // namespace

class PictureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("PNG") << png << QSize(4000, 3000);
        QTest::newRow("JPEG") << jpeg << QSize(4000, 3000);
        QTest::newRow("progressive JPEG") << progressive << QSize(800, 600);
        QTest::newRow("TIFF, little end first") << intel << QSize(800, 600);
        QTest::newRow("TIFF, big end first") << motorola << QSize(800, 600);
        QTest::newRow("cut off") << jpeg.first(24) << QSize();
        QTest::newRow("TIFF whose directory is nowhere") << QByteArray::fromHex("49492a00ffffff7f0200") << QSize();
        QTest::newRow("JPEG of segments without a length")
            << QByteArray("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\0", 10) << QSize();
        QTest::newRow("no side") << QByteArray(png).replace(16, 4, QByteArray(4, '\0')) << QSize();
        QTest::newRow("text") << QByteArray("今天植树。") << QSize();
        QTest::newRow("empty") << QByteArray() << QSize();
    }
    void sizes()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"图"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
        file.close();
        QTEST(pictureSize(file.fileName()).value_or(QSize()), "size");
    }

    void aFileThatIsNotThereHasNone() { QVERIFY(!pictureSize(u"/nowhere/图.jpg"_s)); }

    void namesOfPictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("is");
        QTest::newRow("small letters") << u"渡口.jpg"_s << true;
        QTest::newRow("large letters") << u"渡口.JPEG"_s << true;
        QTest::newRow("manuscript") << u"渡口.docx"_s << false;
        QTest::newRow("no ending") << u"jpg"_s << false;
    }
    void namesOfPictures()
    {
        QFETCH(QString, name);
        QTEST(isPictureName(name), "is");
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picturefiletest.moc"
