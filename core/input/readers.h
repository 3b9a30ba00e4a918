#pragma once

#include "core/input/received.h"

namespace galley {

class OfficePackage;

/// One reader for each format; document.cpp chooses by what the bytes are. `name` is for messages, `source` for origins.
/// None of them opens another file, whatever the document says; none fails because a document is empty. Stopped, they
/// give what nobody is to use.
Result<ReceivedDocument> readDocx(const OfficePackage &package, int source, const std::stop_token &stop);
Result<ReceivedDocument> readOdt(const OfficePackage &package, int source, const std::stop_token &stop);
Result<ReceivedDocument> readHtml(const QString &text, const QString &name, int source, const std::stop_token &stop);
Result<ReceivedDocument> readMarkdown(const QString &text, const QString &name, int source,
                                      const std::stop_token &stop);
Result<ReceivedDocument> readRtf(const QByteArray &bytes, const QString &name, int source, const std::stop_token &stop);

/// Path of the part that the package calls its document: "word/document.xml" …
QString mainDocumentOf(const OfficePackage &package);

/// The message for more than `largestText` characters.
std::unexpected<Error> tooLong(const QString &name);

} // namespace galley
