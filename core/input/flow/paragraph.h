#pragma once

#include "core/input/received.h"

namespace galley {

/// How a character of a document is set.
struct CharacterFormat {
    bool bold = false;
    double size = 0; ///< points; 0: not known
    bool operator==(const CharacterFormat &) const = default;
};

/// A paragraph of a document while it is read: text in stretches of one format, cut into lines where it breaks.
class DocumentParagraph
{
public:
    /// `number` counts the document's paragraphs from 1; origins name it as their line.
    DocumentParagraph(int source, int number);

    SettingHints hints; ///< but bold and size, which its characters say
    int indent = 0;     ///< of the first line, in ideographic spaces, by its setting

    /// Text that stands in the document. A line end or separator in it begins a new line.
    void append(QStringView text, const CharacterFormat &format);
    /// Text that the document only implies, such as the number of a list's entry. It comes from nowhere.
    void appendImplied(QStringView text, const CharacterFormat &format);
    /// What is appended from here on stands in another paragraph of the document (the mark between was deleted).
    void continueIn(int number);

    int number() const { return m_next.line; }
    /// Nothing but spaces so far.
    bool isBlank() const;
    /// The last character of the line that is being written; null at its beginning.
    QChar last() const;

    /// One for each line of it, the empty ones too.
    QList<ReceivedLine> lines() const;

private:
    struct Stretch {
        qsizetype length = 0;
        CharacterFormat format;
        SourcePosition start; ///< null: implied
    };
    struct Line {
        QString text;
        QList<Stretch> stretches;
    };

    void add(QStringView text, const CharacterFormat &format, SourcePosition start);
    ReceivedLine received(const Line &line) const;

    QList<Line> m_lines;
    SourcePosition m_next;
};

/// A line's text without the spaces around it.
struct CutLine {
    Span text;
    int indent = 0; ///< ideographic spaces (or 2 ASCII ones each) cut from its head
};
CutLine withoutOuterSpaces(QStringView line);

/// A character that ends a line wherever it stands: LF, CR, VT, FF, NEL, U+2028, U+2029.
bool isLineSeparator(QChar c);

} // namespace galley
