#include "ui/text/textbinding.h"

#include "core/text/difference.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The text without its end where it is longer than what is shown; never cuts a surrogate pair.
QString shownPart(const QString &text)
{
    if (text.size() <= TextBinding::longestShown)
        return text;
    return text.left(TextBinding::longestShown - (text[TextBinding::longestShown].isLowSurrogate() ? 1 : 0));
}

/// What the text document would take for the end of a paragraph is shown as a replacement character of the same length.
QString displayed(const QString &text)
{
    const auto breaks = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator
            || c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::Null;
    };
    if (std::ranges::none_of(text, breaks))
        return text;
    QString shown = text;
    for (QChar &c : shown)
        if (breaks(c))
            c = QChar::ReplacementCharacter;
    return shown;
}

/// What a paragraph of the view was dressed for.
int stateOf(Role role, qsizetype hidden)
{
    return int(role) * 2 + (hidden > 0 ? 1 : 0);
}

/// Tells where two lists of paragraphs differ: how many are equal at the head and at the tail.
template<typename List>
std::pair<qsizetype, qsizetype> equalEnds(const List &a, const List &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

QString joined(const auto &paragraphs, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i < last; ++i) {
        if (i > first)
            text += u'\n';
        text += paragraphs[i].text;
    }
    return text;
}

} // namespace

TextBinding::Step::Step(TextBinding &binding, const QString &title)
    : m_binding(binding)
{
    m_binding.m_step = title;
}

TextBinding::Step::~Step()
{
    m_binding.m_step.clear();
}

TextBinding::TextBinding(Document &document, QTextEdit &view)
    : QObject(&view)
    , m_document(document)
    , m_view(view)
    , m_shown{Paragraph()}
{
    QTextDocument *text = m_view.document();
    text->setUndoRedoEnabled(false);
    connect(text, &QTextDocument::contentsChange, this, &TextBinding::onContentsChange);
    connect(text, &QTextDocument::contentsChanged, this, &TextBinding::onContentsChanged);
}

void TextBinding::setExtent(const Extent &extent, const TextDress &dress)
{
    m_extent = extent;
    m_dress = dress;
    refresh();
}

void TextBinding::setDress(const TextDress &dress)
{
    m_dress = dress;
    const QScopedValueRollback writing(m_writing, true);
    QTextCursor cursor(m_view.document());
    cursor.beginEditBlock();
    this->dress(m_view.document()->begin(), m_shown);
    cursor.endEditBlock();
}

void TextBinding::follow(const ChangeEvent &event)
{
    if (event.origin == this)
        return; // readView() looks for itself when the document has answered
    const int changed = refresh();
    if (changed >= 0 && !event.origin) {
        QTextCursor caret = m_view.textCursor();
        caret.setPosition(changed);
        m_view.setTextCursor(caret);
    }
}

qsizetype TextBinding::hiddenAt(int number) const
{
    return number >= 0 && number < m_shown.size() ? m_shown[number].hidden : 0;
}

BlockId TextBinding::blockAt(int number) const
{
    return number >= 0 && number < m_shown.size() ? m_shown[number].id : BlockId();
}

Role TextBinding::roleAt(int number) const
{
    return number >= 0 && number < m_shown.size() ? m_shown[number].role : Role::Paragraph;
}

