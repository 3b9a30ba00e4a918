#include "core/input/flow/manuscript.h"
#include "core/input/flow/tally.h"
#include "core/input/odt/odtstyles.h"
#include "core/input/office/package.h"
#include "core/input/readers.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

enum class Tag {
    Other,
    Skipped,
    Style,
    Paragraph,
    Heading,
    Span,
    Spaces,
    Tab,
    LineBreak,
    Note,
    List,
    Entry,
    EntryWithoutNumber,
    ListStyle,
    TextBox,
    Table,
    Row,
    Cell,
    Comment,
    Reading,
    Changes,
    Picture,
    Object,
};

Tag tagOf(const XmlPart &xml)
{
    static const QHash<QString, Tag> tags{
        {u"p"_s, Tag::Paragraph},
        {u"h"_s, Tag::Heading},
        {u"style"_s, Tag::Style},
        {u"span"_s, Tag::Span},
        {u"s"_s, Tag::Spaces},
        {u"tab"_s, Tag::Tab},
        {u"line-break"_s, Tag::LineBreak},
        {u"note-body"_s, Tag::Note},
        {u"list"_s, Tag::List},
        {u"list-item"_s, Tag::Entry},
        {u"list-header"_s, Tag::EntryWithoutNumber},
        {u"list-style"_s, Tag::ListStyle},
        {u"text-box"_s, Tag::TextBox},
        {u"table"_s, Tag::Table},
        {u"table-row"_s, Tag::Row},
        {u"table-cell"_s, Tag::Cell},
        {u"annotation"_s, Tag::Comment},
        {u"ruby-text"_s, Tag::Reading},
        {u"tracked-changes"_s, Tag::Changes},
        {u"image"_s, Tag::Picture},
        {u"object"_s, Tag::Object},
        {u"object-ole"_s, Tag::Object},
        {u"note-citation"_s, Tag::Skipped},
        {u"title"_s, Tag::Skipped}, // of a picture; the document's is a field of another name
        {u"desc"_s, Tag::Skipped},
        {u"script"_s, Tag::Skipped},
        {u"forms"_s, Tag::Skipped},
    };
    const bool isField = xml.name() == "title"_L1 && xml.isIn(":text:1.0"_L1);
    return isField ? Tag::Other : tags.value(xml.name().toString(), Tag::Other);
}

class OdtReader
{
public:
    OdtReader(const OfficePackage &package, int source, const std::stop_token &stop)
        : m_package(package)
        , m_manuscript(source, stop)
    {
    }

    Result<ReceivedDocument> read()
    {
        if (const Result<> done = readParts(); !done)
            return std::unexpected(done.error());
        ReceivedDocument document{u"odt"_s, {}, m_manuscript.finish(), {}};
        document.remarks = remarksOn(m_tally, document.lines) + m_comments
            + remarksOnFurtherComments(m_commentCount - mostComments);
        for (const QString &header : m_styles.headers())
            document.remarks << remarkOnHeader(header);
        return document;
    }

private:
    struct Format {
        CharacterFormat set;
        bool hidden = false;
    };

    Result<> readParts()
    {
        const QString styles = u"styles.xml"_s;
        if (m_package.has(styles)) {
            const Result<QByteArray> bytes = m_package.part(styles);
            if (!bytes)
                return std::unexpected(bytes.error());
            XmlPart xml(*bytes);
            if (!m_styles.readNamed(xml, m_lists))
                return xml.failed(m_package.name(), styles);
        }
        const QString content = u"content.xml"_s;
        const Result<QByteArray> bytes = m_package.part(content);
        if (!bytes)
            return std::unexpected(bytes.error());
        XmlPart xml(*bytes);
        while (!xml.atEnd() && m_manuscript.takesMore())
            step(xml);
        if (m_manuscript.isTooLong())
            return tooLong(m_package.name());
        if (xml.hasError())
            return xml.failed(m_package.name(), content);
        return {};
    }

    void step(XmlPart &xml)
    {
        const auto token = xml.step();
        if (token == XmlPart::Characters)
            text(xml.text());
        else if (token == XmlPart::EndElement && !m_open.isEmpty())
            end(m_open.takeLast());
        if (token != XmlPart::StartElement)
            return;
        const Tag tag = tagOf(xml);
        if (takesItself(xml, tag))
            return;
        m_open.append(tag);
        start(xml, tag);
    }

    bool takesItself(XmlPart &xml, Tag tag)
    {
        switch (tag) {
        case Tag::Style: m_styles.readStyle(xml, OdtStyles::Kind::Automatic); return true;
        case Tag::ListStyle: m_lists.readStyle(xml); return true;
        case Tag::Comment: readComment(xml); return true;
        case Tag::Changes: readChanges(xml); return true;
        case Tag::Reading: ++m_tally.readings; break;
        case Tag::Picture: ++m_tally.pictures; break;
        case Tag::Object: ++m_tally.objects; break;
        case Tag::Skipped: break;
        default: return false;
        }
        xml.skip();
        return true;
    }

