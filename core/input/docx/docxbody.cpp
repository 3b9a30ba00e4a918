#include "core/input/docx/docxbody.h"

#include "core/input/docx/symbols.h"

using namespace Qt::StringLiterals;

namespace galley {

enum class DocxBody::Tag {
    Other,
    Skipped,
    Paragraph,
    ParagraphProperties,
    Run,
    RunProperties,
    Text,
    Break,
    Tab,
    Hyphen,
    Symbol,
    FieldMark,
    Inserted,
    Deleted,
    MovedAway,
    MovedHere,
    MoveStart,
    Table,
    Row,
    RowProperties,
    Cell,
    TextBox,
    WordArt,
    Note,
    Reading,
    CommentMark,
    Picture,
    Object,
    Alternatives,
    Alternative,
};

namespace {

using Tag = DocxBody::Tag;

constexpr qsizetype deepestField = 64;

Tag wordTag(QStringView name)
{
    static const QHash<QString, Tag> tags{
        {u"p"_s, Tag::Paragraph},
        {u"pPr"_s, Tag::ParagraphProperties},
        {u"r"_s, Tag::Run},
        {u"rPr"_s, Tag::RunProperties},
        {u"t"_s, Tag::Text},
        {u"br"_s, Tag::Break},
        {u"cr"_s, Tag::Break},
        {u"tab"_s, Tag::Tab},
        {u"ptab"_s, Tag::Tab},
        {u"noBreakHyphen"_s, Tag::Hyphen},
        {u"sym"_s, Tag::Symbol},
        {u"fldChar"_s, Tag::FieldMark},
        {u"ins"_s, Tag::Inserted},
        {u"del"_s, Tag::Deleted},
        {u"moveFrom"_s, Tag::MovedAway},
        {u"moveTo"_s, Tag::MovedHere},
        {u"moveToRangeStart"_s, Tag::MoveStart},
        {u"tbl"_s, Tag::Table},
        {u"tr"_s, Tag::Row},
        {u"trPr"_s, Tag::RowProperties},
        {u"tc"_s, Tag::Cell},
        {u"txbxContent"_s, Tag::TextBox},
        {u"footnote"_s, Tag::Note},
        {u"endnote"_s, Tag::Note},
        {u"rt"_s, Tag::Reading},
        {u"commentReference"_s, Tag::CommentMark},
        {u"altChunk"_s, Tag::Object},
        {u"subDoc"_s, Tag::Object},
        {u"object"_s, Tag::Object},
        {u"sectPr"_s, Tag::Skipped},
        {u"tblPr"_s, Tag::Skipped},
        {u"tblPrEx"_s, Tag::Skipped},
        {u"tblGrid"_s, Tag::Skipped},
        {u"tcPr"_s, Tag::Skipped},
        {u"sdtPr"_s, Tag::Skipped},
    };
    return tags.value(name.toString(), Tag::Other);
}

/// Of drawings, formulas and markup compatibility.
Tag drawingTag(QStringView name)
{
    static const QHash<QString, Tag> tags{
        {u"p"_s, Tag::Paragraph},        {u"t"_s, Tag::Text},
        {u"br"_s, Tag::Break},           {u"txBody"_s, Tag::TextBox},
        {u"textpath"_s, Tag::WordArt},   {u"blip"_s, Tag::Picture},
        {u"imagedata"_s, Tag::Picture},  {u"chart"_s, Tag::Object},
        {u"relIds"_s, Tag::Object},      {u"AlternateContent"_s, Tag::Alternatives},
        {u"Choice"_s, Tag::Alternative}, {u"Fallback"_s, Tag::Alternative},
    };
    return tags.value(name.toString(), Tag::Other);
}

Tag tagOf(const XmlPart &xml)
{
    // ISO's strict form has a namespace of its own.
    const bool isWord = xml.isIn("/wordprocessingml/2006/main"_L1) || xml.isIn("/ooxml/wordprocessingml/main"_L1);
    return isWord ? wordTag(xml.name()) : drawingTag(xml.name());
}

/// Line ends and tabs of the file itself are spaces; those of the text are elements.
QString spaced(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    return text;
}

bool hasDeletion(XmlPart &xml)
{
    bool found = false;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement)
        if (xml.tokenType() == XmlPart::StartElement) {
            found = found || xml.name() == "del"_L1;
            xml.skip();
        }
    return found;
}

} // namespace

