#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace galley {

/// Reads one XML part of an office file and trusts nothing in it: a document type (the door of entities, inner and
/// outer ones) and elements nested deeper than 1,000 are errors. Nothing outside the part is ever opened.
class XmlPart : public QXmlStreamReader
{
public:
    explicit XmlPart(const QByteArray &bytes);
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// As readNext(), which is not to be called.
    TokenType step();
    /// To the end of the element whose start was read last.
    void skip();
    /// Every character up to the end of the element whose start was read last.
    QString textToEnd();

    /// Value of the attribute with this local name, in whatever namespace; empty if it is not there.
    QStringView attribute(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const;
    bool isIn(QLatin1StringView namespaceEnd) const { return namespaceUri().endsWith(namespaceEnd); }

    /// What is wrong, once hasError().
    std::unexpected<galley::Error> failed(const QString &file, const QString &part) const;

private:
    QBuffer m_device;
    int m_depth = 0;
    bool m_hasDocumentType = false;
    bool m_isTooDeep = false;
};

} // namespace galley
