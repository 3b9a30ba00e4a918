#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

namespace galley {

/// Where a character stood in a received file. Line and column count from 1, column in code points, in the file as it
/// was given (a byte-order mark is no character).
struct SourcePosition {
    int source = 0; ///< index into Issue::sources()
    int line = 0;   ///< 0: nowhere, it was typed here
    int column = 0;

    bool isNull() const { return line == 0; }
    friend auto operator<=>(const SourcePosition &, const SourcePosition &) = default;
};

/// Maps the text of one block to the received files it came from. Joins concatenate and splits cut these maps, so
/// every character that was received can be found in the received file; typed text maps nowhere.
class OriginMap
{
public:
    /// A stretch of text that stands unbroken on one source line.
    struct Run {
        Span text;
        SourcePosition start;
        bool operator==(const Run &) const = default;
    };

    OriginMap() = default;
    /// The whole of a text, which starts at `start`.
    OriginMap(qsizetype length, SourcePosition start);
    /// Runs in text order, none overlapping; `length` is the text's.
    OriginMap(qsizetype length, QList<Run> runs);

    qsizetype length() const { return m_length; }
    const QList<Run> &runs() const { return m_runs; }

    /// Where unit `at` of `text` (the text that this map belongs to) came from; null where it was typed.
    SourcePosition at(QStringView text, qsizetype at) const;
    /// Where a range that ends at `end` ends in the file: just after the character before it.
    SourcePosition end(QStringView text, qsizetype end) const;

    /// The map of text[span]. `text` is needed because columns are code points and spans are units.
    OriginMap mid(QStringView text, Span span) const;
    /// The map of `text` (this map's) with more text after it; runs that were cut apart grow together again.
    OriginMap joined(QStringView text, const OriginMap &next) const;

    bool operator==(const OriginMap &) const = default;

private:
    qsizetype m_length = 0;
    QList<Run> m_runs;
};

} // namespace galley
