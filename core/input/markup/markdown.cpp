#include "core/input/readers.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

// The one function of md4c-html. Debian 13 ships its header in a package of another library's, so it is declared here;
// the interface is C and has not changed since 2019.
extern "C" int md_html(const char *input, unsigned length, void (*output)(const char *, unsigned, void *), void *into,
                       unsigned parserFlags, unsigned rendererFlags);

namespace galley {

namespace {

constexpr unsigned noIndentedCode = 0x0010; ///< copy is indented by spaces
constexpr unsigned tables = 0x0100;

void take(const char *text, unsigned length, void *into)
{
    static_cast<QByteArray *>(into)->append(text, qsizetype(length));
}

} // namespace

Result<ReceivedDocument> readMarkdown(const QString &text, const QString &name, int source, const std::stop_token &stop)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray html = "<!DOCTYPE html><body>"_ba;
    if (md_html(bytes.constData(), unsigned(bytes.size()), &take, &html, noIndentedCode | tables, 0) != 0)
        return failure(Error::Code::Failed,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 cannot be read as Markdown. Give it a name that ends in .txt and open it "
                                         "as plain text."),
                       {name});
    Result<ReceivedDocument> document = readHtml(QString::fromUtf8(html), name, source, stop);
    if (document)
        document->format = u"markdown"_s;
    return document;
}

} // namespace galley
