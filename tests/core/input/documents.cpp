#include "documents.h"

#include <KZip>
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace galley::test {

namespace {

/// Functions, not constants: tests make documents before main().
QString wordNames()
{
    return uR"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"_s;
}

QString openNames()
{
    return uR"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/")"_s;
}

QByteArray relations(const QMap<QString, QString> &targets)
{
    QString xml = u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s;
    const QString type = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
    int id = 0;
    for (const auto &[kind, target] : targets.asKeyValueRange())
        xml += u"<Relationship Id=\"r%1\" Type=\"%2%3\" Target=\"%4\"/>"_s.arg(++id).arg(type, kind, target);
    return QString(xml + u"</Relationships>").toUtf8();
}

QString setting(const SettingHints &hints)
{
    static const QStringList parts{{}, u"table"_s, u"textbox"_s, u"footnote"_s};
    QStringList said;
    if (!hints.style.isEmpty())
        said << hints.style;
    if (hints.level > 0)
        said << u"H%1"_s.arg(hints.level);
    if (hints.size > 0)
        said << u"%1pt"_s.arg(hints.size);
    if (hints.bold)
        said << u"bold"_s;
    if (hints.centred)
        said << u"centred"_s;
    if (hints.part != SettingHints::Part::Body)
        said << parts[int(hints.part)];
    return said.isEmpty() ? QString() : QString(u'|' + said.join(u' '));
}

} // namespace

QByteArray package(const Parts &parts)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    KZip zip(&device);
    zip.open(QIODevice::WriteOnly);
    if (parts.contains(u"mimetype"_s)) {
        zip.setCompression(KZip::NoCompression);
        zip.writeFile(u"mimetype"_s, parts[u"mimetype"_s]);
        zip.setCompression(KZip::DeflateCompression);
    }
    for (const auto &[path, content] : parts.asKeyValueRange())
        if (path != "mimetype"_L1)
            zip.writeFile(path, content);
    zip.close();
    return bytes;
}

QByteArray wordPart(const QString &root, const QString &content)
{
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + root + u' ' + wordNames()
                   + u'>' + content + u"</w:" + root + u'>')
        .toUtf8();
}

Parts docxParts(const QString &body, const Parts &more)
{
    Parts parts{
        {u"[Content_Types].xml"_s,
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"_ba},
        {u"_rels/.rels"_s, relations({{u"officeDocument"_s, u"word/document.xml"_s}})},
        {u"word/document.xml"_s, wordPart(u"document"_s, QString(u"<w:body>" + body + u"<w:sectPr/></w:body>"))},
    };
    parts.insert(more);
    QMap<QString, QString> targets;
    for (const QString &kind : {u"styles"_s, u"numbering"_s, u"footnotes"_s, u"endnotes"_s, u"comments"_s})
        if (parts.contains(QString(u"word/" + kind + u".xml")))
            targets.insert(kind, QString(kind + u".xml"));
    if (parts.contains(u"word/header1.xml"_s))
        targets.insert(u"header"_s, u"header1.xml"_s);
    parts.insert(u"word/_rels/document.xml.rels"_s, relations(targets));
    return parts;
}

QByteArray docx(const QString &body, const Parts &more)
{
    return package(docxParts(body, more));
}

QString paragraph(const QString &text, const QString &properties)
{
    const QString set = properties.isEmpty() ? QString() : QString(u"<w:pPr>" + properties + u"</w:pPr>");
    return QString(u"<w:p>" + set + u"<w:r><w:t xml:space=\"preserve\">" + text + u"</w:t></w:r></w:p>");
}

QByteArray odt(const QString &text, const QString &automatic, const QByteArray &styles)
{
    const QString content = QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + openNames()
                                    + u"><office:automatic-styles>" + automatic
                                    + u"</office:automatic-styles><office:body><office:text>" + text
                                    + u"</office:text></office:body></office:document-content>");
    Parts parts{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"_ba}, {u"content.xml"_s, content.toUtf8()}};
    if (!styles.isEmpty())
        parts.insert(u"styles.xml"_s,
                     "<office:document-styles " + openNames().toUtf8() + "><office:styles>" + styles
                         + "</office:styles></office:document-styles>");
    return package(parts);
}

QStringList described(const ReceivedDocument &document)
{
    QStringList lines;
    for (const ReceivedLine &line : document.lines) {
        const SourcePosition at = line.origin.at(line.text, 0);
        lines << QString(line.text + u'@' + QString::number(at.line) + u':' + QString::number(at.column)
                         + setting(line.hints));
    }
    return lines;
}

QStringList remarks(const ReceivedDocument &document)
{
    QStringList said;
    for (const Remark &remark : document.remarks)
        said << QString(QString::number(remark.line) + u": " + remark.text.text());
    return said;
}

QString textOf(const Result<ReceivedDocument> &document)
{
    if (!document)
        return document.error().message.text();
    QStringList lines;
    for (const ReceivedLine &line : document->lines)
        lines << line.text;
    return lines.join(u'\n');
}

} // namespace galley::test
