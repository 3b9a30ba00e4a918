#include "core/input/flow/manuscript.h"
#include "core/input/flow/tally.h"
#include "core/input/markup/htmlcontext.h"
#include "core/input/markup/htmltree.h"
#include "core/input/readers.h"

#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Written without spaces between: a line's end in the source there is no space in the text.
bool isWide(QChar c)
{
    return isHan(c.unicode()) || (c >= QChar(0x3000) && c <= QChar(0x303F))
        || (c >= QChar(0xFF00) && c <= QChar(0xFFEF)) || c.isSurrogate();
}

/// Walks the tree of a page without recursion: pages nest as deep as they like.
class HtmlReader
{
public:
    HtmlReader(int source, const std::stop_token &stop)
        : m_manuscript(source, stop)
    {
    }

    /// False where there is too much text.
    bool read(const GumboNode *root)
    {
        for (const GumboNode *node = root; node && m_manuscript.takesMore();) {
            if (enter(*node) && childOf(*node, 0)) {
                node = childOf(*node, 0);
                continue;
            }
            node = next(node, root);
        }
        return !m_manuscript.isTooLong();
    }

    ReceivedDocument finish()
    {
        ReceivedDocument document{u"html"_s, {}, m_manuscript.finish(), {}};
        document.remarks = remarksOn(m_tally, document.lines);
        if (!m_title.isEmpty())
            document.remarks.prepend(
                {Message(QT_TRANSLATE_NOOP("core", "The title of the page's window is not part of the text: “%1”"),
                         {m_title}),
                 0});
        return document;
    }

private:
    struct Element {
        HtmlKind kind;
        HtmlContext context;
    };
    static constexpr int bulleted = -1;

    static const GumboNode *childOf(const GumboNode &node, size_t at)
    {
        if (node.type != GUMBO_NODE_ELEMENT || at >= node.v.element.children.length)
            return nullptr;
        return static_cast<const GumboNode *>(node.v.element.children.data[at]);
    }

    /// Leaves what ends here, up to the node that follows.
    const GumboNode *next(const GumboNode *node, const GumboNode *root)
    {
        for (;; node = node->parent) {
            if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
                leave();
            if (node == root)
                return nullptr;
            if (const GumboNode *sibling = childOf(*node->parent, node->index_within_parent + 1))
                return sibling;
        }
    }

    HtmlContext context() const { return m_open.isEmpty() ? HtmlContext() : m_open.last().context; }

