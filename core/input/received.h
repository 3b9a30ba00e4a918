#pragma once

#include "core/base/result.h"
#include "core/text/origin.h"

#include <QByteArray>

#include <stop_token>

namespace galley {

/// What one file may hold, in UTF-16 units: two hundred times a day's paper. More is refused, because reading and checking
/// it would take more memory than a desk's computer has to give.
constexpr qsizetype largestText = 20'000'000;

/// Something about a file that a person should know though it was read: tracked changes taken, pictures left out.
struct Remark {
    Message text; ///< a whole sentence; does not name the file
    int line = 0; ///< where, counted as origins count; 0: the whole file
};

/// Bytes of one file, turned into text.
struct DecodedText {
    QString text;               ///< without byte-order mark; line ends as they were
    QString charset;            ///< as decoded: "UTF-8", "UTF-16LE", "GB18030" …
    QList<Remark> remarks = {}; ///< bytes that were no character, now U+FFFD
};

/// Detects and decodes. Refuses what is no text (binary), what is empty or too long, bytes that are no character in any
/// charset that fits, a zero byte and lines of UTF-8 in a file of another charset, naming line and byte of the first
/// (Error::Code::Corrupt, Refused or Unsupported).
/// With a `charset` (any name that ICU knows) nothing is detected, and what is no character becomes U+FFFD with a
/// remark for its line, so that a damaged file can be read.
/// Stopped, it gives what nobody is to use.
Result<DecodedText> decode(const QByteArray &bytes, const QString &name, const QString &charset = {},
                           const std::stop_token &stop = {});

/// One way to read a file, for a person to choose by the look of it.
struct CharsetChoice {
    QString charset;
    qsizetype damaged = 0; ///< places in the first 64 KiB that are no character in it
    QString sample;        ///< the first line with text, at most 40 characters
};

/// Every charset that newspapers meet, the detected one first, then those that fit best.
QList<CharsetChoice> charsetsToChoose(const QByteArray &bytes);

/// Reads a whole file of at most 256 MiB; a folder, a missing or unreadable file gives a message naming it.
Result<QByteArray> readFile(const QString &path, const std::stop_token &stop = {});

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
    int indent = 0;      ///< ideographic spaces (or 2 ASCII ones each) cut from its head, or set as first-line indent
    SettingHints hints = {};
};

/// Every non-empty line of a text; stopped, those up to there.
QList<ReceivedLine> linesOf(const DecodedText &text, int source, const std::stop_token &stop = {});

/// A file as read, whatever its format.
struct ReceivedDocument {
    QString format;  ///< "text", "docx", "odt", "html", "markdown" or "rtf"
    QString charset; ///< as decoded; empty where the format has none to choose
    QList<ReceivedLine> lines;
    QList<Remark> remarks;
};

/// Name patterns of the formats that are read, for a person to choose files by: "*.txt", "*.docx" … Bytes decide what a
/// file is, so that others may be readable too.
QStringList readablePatterns();

struct ReadOptions {
    QString charset;           ///< decode as this; empty: detect
    std::stop_token stop = {}; ///< gives Error::Code::Stopped within a fraction of a second
};

/// Reads the bytes of one file by what they are; a name counts only where bytes cannot say it (.md, .html). `source` is
/// its index in the issue. Origins name lines of a text file, and paragraphs (from 1, the empty ones too) of every other
/// format. Refuses formats that are recognised and not read (PDF, old .doc, pictures …) and everything hostile or damaged,
/// saying what to do; a document without text is refused as empty. Any thread; under 2 GB of memory whatever the bytes.
Result<ReceivedDocument> readDocument(const QByteArray &bytes, const QString &name, int source,
                                      const ReadOptions &options = {});

} // namespace galley