DocxBody::DocxBody(const DocxStyles &styles, DocxNumbering &numbering, Manuscript &manuscript, DocxTally &tally)
    : m_styles(styles)
    , m_numbering(numbering)
    , m_manuscript(manuscript)
    , m_tally(tally)
    , m_paragraphs{Paragraph()}
{
}

DocxBody::Outcome DocxBody::read(XmlPart &xml)
{
    while (!xml.atEnd() && m_manuscript.takesMore()) {
        const auto token = xml.step();
        if (token == XmlPart::StartElement) {
            const Tag tag = tagOf(xml);
            if (takesItself(xml, tag))
                continue;
            m_open.append(tag);
            start(xml, tag);
        } else if (token == XmlPart::EndElement && !m_open.isEmpty()) {
            end(m_open.takeLast());
        }
    }
    if (m_manuscript.isTooLong())
        return Outcome::TooLong;
    return xml.hasError() ? Outcome::Damaged : Outcome::Read;
}

/// Elements that are read here to their end, so that what is in them is met by nothing else.
bool DocxBody::takesItself(XmlPart &xml, Tag tag)
{
    switch (tag) {
    case Tag::ParagraphProperties: readParagraph(xml); return true;
    case Tag::RunProperties: readRun(xml); return true;
    case Tag::RowProperties:
        if (hasDeletion(xml) && !m_rows.isEmpty() && !m_rows.last()) {
            m_rows.last() = true;
            startTracked(Tag::Deleted);
        }
        return true;
    case Tag::Text: text(spaced(xml.textToEnd())); return true;
    case Tag::Reading:
        ++m_tally.readings;
        xml.skip();
        return true;
    case Tag::Object:
        m_tally.objects += m_removed == 0;
        xml.skip();
        return true;
    case Tag::Note:
        // Lines that part the notes from the text.
        if (!xml.hasAttribute("type"_L1) || xml.attribute("type"_L1) == "normal"_L1)
            return false;
        xml.skip();
        return true;
    case Tag::Alternative:
        if (m_alternatives.isEmpty()
            || m_manuscript.length() + m_tally.pictures + m_tally.objects == m_alternatives.last())
            return false;
        xml.skip();
        return true;
    case Tag::Skipped: xml.skip(); return true;
    default: return false;
    }
}

void DocxBody::start(XmlPart &xml, Tag tag)
{
    switch (tag) {
    case Tag::Paragraph: beginParagraph(); break;
    case Tag::Run: m_paragraphs.last().run = {}; break;
    case Tag::Break: text(u"\n"); break;
    case Tag::Tab: text(u"\t"); break;
    case Tag::Hyphen: text(u"-"); break;
    case Tag::Symbol: symbol(xml); break;
    case Tag::FieldMark: startField(xml.attribute("fldCharType"_L1)); break;
    case Tag::Inserted:
    case Tag::Deleted:
    case Tag::MovedAway:
    case Tag::MovedHere:
    case Tag::MoveStart: startTracked(tag); break;
    case Tag::Table: ++m_tally.tables; break;
    case Tag::Row:
        m_rows.append(false);
        m_manuscript.beginRow();
        break;
    case Tag::Cell: m_manuscript.beginCell(); break;
    case Tag::TextBox: m_manuscript.beginTextBox(); break;
    case Tag::WordArt:
        m_manuscript.beginTextBox();
        text(xml.attribute("string"_L1));
        m_manuscript.endTextBox();
        break;
    case Tag::Note: m_manuscript.beginNote(); break;
    case Tag::CommentMark: m_tally.commented.insert(xml.attribute("id"_L1).toString(), m_manuscript.paragraph()); break;
    case Tag::Picture: m_tally.pictures += m_removed == 0; break;
    case Tag::Alternatives: m_alternatives.append(m_manuscript.length() + m_tally.pictures + m_tally.objects); break;
    default: break;
    }
}

void DocxBody::end(Tag tag)
{
    switch (tag) {
    case Tag::Paragraph: endParagraph(); break;
    case Tag::Deleted:
    case Tag::MovedAway: --m_removed; break;
    case Tag::Row:
        m_removed -= m_rows.takeLast() ? 1 : 0;
        m_manuscript.endRow();
        break;
    case Tag::Cell: m_manuscript.endCell(); break;
    case Tag::TextBox: m_manuscript.endTextBox(); break;
    case Tag::Note: m_manuscript.endNote(); break;
    case Tag::Alternatives: m_alternatives.removeLast(); break;
    default: break;
    }
}

