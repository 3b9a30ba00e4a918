#pragma once

#include "core/input/received.h"

#include <QMap>

/// Documents made for tests, and what was read of them.
namespace galley::test {

using Parts = QMap<QString, QByteArray>;

/// A ZIP file of these parts, the one named "mimetype" first.
QByteArray package(const Parts &parts);

/// A .docx whose w:body holds `body`; `more` adds parts or takes the place of them. word/document.xml relates to
/// styles, numbering, notes, comments and header1.xml where they are given.
QByteArray docx(const QString &body, const Parts &more = {});
Parts docxParts(const QString &body, const Parts &more = {});
/// <w:p> with one run.
QString paragraph(const QString &text, const QString &properties = {});
/// A part with the root element `root` of WordprocessingML.
QByteArray wordPart(const QString &root, const QString &content);

/// An .odt: automatic styles and the text of content.xml, and styles.xml if given.
QByteArray odt(const QString &text, const QString &automatic = {}, const QByteArray &styles = {});

/// "text@line:column" of each line; with `|` and what is set of it: style, H1, 16pt, bold, centred, table …
QStringList described(const ReceivedDocument &document);
/// "line: sentence" of each remark.
QStringList remarks(const ReceivedDocument &document);
/// All of the text, or the error's sentence.
QString textOf(const Result<ReceivedDocument> &document);

} // namespace galley::test
