#pragma once

#include "core/input/docx/docxnumbering.h"
#include "core/input/docx/docxstyles.h"
#include "core/input/flow/manuscript.h"
#include "core/input/flow/tally.h"

namespace galley {

/// What a part of a .docx held besides text that stays.
struct DocxTally : Tally {
    QHash<QString, int> commented; ///< id of a comment to the number of its paragraph
};

/// Reads the paragraphs of one part: the body, the notes, a header. Tracked changes are taken as accepted.
class DocxBody
{
public:
    /// All must outlive it.
    DocxBody(const DocxStyles &styles, DocxNumbering &numbering, Manuscript &manuscript, DocxTally &tally);

    enum class Outcome { Read, TooLong, Damaged };
    Outcome read(XmlPart &xml);

    enum class Tag;

private:
    void start(XmlPart &xml, Tag tag);
    void end(Tag tag);
    bool takesItself(XmlPart &xml, Tag tag);
    void startTracked(Tag tag);
    void startField(QStringView kind);
    void readParagraph(XmlPart &xml);
    void readRun(XmlPart &xml);
    void beginParagraph();
    void endParagraph();
    void describe(const ParagraphProperties &properties);
    void text(QStringView text);
    void symbol(const XmlPart &xml);
    bool isLeftOut() const;

    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    Manuscript &m_manuscript;
    DocxTally &m_tally;

    /// What holds inside one paragraph; text boxes nest.
    struct Paragraph {
        ParagraphProperties properties;
        RunProperties styleRun; ///< what its style says of characters
        RunProperties run;      ///< what the open run says
        bool isLabelled = false;
        bool hadRemoved = false;
    };
    QList<Tag> m_open;
    QList<Paragraph> m_paragraphs;
    int m_removed = 0;               ///< open elements whose text goes
    QList<bool> m_rows;              ///< open rows of tables; true: deleted
    QList<bool> m_fields;            ///< open fields of the paragraph; true: in the instructions
    QList<qsizetype> m_alternatives; ///< how much there was where open alternatives began
};

} // namespace galley