void DocxBody::startTracked(Tag tag)
{
    m_tally.insertions += tag == Tag::Inserted;
    m_tally.deletions += tag == Tag::Deleted;
    m_tally.moves += tag == Tag::MoveStart;
    m_removed += tag == Tag::Deleted || tag == Tag::MovedAway;
}

void DocxBody::startField(QStringView kind)
{
    if (kind == "begin"_L1 && m_fields.size() < deepestField)
        m_fields.append(true);
    else if (m_fields.isEmpty())
        return;
    else if (kind == "separate"_L1)
        m_fields.last() = false;
    else if (kind == "end"_L1)
        m_fields.removeLast();
}

void DocxBody::readParagraph(XmlPart &xml)
{
    const ParagraphProperties properties = readParagraphProperties(xml);
    if (!m_open.isEmpty() && m_open.last() == Tag::Paragraph)
        describe(properties);
}

void DocxBody::readRun(XmlPart &xml)
{
    const RunProperties properties = readRunProperties(xml);
    if (m_open.isEmpty() || m_open.last() != Tag::Run)
        return;
    RunProperties &run = m_paragraphs.last().run;
    run = m_styles.character(properties.style).run;
    run.override(properties);
}

void DocxBody::beginParagraph()
{
    m_paragraphs.append(Paragraph());
    m_manuscript.beginParagraph();
    describe({});
}

void DocxBody::describe(const ParagraphProperties &properties)
{
    const DocxStyles::Style &style = m_styles.paragraph(properties.style);
    Paragraph &paragraph = m_paragraphs.last();
    paragraph.properties = style.paragraph;
    paragraph.properties.override(properties);
    paragraph.properties.removedMark = properties.removedMark;
    paragraph.styleRun = style.run;
    SettingHints hints;
    hints.style = style.name;
    hints.level = paragraph.properties.level.value_or(0);
    hints.centred = paragraph.properties.centred.value_or(false);
    m_manuscript.describe(hints, paragraph.properties.indent.value_or(0));
}

void DocxBody::endParagraph()
{
    const Paragraph paragraph = m_paragraphs.takeLast();
    // Word counts an empty entry of a list too.
    const ParagraphProperties &set = paragraph.properties;
    if (!paragraph.isLabelled && !paragraph.hadRemoved && set.list)
        m_numbering.next(*set.list, set.listLevel.value_or(0));
    // Instructions end with their paragraph at the latest: a field that was never closed hides nothing more.
    m_fields.clear();
    if (set.removedMark)
        m_manuscript.endParagraphWithoutMark();
    else
        m_manuscript.endParagraph();
}

bool DocxBody::isLeftOut() const
{
    // Results of fields inside the instructions of another. A field's own instructions are no w:t.
    return m_removed > 0 || (m_fields.size() > 1 && m_fields.first(m_fields.size() - 1).contains(true));
}

void DocxBody::text(QStringView text)
{
    Paragraph &paragraph = m_paragraphs.last();
    if (m_removed > 0)
        paragraph.hadRemoved = true;
    if (text.isEmpty() || isLeftOut())
        return;
    RunProperties format = paragraph.styleRun;
    format.override(paragraph.run);
    if (format.hidden.value_or(false)) {
        ++m_tally.hidden;
        return;
    }
    const CharacterFormat set{format.bold.value_or(false), format.size.value_or(0)};
    const std::optional<int> list = paragraph.properties.list;
    if (!paragraph.isLabelled && list) {
        const auto label = m_numbering.next(*list, paragraph.properties.listLevel.value_or(0));
        m_tally.bullets += label && label->isEmpty();
        m_tally.numbers += label && !label->isEmpty();
        if (label && !label->isEmpty())
            m_manuscript.appendImplied(*label, set);
    }
    paragraph.isLabelled = true;
    m_manuscript.append(text, set);
}

void DocxBody::symbol(const XmlPart &xml)
{
    const auto code = char16_t(xml.attribute("char"_L1).toUInt(nullptr, 16));
    if (code != 0)
        text(symbolText(xml.attribute("font"_L1), code));
}

} // namespace galley