    /// Whether what is in it is to be read.
    bool enter(const GumboNode &node)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE: text(QString::fromUtf8(node.v.text.text)); return false;
        case GUMBO_NODE_TEMPLATE: m_open.append({HtmlKind::NotText, {}}); return false;
        case GUMBO_NODE_ELEMENT: return begin(node.v.element);
        default: return false;
        }
    }

    bool begin(const GumboElement &element)
    {
        const HtmlKind kind = kindOf(element);
        if (kind != HtmlKind::Inline)
            m_space = Space::None;
        m_open.append({kind, context().inside(element)});
        switch (kind) {
        case HtmlKind::Inline: return true;
        case HtmlKind::LineBreak:
            if (m_manuscript.isParagraphOpen())
                m_manuscript.append(u"\n", {});
            return false;
        case HtmlKind::Row: m_manuscript.beginRow(); return true;
        case HtmlKind::Cell: m_manuscript.beginCell(); return true;
        case HtmlKind::Picture: ++m_tally.pictures; return false;
        case HtmlKind::Reading: ++m_tally.readings; return false;
        case HtmlKind::Hidden: ++m_tally.hidden; return false;
        case HtmlKind::NotText: return false;
        case HtmlKind::Title:
            if (const GumboNode *text = element.children.length > 0
                    ? static_cast<const GumboNode *>(element.children.data[0])
                    : nullptr;
                text && text->type == GUMBO_NODE_TEXT)
                m_title = QString::fromUtf8(text->v.text.text).simplified().left(60);
            return false;
        default: beginBlock(kind, element); return true;
        }
    }

    void beginBlock(HtmlKind kind, const GumboElement &element)
    {
        m_manuscript.endParagraph();
        m_tally.tables += kind == HtmlKind::Table;
        if (kind == HtmlKind::List)
            m_lists.append(bulleted);
        else if (kind == HtmlKind::NumberedList)
            m_lists.append(std::max(0, number(element, "start", 1)));
        else if (kind == HtmlKind::Entry && !m_lists.isEmpty())
            beginEntry(element);
    }

    void beginEntry(const GumboElement &element)
    {
        int &count = m_lists.last();
        m_tally.bullets += count == bulleted;
        if (count == bulleted)
            return;
        count = std::max(0, number(element, "value", count));
        m_label = QString::number(count) + u". ";
        count = std::min(count + 1, 1'000'000);
    }

    static int number(const GumboElement &element, const char *name, int otherwise)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
        bool isNumber = false;
        const int value = found ? QByteArray(found->value).toInt(&isNumber) : 0;
        return isNumber ? value : otherwise;
    }

    void leave()
    {
        switch (m_open.takeLast().kind) {
        case HtmlKind::Row: m_manuscript.endRow(); break;
        case HtmlKind::Cell: m_manuscript.endCell(); break;
        case HtmlKind::List:
        case HtmlKind::NumberedList: m_lists.removeLast(); [[fallthrough]];
        case HtmlKind::Entry: m_label.clear(); [[fallthrough]];
        case HtmlKind::Block:
        case HtmlKind::Table:
            m_manuscript.endParagraph();
            m_space = Space::None;
            break;
        default: break;
        }
    }

    void text(const QString &found)
    {
        const HtmlContext set = context();
        const CharacterFormat format{set.bold, 0};
        if (set.keepsLines) {
            if (m_manuscript.isParagraphOpen() || !found.trimmed().isEmpty())
                put(found, format);
            return;
        }
        QString collapsed;
        for (const QChar c : found) {
            if (isSpace(c)) {
                m_space = m_space == Space::LineEnd || c == u'\n' ? Space::LineEnd : Space::Inside;
                continue;
            }
            const QChar last = collapsed.isEmpty() ? m_manuscript.last() : collapsed.back();
            const bool vanishes = last.isNull() || (m_space == Space::LineEnd && isWide(last) && isWide(c));
            if (m_space != Space::None && !vanishes)
                collapsed += u' ';
            m_space = Space::None;
            collapsed += c;
        }
        if (!collapsed.isEmpty())
            put(collapsed, format);
    }

    void put(const QString &text, const CharacterFormat &format)
    {
        if (!m_manuscript.isParagraphOpen()) {
            const HtmlContext set = context();
            SettingHints hints;
            hints.style = set.style;
            hints.level = set.level;
            hints.centred = set.centred;
            m_manuscript.beginParagraph();
            m_manuscript.describe(hints, 0);
        }
        if (!m_label.isEmpty()) {
            ++m_tally.numbers;
            m_manuscript.appendImplied(std::exchange(m_label, {}), format);
        }
        m_manuscript.append(text, format);
    }

    enum class Space { None, Inside, LineEnd };

    Manuscript m_manuscript;
    Tally m_tally;
    QString m_title;
    QList<Element> m_open;
    QList<int> m_lists;          ///< the next number of each list around, or `bulleted`
    QString m_label;             ///< number that the next text begins with
    Space m_space = Space::None; ///< spaces passed that nothing has followed yet
};

} // namespace

Result<ReceivedDocument> readHtml(const QString &text, const QString &name, int source, const std::stop_token &stop)
{
    const HtmlTree tree(text.toUtf8(), stop);
    if (!tree.root())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is a web page too large or too tangled to be read. Copy its text into a "
                                         "plain text file and open that."),
                       {name});
    HtmlReader reader(source, stop);
    if (!reader.read(tree.root()))
        return tooLong(name);
    return reader.finish();
}

} // namespace galley