    void start(const XmlPart &xml, Tag tag)
    {
        switch (tag) {
        case Tag::Paragraph:
        case Tag::Heading: beginParagraph(xml); break;
        case Tag::Span: beginSpan(xml); break;
        case Tag::Spaces: put(QString(std::clamp(xml.attribute("c"_L1).toInt(), 1, 1000), u' ')); break;
        case Tag::Tab: put(u"\t"_s); break;
        case Tag::LineBreak: put(u"\n"_s); break;
        case Tag::List: m_lists.beginList(xml); break;
        case Tag::Entry: m_lists.beginEntry(xml); break;
        case Tag::EntryWithoutNumber: m_lists.beginEntryWithoutNumber(); break;
        case Tag::Table: ++m_tally.tables; break;
        case Tag::Row: m_manuscript.beginRow(); break;
        case Tag::Note:
        case Tag::TextBox:
        case Tag::Cell: beginFlow(tag); break;
        default: break;
        }
    }

    void beginFlow(Tag tag)
    {
        m_lists.beginFlow();
        if (tag == Tag::Note)
            m_manuscript.beginNote();
        else if (tag == Tag::TextBox)
            m_manuscript.beginTextBox();
        else
            m_manuscript.beginCell();
    }

    void end(Tag tag)
    {
        switch (tag) {
        case Tag::Paragraph:
        case Tag::Heading:
            m_formats.removeLast();
            m_labels.removeLast();
            m_manuscript.endParagraph();
            break;
        case Tag::Span: m_formats.removeLast(); break;
        case Tag::List: m_lists.endList(); break;
        case Tag::Row: m_manuscript.endRow(); break;
        case Tag::Note:
        case Tag::TextBox:
        case Tag::Cell: endFlow(tag); break;
        default: break;
        }
    }

    void endFlow(Tag tag)
    {
        m_lists.endFlow();
        if (tag == Tag::Note)
            m_manuscript.endNote();
        else if (tag == Tag::TextBox)
            m_manuscript.endTextBox();
        else
            m_manuscript.endCell();
    }

    void beginParagraph(const XmlPart &xml)
    {
        const OdtStyles::Style style = m_styles.paragraph(xml.attribute("style-name"_L1));
        SettingHints hints;
        hints.style = style.name;
        hints.level = xml.name() == "h"_L1 ? std::max(1, xml.attribute("outline-level"_L1).toInt()) : style.level;
        hints.centred = style.centred.value_or(false);
        m_manuscript.beginParagraph();
        m_manuscript.describe(hints, 0);
        m_formats.append({{style.bold.value_or(false), style.size.value_or(0)}, style.hidden.value_or(false)});
        m_labels.append(m_lists.labelOf(xml, style.list));
    }

    void beginSpan(const XmlPart &xml)
    {
        const OdtStyles::Style style = m_styles.text(xml.attribute("style-name"_L1));
        Format format = m_formats.isEmpty() ? Format() : m_formats.last();
        format.set.bold = style.bold.value_or(format.set.bold);
        format.set.size = style.size.value_or(format.set.size);
        format.hidden = style.hidden.value_or(format.hidden);
        m_formats.append(format);
    }

    /// White space of the file is one space; others are elements.
    void text(QStringView found)
    {
        if (!m_manuscript.isParagraphOpen())
            return;
        QString collapsed;
        QChar last = m_manuscript.last();
        for (const QChar c : found) {
            const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (isSpace && (last == u' ' || last.isNull()))
                continue;
            last = isSpace ? u' ' : c;
            collapsed += last;
        }
        put(collapsed);
    }

    void put(const QString &text)
    {
        if (text.isEmpty() || !m_manuscript.isParagraphOpen() || m_formats.isEmpty())
            return;
        if (m_formats.last().hidden) {
            ++m_tally.hidden;
            return;
        }
        putLabel();
        m_manuscript.append(text, m_formats.last().set);
    }

    // A number that nothing follows is not written, but was counted.
    void putLabel()
    {
        const std::optional<QString> label = std::exchange(m_labels.last(), {});
        m_tally.bullets += label && label->isEmpty();
        m_tally.numbers += label && !label->isEmpty();
        if (label && !label->isEmpty())
            m_manuscript.appendImplied(*label, m_formats.last().set);
    }

    void readComment(XmlPart &xml)
    {
        QString author;
        QString text;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.step();
            depth += token == XmlPart::StartElement ? 1 : token == XmlPart::EndElement ? -1 : 0;
            if (token == XmlPart::Characters)
                text += xml.text();
            else if (token == XmlPart::StartElement && xml.name() == "creator"_L1) {
                author = xml.textToEnd();
                --depth;
            } else if (token == XmlPart::StartElement
                       && (xml.name() == "date"_L1 || xml.name() == "creator-initials"_L1)) {
                xml.skip();
                --depth;
            }
        }
        if (++m_commentCount <= mostComments)
            m_comments << remarkOnComment(author, text, m_manuscript.paragraph());
    }

    void readChanges(XmlPart &xml)
    {
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.step();
            depth += token == XmlPart::StartElement ? 1 : token == XmlPart::EndElement ? -1 : 0;
            if (token != XmlPart::StartElement)
                continue;
            m_tally.insertions += xml.name() == "insertion"_L1;
            m_tally.deletions += xml.name() == "deletion"_L1;
        }
    }

    const OfficePackage &m_package;
    Manuscript m_manuscript;
    OdtStyles m_styles;
    OdtLists m_lists;
    Tally m_tally;
    QList<Tag> m_open;
    QList<Format> m_formats;
    QList<std::optional<QString>> m_labels; ///< of each open paragraph, until its first text
    QList<Remark> m_comments;
    int m_commentCount = 0;
};

} // namespace

Result<ReceivedDocument> readOdt(const OfficePackage &package, int source, const std::stop_token &stop)
{
    return OdtReader(package, source, stop).read();
}

} // namespace galley
