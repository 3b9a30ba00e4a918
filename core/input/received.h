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

/// How a paragraph was set, where the format says so: hints for its role. All empty in plain text.
struct SettingHints {
    enum class Part { Body, Table, TextBox, Footnote };
    QString style;     ///< name of its paragraph style: "Heading 1", "标题", "作者" …
    int level = 0;     ///< of a heading, 1 the highest; 0: none
    double size = 0;   ///< points, of most of its characters; 0: not known
    bool bold = false; ///< all of it
    bool centred = false;
    Part part = Part::Body; ///< where in the document it stood
    bool operator==(const SettingHints &) const = default;
};

/// One paragraph as it arrived: a line of text with where it stood and how it was set apart.
struct ReceivedLine {
    QString text; ///< without line end, outer spaces cut off
    OriginMap origin;
    int emptyBefore = 0; ///< empty lines between this and the one before
    int indent = 0;      ///< ideographic spaces (or 2 ASCII ones each) cut from its head
    SettingHints hints = {};
};

/// Every non-empty line of a text.
QList<ReceivedLine> linesOf(const DecodedText &text, int source);

/// Something about a file that a person should know though it was read: tracked changes taken, pictures left out.
struct Remark {
    Message text; ///< a whole sentence; does not name the file
    int line = 0; ///< where, counted as origins count; 0: the whole file
};

/// A file as read, whatever its format.
struct ReceivedDocument {
    QString format;  ///< "text", "docx", "html" …
    QString charset; ///< as decoded; empty where the format has none to choose
    QList<ReceivedLine> lines;
    QList<Remark> remarks;
};

struct ReadOptions {
    QString charset; ///< decode as this; empty: detect
};

/// Reads the bytes of one file by what they are, not by their name's ending; `source` is its index in the issue.
Result<ReceivedDocument> readDocument(const QByteArray &bytes, const QString &name, int source,
                                      const ReadOptions &options = {});

} // namespace galley
