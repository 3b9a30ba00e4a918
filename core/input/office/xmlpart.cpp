#include "core/input/office/xmlpart.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int deepest = 1000;

}

XmlPart::XmlPart(const QByteArray &bytes)
{
    m_device.setData(bytes);
    m_device.open(QIODevice::ReadOnly);
    setDevice(&m_device);
}

QXmlStreamReader::TokenType XmlPart::step()
{
    switch (const TokenType token = readNext()) {
    case StartElement:
        if (++m_depth > deepest) {
            m_isTooDeep = true;
            raiseError(u"too deep"_s);
        }
        return tokenType();
    case EndElement: --m_depth; return token;
    case DTD:
        m_hasDocumentType = true;
        raiseError(u"document type"_s);
        return tokenType();
    default: return token;
    }
}

void XmlPart::skip()
{
    for (const int depth = m_depth; m_depth >= depth && !atEnd();)
        step();
}

QString XmlPart::textToEnd()
{
    QString found;
    for (const int depth = m_depth; m_depth >= depth && !atEnd();)
        if (step() == Characters)
            found += text();
    return found;
}

QStringView XmlPart::attribute(QLatin1StringView name) const
{
    // The attributes are a copy, but what their views look at is the reader's own.
    const QXmlStreamAttributes all = attributes();
    for (const QXmlStreamAttribute &attribute : all)
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

bool XmlPart::hasAttribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = attributes();
    return std::ranges::any_of(all, [name](const QXmlStreamAttribute &a) { return a.name() == name; });
}

std::unexpected<galley::Error> XmlPart::failed(const QString &file, const QString &part) const
{
    if (m_hasDocumentType)
        return failure(galley::Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is not read: “%2” in it declares entities, which no word processor writes "
                                         "and which can reach for other files. Ask the sender what the file is."),
                       {file, part});
    if (m_isTooDeep)
        return failure(galley::Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is not read: in “%2” in it %3 elements and more stand inside each other, "
                                         "which no word processor writes. Ask the sender what the file is."),
                       {file, part, QString::number(deepest)});
    return failure(galley::Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 is damaged: “%2” in it is not in order at line %3, column %4. Open it where "
                                     "it was written and save it anew."),
                   {file, part, QString::number(lineNumber()), QString::number(columnNumber())});
}

} // namespace galley
