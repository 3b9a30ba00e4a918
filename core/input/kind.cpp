#include "core/input/kind.h"

#include "core/input/office/package.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype head = 4096;

constexpr const char *pdf = QT_TRANSLATE_NOOP(
    "core", "%1 is a PDF, which does not keep the order of its text. Open the manuscript that it was made from.");
constexpr const char *picture = QT_TRANSLATE_NOOP(
    "core", "%1 is a picture. Galley reads text: open the manuscript that goes with it.");
constexpr const char *recording = QT_TRANSLATE_NOOP(
    "core", "%1 is sound or film. Galley reads text: open the manuscript that goes with it.");
constexpr const char *packed = QT_TRANSLATE_NOOP("core",
                                                 "%1 is a packed file. Unpack it and open the files that were in it.");
constexpr const char *oldOffice = QT_TRANSLATE_NOOP(
    "core",
    "%1 is in an old office format (.doc, .wps, .xls, .ppt). Open it in "
    "Word, WPS or LibreOffice and save it as .docx.");
constexpr const char *lockedOffice = QT_TRANSLATE_NOOP(
    "core", "%1 is locked with a password. Open it where it was written, save it without the password, and open that.");
constexpr const char *otherOffice = QT_TRANSLATE_NOOP(
    "core", "%1 is a sheet, slides or a book. Galley reads manuscripts: save its text as .docx or plain text.");
constexpr const char *madeUpPage = QT_TRANSLATE_NOOP(
    "core", "%1 is a page of a layout program. Export its stories there as plain text or .docx and open those.");
constexpr const char *newsMessage = QT_TRANSLATE_NOOP(
    "core", "%1 is a news message in XML (NewsML or NITF). Save its text from the agency's program and open that.");
constexpr const char *otherMarkup = QT_TRANSLATE_NOOP(
    "core", "%1 is XML data and no manuscript. Save its text as .docx or plain text and open that.");
constexpr const char *webArchive = QT_TRANSLATE_NOOP(
    "core", "%1 is a web archive or a mail. Save the page as .html, or copy its text, and open that.");

struct Mark {
    QByteArrayView bytes;
    qsizetype at;
    const char *message;
};

constexpr std::array marks{
    Mark{"%PDF-", 0, pdf},
    Mark{"\x89PNG", 0, picture},
    Mark{"\xFF\xD8\xFF", 0, picture},
    Mark{"GIF8", 0, picture},
    Mark{QByteArrayView("II*\0", 4), 0, picture},
    Mark{QByteArrayView("MM\0*", 4), 0, picture},
    Mark{"8BPS", 0, picture},
    Mark{"WEBP", 8, picture},
    Mark{"%!PS-Adobe", 0, picture},
    Mark{"\xC5\xD0\xD3\xC6", 0, picture},
    Mark{"ftypheic", 4, picture},
    Mark{"ftypavif", 4, picture},
    Mark{"ftyp", 4, recording},
    Mark{"ID3", 0, recording},
    Mark{"OggS", 0, recording},
    Mark{"RIFF", 0, recording},
    Mark{"fLaC", 0, recording},
    Mark{"\x1A\x45\xDF\xA3", 0, recording},
    Mark{"\x1F\x8B", 0, packed},
    Mark{"7z\xBC\xAF\x27\x1C", 0, packed},
    Mark{"Rar!\x1A\x07", 0, packed},
    Mark{"\xFD"
         "7zXZ",
         0, packed},
    Mark{"BZh", 0, packed},
    Mark{"ustar", 257, packed},
    Mark{"MIME-Version:", 0, webArchive},
    Mark{"From: <Saved by", 0, webArchive},
    Mark{"\x06\x06\xED\xF5\xD8\x1D\x46\xE5", 0, madeUpPage}, // InDesign's own
};

/// Office files before 2007, and files with a password since then, are one container with named streams.
constexpr QByteArrayView container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

std::optional<Error> unsupported(const char *message, const QString &name)
{
    return Error{Error::Code::Unsupported, Message(message, {name})};
}

QByteArray streamName(QStringView name)
{
    return QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::Default).encode(name);
}

bool endsLike(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(
        endings, [&name](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

std::optional<Error> refusalOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith(container))
        return unsupported(bytes.contains(streamName(u"EncryptedPackage")) ? lockedOffice : oldOffice, name);
    for (const Mark &mark : marks)
        if (QByteArrayView(bytes).sliced(std::min(mark.at, bytes.size())).startsWith(mark.bytes))
            return unsupported(mark.message, name);
    return {};
}

Error pictureRefusal(const QString &name)
{
    return *unsupported(picture, name);
}

std::optional<Error> packageRefusal(const OfficePackage &package)
{
    const QString mimetype = QString::fromLatin1(package.part(u"mimetype"_s).value_or(QByteArray()));
    if (mimetype.contains("indesign"_L1))
        return unsupported(madeUpPage, package.name());
    const bool isText = mimetype.startsWith("application/vnd.oasis.opendocument.text"_L1);
    if (package.has(u"OFD.xml"_s))
        return unsupported(pdf, package.name());
    const bool isOther = package.has(u"xl/workbook.xml"_s) || package.has(u"ppt/presentation.xml"_s);
    if (isOther || (!mimetype.isEmpty() && !isText))
        return unsupported(otherOffice, package.name());
    if (package.part(u"META-INF/manifest.xml"_s).value_or(QByteArray()).contains("encryption-data"))
        return unsupported(lockedOffice, package.name());
    const bool isOffice = isText || package.has(u"[Content_Types].xml"_s) || package.has(u"word/document.xml"_s);
    return isOffice ? std::nullopt : unsupported(packed, package.name());
}

std::optional<Error> markupRefusal(const QString &text, const QString &name)
{
    static const QRegularExpression root(
        uR"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w:.-]+))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QStringList news{u"newsItem"_s, u"newsMessage"_s,   u"packageItem"_s, u"NewsML"_s,
                                  u"nitf"_s,     u"knowledgeItem"_s, u"contentSet"_s,  u"NewsMessage"_s};
    const QRegularExpressionMatch found = root.matchView(QStringView(text).first(std::min(head, text.size())));
    if (!found.hasMatch())
        return {};
    const QString element = found.captured(1);
    // A text may begin with a bracketed word; XML also ends with it.
    const bool isXml = text.trimmed().startsWith("<?xml"_L1)
        || QStringView(text).trimmed().endsWith(QString(u"</" + element + u'>'));
    if (!isXml)
        return {};
    return unsupported(news.contains(element.section(u':', -1)) ? newsMessage : otherMarkup, name);
}

bool isPackage(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool isRtf(const QByteArray &bytes)
{
    return bytes.startsWith("{\\rtf");
}

bool isHtml(QStringView text, const QString &name)
{
    static const QRegularExpression opening(
        uR"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return endsLike(name, {".html"_L1, ".htm"_L1, ".xhtml"_L1})
        || opening.matchView(text.first(std::min(head, text.size()))).hasMatch();
}

bool isMarkdown(const QString &name)
{
    return endsLike(name, {".md"_L1, ".markdown"_L1});
}

} // namespace galley