int TextBinding::numberOf(BlockId block) const
{
    const auto found = std::ranges::find(m_shown, block, &Paragraph::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int TextBinding::positionOf(BlockId block, qsizetype at) const
{
    const int number = numberOf(block);
    if (number < 0)
        return -1;
    const QTextBlock shown = m_view.document()->findBlockByNumber(number);
    return shown.position() + int(std::clamp<qsizetype>(at, 0, shown.length() - 1));
}

void TextBinding::onContentsChange(int at, int, int added)
{
    if (!m_writing)
        m_region = Region{at, added};
}

// The text document may not be written to from contentsChange: its layout does not know of the change yet.
void TextBinding::onContentsChanged()
{
    if (m_writing || !m_region)
        return;
    const std::optional<Edit> edit = readView(*std::exchange(m_region, std::nullopt));
    if (!edit)
        return;
    const Result<> done = m_document.perform(edit->changes, edit->title, {}, edit->merge, this);
    refresh();
    if (!done)
        Q_EMIT refused(done.error());
}

// An input method reports the whole paragraph with every key although its text is as it was, so what counts is the
// difference from what was shown. Its preedit is no part of a paragraph's text.
std::optional<TextBinding::Edit> TextBinding::readView(Region region)
{
    const QTextDocument &text = *m_view.document();
    const qsizetype count = text.blockCount();
    const int end = std::min(region.at + region.added, text.characterCount() - 1);
    qsizetype first = std::min<qsizetype>(text.findBlock(region.at).blockNumber(), m_shown.size() - 1);
    const qsizetype tail = count - 1 - text.findBlock(end).blockNumber();
    qsizetype last = std::max(first + 1, m_shown.size() - tail); // of what was shown, not included
    QStringList lines;
    for (QTextBlock block = text.findBlockByNumber(int(first));
         block.isValid() && block.blockNumber() < count - (m_shown.size() - last); block = block.next())
        lines.append(block.text());
    for (; lines.size() > 1 && last - first > 1 && lines.first() == m_shown[first].text; ++first)
        lines.removeFirst();
    for (; lines.size() > 1 && last - first > 1 && lines.last() == m_shown[last - 1].text; --last)
        lines.removeLast();
    const int begin = text.findBlockByNumber(int(first)).position();
    const std::optional<Edit> edit = editOf(first, last, lines, m_view.textCursor().position() - begin);
    if (!edit)
        return std::nullopt;
    if (lines.size() == 1 && last - first == 1) {
        m_shown[first].text = lines.first();
        return edit;
    }
    m_shown.remove(first, last - first);
    for (const QString &line : lines | std::views::reverse)
        m_shown.insert(first, Paragraph{{}, Role::Paragraph, line, 0});
    return edit;
}

std::optional<TextBinding::Edit> TextBinding::editOf(qsizetype first, qsizetype last, const QStringList &lines,
                                                     qsizetype caret) const
{
    const QString before = joined(m_shown, first, last);
    const QString after = lines.join(u'\n');
    const std::optional<Difference> found = difference(before, after, caret);
    if (!found)
        return std::nullopt;
    const Story *story = m_document.issue().story(m_extent.story);
    const std::optional<BlockPath> path = m_document.issue().pathOf(m_shown[first].id);
    const auto isCut = [](const Paragraph &paragraph) { return paragraph.hidden > 0; };
    if (!story || !path || (last - first > 1 && std::any_of(m_shown.begin() + first, m_shown.begin() + last, isCut)))
        return Edit(); // what is not shown must not be joined or deleted unseen
    const Stretch stretch{story->id, path->block, story->blocks.mid(path->block, last - first)};
    Edit edit{{}, m_step, m_step.isEmpty() ? Document::Merge::Typing : Document::Merge::Never};
    const QString inserted = found->after.of(after).toString();
    const bool breaks = inserted.contains(u'\n') || found->before.of(before).contains(u'\n');
    if (breaks && lines.size() == last - first)
        edit.changes = textChanges(stretch, lines);
    else
        edit.changes = textChanges(stretch, found->before, inserted);
    if (breaks)
        edit.merge = Document::Merge::Never;
    if (edit.title.isEmpty())
        edit.title = !breaks              ? tr("typing")
            : lines.size() > last - first ? tr("new paragraph")
                                          : tr("deletion across paragraphs");
    return edit;
}

QList<TextBinding::Paragraph> TextBinding::wanted() const
{
    QList<Paragraph> paragraphs;
    if (const Story *story = m_document.issue().story(m_extent.story))
        for (const Block &block : story->blocks)
            if (!m_extent.only || *m_extent.only == block.id) {
                const QString text = shownPart(block.text);
                paragraphs.append({block.id, block.role.role, text, block.text.size() - text.size()});
            }
    if (paragraphs.isEmpty())
        paragraphs.append(Paragraph());
    return paragraphs;
}

int TextBinding::refresh()
{
    QList<Paragraph> paragraphs = wanted();
    if (const bool nothing = paragraphs.first().id.isNull(); nothing != m_view.isReadOnly())
        m_view.setReadOnly(nothing);
    const auto [head, tail] = equalEnds(m_shown, paragraphs);
    qsizetype first = head;
    qsizetype last = paragraphs.size() - tail;
    int changed = -1;
    if (first < last || first < m_shown.size() - tail) {
        for (qsizetype i = first; i < last; ++i)
            paragraphs[i].text = displayed(paragraphs[i].text);
        // Text is replaced inside paragraphs that stay: there is always one on each side.
        if (first == last || first == m_shown.size() - tail)
            first > 0 ? void(--first) : void(++last);
        changed = replace(first, m_shown.size() - (paragraphs.size() - last), paragraphs.mid(first, last - first));
        m_shown = std::move(paragraphs);
    }
    Q_EMIT shown();
    return changed;
}

int TextBinding::replace(qsizetype first, qsizetype last, const QList<Paragraph> &paragraphs)
{
    const QScopedValueRollback writing(m_writing, true);
    const QString before = joined(m_shown, first, last);
    const QString after = joined(paragraphs, 0, paragraphs.size());
    const std::optional<Difference> found = difference(before, after);
    QTextDocument &text = *m_view.document();
    const int base = text.findBlockByNumber(int(first)).position();
    bool breaks = false;
    int changed = -1;
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    if (found) {
        hidePreedit();
        const QString inserted = found->after.of(after).toString();
        breaks = inserted.contains(u'\n') || found->before.of(before).contains(u'\n');
        cursor.setPosition(base + int(found->before.begin));
        cursor.setPosition(base + int(found->before.end), QTextCursor::KeepAnchor);
        cursor.insertText(inserted);
        changed = base + int(found->after.end);
    }
    QTextBlock block = text.findBlockByNumber(int(first));
    if (breaks || !isDressed(block, paragraphs))
        dress(block, paragraphs);
    cursor.endEditBlock();
    return changed;
}

bool TextBinding::isDressed(QTextBlock block, const QList<Paragraph> &paragraphs)
{
    return std::ranges::all_of(paragraphs, [&block](const Paragraph &paragraph) {
        const int state = block.userState();
        block = block.next();
        return state == stateOf(paragraph.role, paragraph.hidden);
    });
}

void TextBinding::dress(QTextBlock first, const QList<Paragraph> &paragraphs)
{
    for (qsizetype begin = 0; m_dress && begin < paragraphs.size();) {
        const int state = stateOf(paragraphs[begin].role, paragraphs[begin].hidden);
        QTextBlock last;
        QTextBlock next = first;
        qsizetype end = begin;
        for (; end < paragraphs.size() && stateOf(paragraphs[end].role, paragraphs[end].hidden) == state; ++end) {
            next.setUserState(state);
            last = next;
            next = next.next();
        }
        dressRun(first, last, paragraphs[begin]);
        first = next;
        begin = end;
    }
}

void TextBinding::dressRun(const QTextBlock &first, const QTextBlock &last, const Paragraph &paragraph)
{
    QTextBlockFormat format = m_dress->block(paragraph.role);
    if (paragraph.hidden > 0) // room for a line that says so
        format.setBottomMargin(format.bottomMargin() + format.lineHeight());
    QTextCursor cursor(first);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(m_dress->characters(paragraph.role));
    cursor.setCharFormat(m_dress->characters(paragraph.role));
}

// Its place may be gone; the input method shows it anew with its next event. It is not reset: it might commit at once,
// in the middle of a change.
void TextBinding::hidePreedit()
{
    QTextLayout *layout = m_view.textCursor().block().layout();
    if (layout && !layout->preeditAreaText().isEmpty())
        layout->setPreeditArea(-1, QString());
}

} // namespace galley
