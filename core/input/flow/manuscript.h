#pragma once

#include "core/input/flow/paragraph.h"

#include <optional>

namespace galley {

/// Puts the lines of a document in reading order while its format is read from front to end: what stands in a text box
/// follows the paragraph that the box is anchored in, notes follow the body. A row of a table whose cells hold one
/// paragraph each is one line, the cells parted by tabs; a row with more in a cell gives its cells one after the other.
/// Numbers the paragraphs as they begin. Nesting is the caller's: every begin has its end.
class Manuscript
{
public:
    Manuscript(int source, const std::stop_token &stop);

    /// Ends the paragraph that is open, if one is. One whose mark was deleted goes on in the new one.
    void beginParagraph();
    /// Of the open paragraph; begins one if none is open.
    void describe(const SettingHints &hints, int indent);
    void append(QStringView text, const CharacterFormat &format);
    void appendImplied(QStringView text, const CharacterFormat &format);
    void endParagraph();
    /// Ends it so that the next one of the same flow takes its text over.
    void endParagraphWithoutMark();

    void beginTextBox();
    void endTextBox();
    void beginNote();
    void endNote();
    void beginRow();
    void endRow();
    void beginCell();
    void endCell();

    bool isParagraphOpen() const { return m_levels.last().open.has_value(); }
    /// See DocumentParagraph; null and blank where none is open.
    QChar last() const;
    bool isBlank() const;
    /// Number of the paragraph that is being read, or of the last one.
    int paragraph() const { return m_paragraphs; }
    /// UTF-16 units taken so far.
    qsizetype length() const { return m_length; }
    bool isTooLong() const { return m_length > largestText; }
    /// Whether there is any use in reading on.
    bool takesMore() const { return !isTooLong() && !m_stop.stop_requested(); }

    /// Ends everything that is open. Call once.
    QList<ReceivedLine> finish();

private:
    /// Lines of one stream and the empty ones that are to be told of next.
    struct Flow {
        QList<ReceivedLine> lines;
        int empty = 0;

        /// May hold empty lines.
        void addParagraph(const QList<ReceivedLine> &paragraph);
        /// Of another flow. Taken over whole where that can be: tables nest.
        void add(QList<ReceivedLine> more);
    };
    enum class Kind { Body, TextBox, Note, Row, Cell };
    struct Level {
        Kind kind = Kind::Body;
        Flow flow;
        std::optional<DocumentParagraph> open;
        bool carried = false;             ///< `open` waits for the paragraph that takes its text over
        QList<ReceivedLine> anchored;     ///< of the boxes in `open`
        QList<QList<ReceivedLine>> cells; ///< of a row
    };

    DocumentParagraph &open();
    void begin(Kind kind);
    std::optional<Level> end(Kind kind);
    SettingHints::Part part() const;
    static QList<ReceivedLine> rowOf(const QList<QList<ReceivedLine>> &cells);

    int m_source;
    std::stop_token m_stop;
    int m_paragraphs = 0;
    qsizetype m_length = 0;
    QList<Level> m_levels;
    QList<ReceivedLine> m_notes;
};

} // namespace galley
