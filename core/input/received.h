#pragma once

#include "core/base/result.h"
#include "core/text/origin.h"

#include <QByteArray>

namespace galley {

/// Bytes of one file, turned into text.
struct DecodedText {
    QString text;    ///< without byte-order mark; line ends as they were
    QString charset; ///< as decoded: "UTF-8", "UTF-16LE", "GB18030" …
};

/// Detects and decodes. Refuses what is no text (binary), what is empty, and bytes that are no character in any charset
/// that fits, naming line and byte of the first (Error::Code::Corrupt or Unsupported).
Result<DecodedText> decode(const QByteArray &bytes, const QString &name);

/// Reads a whole file of at most 256 MiB; a folder, a missing or unreadable file gives a message naming it.
Result<QByteArray> readFile(const QString &path);

/// One paragraph as it arrived: a line of text with where it stood and how it was set apart.
struct ReceivedLine {
    QString text; ///< without line end, outer spaces cut off
    OriginMap origin;
    int emptyBefore = 0; ///< empty lines between this and the one before
    int indent = 0;      ///< ideographic spaces (or 2 ASCII ones each) cut from its head
};

/// Every non-empty line of a text.
QList<ReceivedLine> linesOf(const DecodedText &text, int source);

} // namespace galley
