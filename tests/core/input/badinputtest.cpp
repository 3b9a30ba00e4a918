#include "documents.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldContainer = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');

QByteArray wide(QStringView text)
{
    return QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::Default).encode(text);
}

/// The flag of a password, set in the directory and before each part.
QByteArray locked(QByteArray bytes)
{
    for (qsizetype i = bytes.indexOf("PK\x03\x04"); i >= 0; i = bytes.indexOf("PK\x03\x04", i + 1))
        bytes[i + 6] = char(bytes[i + 6] | 1);
    for (qsizetype i = bytes.indexOf("PK\x01\x02"); i >= 0; i = bytes.indexOf("PK\x01\x02", i + 1))
        bytes[i + 8] = char(bytes[i + 8] | 1);
    return bytes;
}

QByteArray nested(const QByteArray &begin, const QByteArray &inside, const QByteArray &end, int depth)
{
    return begin.repeated(depth) + inside + end.repeated(depth);
}

/// As a program or a packed file of an unknown kind looks.
QByteArray noise()
{
    QRandomGenerator random(20260319);
    QByteArray bytes(20'000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray whole = docx(paragraph(u"水位回落"_s));
        const auto part = [](const QString &path, const QByteArray &content) {
            return package(docxParts(paragraph(u"甲"_s), {{path, content}}));
        };
        const auto mimetype = [](const QByteArray &type) {
            return package({{u"mimetype"_s, type}, {u"content.xml"_s, "<x/>"_ba}});
        };
        Parts withoutDocument = docxParts({});
        withoutDocument.remove(u"word/document.xml"_s);
        const QString main = u"word/document.xml"_s;
        const QByteArray entities = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        const QByteArray xml = wordPart(u"document"_s, paragraph(u"甲&e;"_s));

        QTest::newRow("nothing at all") << QByteArray() << u"is empty"_s;
        QTest::newRow("a document without text") << docx(u"<w:p/>"_s) << u"is empty"_s;
        QTest::newRow("a page without text") << QByteArray("<html><body><img></body></html>") << u"is empty"_s;
        QTest::newRow("bytes of any kind") << noise() << u"is not a text file"_s;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"is a PDF"_s;
        QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << u"is a picture"_s;
        QTest::newRow("a film") << QByteArray("\0\0\0\x20"
                                              "ftypisom",
                                              12)
                                << u"sound or film"_s;
        QTest::newRow("an archive") << QByteArray("7z\xBC\xAF\x27\x1C\0\x04", 8) << u"Unpack it"_s;
        QTest::newRow("a packed folder of texts") << package({{u"1.txt"_s, "甲"_ba}}) << u"Unpack it"_s;
        QTest::newRow("rich text cut off") << QByteArray("{\\rtf1\\ansi A\\par") << u"its groups do not close"_s;
        QTest::newRow("rich text that nests without end")
            << QByteArray("{\\rtf1 A" + QByteArray("{").repeated(100'000)) << u"its groups do not close"_s;
        QTest::newRow("an old .doc") << oldContainer + wide(u"WordDocument") << u"save it as .docx"_s;
        QTest::newRow("a .docx with a password") << oldContainer + wide(u"EncryptedPackage") << u"password"_s;
        QTest::newRow("a package with a password") << locked(whole) << u"password"_s;
        QTest::newRow("an .odt with a password")
            << package({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"_ba},
                        {u"content.xml"_s, "x"_ba},
                        {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"_ba}})
            << u"password"_s;
        QTest::newRow("a made-up page") << mimetype("application/vnd.adobe.indesign-idml-package")
                                        << u"layout program"_s;
        QTest::newRow("a book") << mimetype("application/epub+zip") << u"sheet, slides or a book"_s;
        QTest::newRow("a sheet") << package({{u"xl/workbook.xml"_s, "<x/>"_ba}}) << u"sheet, slides or a book"_s;
        QTest::newRow("a news message") << QByteArray("<?xml version='1.0'?>\n<newsItem><p>x</p></newsItem>")
                                        << u"NewsML"_s;
        QTest::newRow("a news message without a head")
            << QByteArray("<contentSet>\n<nitf>x</nitf></contentSet>\n") << u"NewsML"_s;
        QTest::newRow("other data") << QByteArray("<?xml version='1.0'?><data>1</data>") << u"XML data"_s;
        QTest::newRow("a mail") << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related") << u"web archive"_s;
        QTest::newRow("a package cut off") << whole.chopped(60) << u"its end is missing"_s;
        QTest::newRow("only a package's head") << whole.first(30) << u"its end is missing"_s;
        QTest::newRow("a package without its text") << package(withoutDocument) << u"“word/document.xml” is missing"_s;
        QTest::newRow("text that breaks off") << part(main, xml.first(300)) << u"not in order at line 1"_s;
        QTest::newRow("entities from elsewhere")
            << part(main, entities + xml.mid(xml.indexOf("<w:document"))) << u"declares entities"_s;
        QTest::newRow("elements without end")
            << part(main, wordPart(u"document"_s, QString::fromLatin1(nested("<w:sdt>", "", "</w:sdt>", 5000))))
            << u"stand inside each other"_s;
        QTest::newRow("styles that break off") << part(u"word/styles.xml"_s, "<w:styles>") << u"“word/styles.xml”"_s;
        QTest::newRow("a bomb") << part(main, QByteArray(257 * 1024 * 1024, ' ')) << u"unpacks to more than 256 MB"_s;
        QTest::newRow("more text than an issue has")
            << QByteArray("水位回落。\n").repeated(int(largestText / 5)) << u"more than 20 million characters"_s;
        QTest::newRow("more text than that in a package")
            << docx(paragraph(QString(largestText + 1, u'a'))) << u"more than 20 million characters"_s;
    }

    void whatCannotBeReadSaysWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readDocument(bytes, u"稿件"_s, 0);
        QVERIFY(!read);
        const QString sentence = textOf(read);
        QVERIFY2(sentence.startsWith(u"稿件 "_s) && sentence.contains(says), qPrintable(sentence));
    }

    void whatIsLargeOrDeepIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("lines");
        QString paragraphs;
        for (int i = 0; i < 100'000; ++i)
            paragraphs += paragraph(u"第%1段。"_s.arg(i));
        Parts pictures;
        for (int i = 0; i < 10'000; ++i)
            pictures.insert(u"word/media/image%1.png"_s.arg(i), "x"_ba);
        QTest::newRow("100,000 paragraphs") << docx(paragraphs) << 100'000;
        QTest::newRow("10,000 pictures") << docx(paragraph(u"甲"_s), pictures) << 1;
        QTest::newRow("a line of 5 MB") << QByteArray("水位").repeated(900'000) << 1;
        QTest::newRow("brackets in brackets")
            << QByteArray("（").repeated(100'000) + QByteArray("）").repeated(100'000) << 1;
        QTest::newRow("a page that nests") << "<html><body>" + nested("<div>", "甲", "</div>", 3'000) << 1;
        QTest::newRow("tables in tables") << "<html><body>" + nested("<table><tr><td>", "甲", "", 300) << 1;
        QTest::newRow("a row of many cells")
            << "<html><body><table><tr>" + QByteArray("<td>甲").repeated(100'000) << 100'000;
    }

    void whatIsLargeOrDeepIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readDocument(bytes, u"稿件"_s, 0);
        QVERIFY2(read, qPrintable(read ? QString() : textOf(read)));
        QTEST(int(read->lines.size()), "lines");
    }

    void pageThatNestsWithoutEndIsRefused()
    {
        const auto read = readDocument("<html><body>" + nested("<div>", "甲", "</div>", 100'000), u"稿件"_s, 0);
        QVERIFY(!read);
        QVERIFY2(textOf(read).contains("too tangled"_L1), qPrintable(textOf(read)));
    }

    /// A page of formatting that is never closed, opened anew in every paragraph: the tree of it would fill any memory.
    void pageThatGrowsWithoutEndIsRefused()
    {
        QByteArray page = "<html><body><p>";
        for (int i = 0; i < 5000; ++i)
            page += "<b id=" + QByteArray::number(i) + ">";
        page += QByteArray("<p>x").repeated(5000);
        const auto read = readDocument(page, u"稿件"_s, 0);
        QVERIFY(!read);
        QVERIFY2(textOf(read).contains("too tangled"_L1), qPrintable(textOf(read)));
    }

    void damageNeverCrashes_data()
    {
        QTest::addColumn<QByteArray>("whole");
        const QString table = u"<w:tbl><w:tr><w:tc>"_s + paragraph(u"东渚街道三公里"_s) + u"</w:tc></w:tr></w:tbl>"_s;
        Parts stored = docxParts(QString(paragraph(u"水位回落，堤岸无恙。"_s) + table));
        QTest::newRow("docx") << package(stored);
        QTest::newRow("odt") << odt(u"<text:p>水位<text:span>回落</text:span></text:p><text:h>题</text:h>"_s);
        QTest::newRow("document.xml") << stored[u"word/document.xml"_s];
        QTest::newRow("html") << QByteArray("<html><body><table><tr><td>水位<td>回落</table><ol><li>甲<p>乙</ol>");
        QTest::newRow("rtf") << QByteArray("{\\rtf1{\\fonttbl{\\f1\\fcharset134 S;}}\\intbl\\f1\\'cb\\'ae\\cell"
                                           "\\row{\\shptxt\\u27700?\\par}{\\footnote A}\\bin3 abc\\par}");
        QTest::newRow("GB18030") << QByteArray(
            QStringEncoder("GB18030").encode(u"水位回落，堤岸无恙。\n顾南乔　摄\n"_s));
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" + wide(u"水位回落，堤岸无恙。\n顾南乔　摄\n"));
    }

    void damageNeverCrashes()
    {
        QFETCH(QByteArray, whole);
        const bool isPart = whole.startsWith("<?xml");
        const auto read = [&](const QByteArray &bytes) {
            Parts parts = docxParts({});
            parts[u"word/document.xml"_s] = bytes;
            const auto document = readDocument(isPart ? package(parts) : bytes, u"稿件"_s, 0);
            // Either text with its places, or a sentence.
            QVERIFY(!textOf(document).isEmpty());
            if (document)
                for (const ReceivedLine &line : document->lines)
                    QCOMPARE(line.origin.length(), line.text.size());
        };
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 200)
            read(whole.first(length));
        QRandomGenerator random(20260317);
        for (int i = 0; i < 400; ++i) {
            QByteArray damaged = whole;
            for (quint32 flips = 1 + random.bounded(4u); flips > 0; --flips)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            read(damaged);
        }
    }

    void damageNeverCrashesAChosenCharset()
    {
        QRandomGenerator random(20260318);
        const QStringList charsets{u"UTF-8"_s,    u"GB18030"_s,   u"Big5"_s,
                                   u"UTF-16LE"_s, u"Shift_JIS"_s, u"ISO-2022-CN"_s};
        for (int i = 0; i < 600; ++i) {
            QByteArray bytes(1 + random.bounded(200), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const auto decoded = decode(bytes, u"稿件"_s, charsets[i % charsets.size()]);
            QVERIFY(decoded || !decoded.error().message.text().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinputtest.moc"
