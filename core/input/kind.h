#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace galley {

class OfficePackage;

/// The message for bytes of a format that is known and not read (PDF, old .doc, a picture …), by the marks that such
/// files begin with; nothing for the rest. A packed file is looked into by `packageRefusal`.
std::optional<Error> refusalOf(const QByteArray &bytes, const QString &name);
Error pictureRefusal(const QString &name);
std::optional<Error> packageRefusal(const OfficePackage &package);
/// The same for decoded text that is XML: NewsML, NITF, saved web archives …
std::optional<Error> markupRefusal(const QString &text, const QString &name);

bool isPackage(const QByteArray &bytes);
bool isRtf(const QByteArray &bytes);
/// By its head, or by a name in .html, .htm or .xhtml.
bool isHtml(QStringView text, const QString &name);
/// By a name in .md or .markdown.
bool isMarkdown(const QString &name);

} // namespace galley
