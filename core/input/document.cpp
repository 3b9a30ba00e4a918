#include "core/input/charset.h"
#include "core/input/kind.h"
#include "core/input/office/package.h"
#include "core/input/readers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<ReceivedDocument> readPackage(const QByteArray &bytes, const QString &name, int source,
                                     const std::stop_token &stop)
{
    const Result<std::unique_ptr<OfficePackage>> package = OfficePackage::open(bytes, name, stop);
    if (!package)
        return std::unexpected(package.error());
    if (const std::optional<Error> refusal = packageRefusal(**package))
        return std::unexpected(*refusal);
    return (*package)->has(u"content.xml"_s) ? readOdt(**package, source, stop) : readDocx(**package, source, stop);
}

/// What a web page says of itself in its head.
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression meta(uR"(<meta[^>]+charset\s*=\s*["']?\s*([\w-]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype head = 4096;
    const QByteArray found =
        meta.match(QString::fromLatin1(bytes.first(std::min(head, bytes.size())))).captured(1).toLatin1();
    const QByteArray lower = found.toLower();
    // As browsers do: what calls itself by an older name has characters of the newer.
    return lower == "gb2312" || lower == "gbk" ? "GB18030"_ba : found;
}

Result<DecodedText> decodePage(const QByteArray &bytes, const QString &name, const std::stop_token &stop)
{
    const Result<DecodedText> text = decode(bytes, name, {}, stop);
    const QByteArray declared = declaredCharset(bytes);
    if (declared.isEmpty() || (text && text->charset.startsWith("UTF"_L1)))
        return text;
    const Result<DecodedText> asDeclared = decodeExactly(bytes, name, declared);
    return asDeclared ? asDeclared : text;
}

Result<ReceivedDocument> readText(const QByteArray &bytes, const QString &name, int source, const ReadOptions &options)
{
    const bool isPage = isHtml(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))), name);
    const Result<DecodedText> text = isPage && options.charset.isEmpty()
        ? decodePage(bytes, name, options.stop)
        : decode(bytes, name, options.charset, options.stop);
    if (!text)
        return std::unexpected(text.error());
    Result<ReceivedDocument> document;
    if (isPage || isHtml(text->text, name))
        document = readHtml(text->text, name, source, options.stop);
    else if (const std::optional<Error> refusal = markupRefusal(text->text, name))
        return std::unexpected(*refusal);
    else if (isMarkdown(name))
        document = readMarkdown(text->text, name, source, options.stop);
    else
        document = ReceivedDocument{u"text"_s, {}, linesOf(*text, source, options.stop), {}};
    if (document) {
        document->charset = text->charset;
        document->remarks = text->remarks + document->remarks;
    }
    return document;
}

} // namespace

QStringList readablePatterns()
{
    return {u"*.txt"_s,  u"*.text"_s, u"*.docx"_s,  u"*.odt"_s, u"*.rtf"_s,
            u"*.html"_s, u"*.htm"_s,  u"*.xhtml"_s, u"*.md"_s,  u"*.markdown"_s};
}

std::unexpected<Error> tooLong(const QString &name)
{
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 holds more than %2 million characters and is hardly one issue. Open its parts "
                                     "one by one."),
                   {name, QString::number(largestText / 1'000'000)});
}

Result<ReceivedDocument> readDocument(const QByteArray &bytes, const QString &name, int source,
                                      const ReadOptions &options)
{
    if (const std::optional<Error> refusal = refusalOf(bytes, name))
        return std::unexpected(*refusal);
    const Result<ReceivedDocument> document = isPackage(bytes) ? readPackage(bytes, name, source, options.stop)
        : isRtf(bytes)                                         ? readRtf(bytes, name, source, options.stop)
                                                               : readText(bytes, name, source, options);
    if (options.stop.stop_requested())
        return failure(Error::Code::Stopped, QT_TRANSLATE_NOOP("core", "Reading %1 was stopped."), {name});
    if (document && document->lines.isEmpty())
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1 is empty: there is no text in it."),
                       {name});
    return document;
}

} // namespace galley
