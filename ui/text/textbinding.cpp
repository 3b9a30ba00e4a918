#include "ui/text/textbinding.h"

#include "core/text/difference.h"
#include "ui/text/textdress.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

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

/// What the view shows of them.
QString lines(const QList<Piece> &pieces, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i < last; ++i) {
        if (i > first)
            text += u'\n';
        text += pieces[i].text;
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
    , m_shown{Piece()}
{
    QTextDocument *text = m_view.document();
    text->setUndoRedoEnabled(false);
    connect(text, &QTextDocument::contentsChange, this, &TextBinding::onContentsChange);
    connect(text, &QTextDocument::contentsChanged, this, &TextBinding::onContentsChanged);
}

void TextBinding::setExtent(const Extent &extent)
{
    m_extent = extent;
    refresh();
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

BlockId TextBinding::blockAt(int number) const
{
    return number >= 0 && number < m_shown.size() ? m_shown[number].id : BlockId();
}

Role TextBinding::roleAt(int number) const
{
    return number >= 0 && number < m_shown.size() ? m_shown[number].role : Role::Paragraph;
}

qsizetype TextBinding::beginAt(int number) const
{
    qsizetype begin = 0;
    for (; number > 0 && number < m_shown.size() && m_shown[number].continues; --number)
        begin += m_shown[number - 1].text.size();
    return begin;
}

int TextBinding::indexAt(int number) const
{
    const auto end = m_shown.cbegin() + std::clamp<qsizetype>(number + 1, 1, m_shown.size());
    return int(std::ranges::count(m_shown.cbegin(), end, false, &Piece::continues)) - 1;
}

int TextBinding::paragraphOf(int index) const
{
    int paragraph = 0;
    for (; paragraph + 1 < m_shown.size() && index > 0; ++paragraph)
        index -= m_shown[paragraph + 1].continues ? 0 : 1;
    return paragraph;
}

bool TextBinding::goesOn(int number) const
{
    return number >= 0 && number + 1 < m_shown.size() && m_shown[number + 1].continues;
}

int TextBinding::positionOf(BlockId block, qsizetype at) const
{
    const auto found = std::ranges::find(m_shown, block, &Piece::id);
    if (found == m_shown.cend())
        return -1;
    int number = int(found - m_shown.cbegin());
    for (; goesOn(number) && at >= m_shown[number].text.size(); ++number)
        at -= m_shown[number].text.size();
    const QTextBlock shown = m_view.document()->findBlockByNumber(number);
    return shown.position() + int(std::clamp<qsizetype>(at, 0, shown.length() - 1));
}

QString TextBinding::textBetween(int begin, int end) const
{
    QString text;
    for (QTextBlock block = m_view.document()->findBlock(begin); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (block.position() > begin && !m_shown[block.blockNumber()].continues)
            text += u'\n';
        const int from = std::max(0, begin - block.position());
        text += block.text().mid(from, end - block.position() - from);
    }
    return text;
}

QList<Piece> TextBinding::wanted() const
{
    const Story *story = m_document.issue().story(m_extent.story);
    QList<Block> blocks = story ? story->blocks : QList<Block>();
    if (m_extent.only)
        blocks.removeIf([this](const Block &block) { return block.id != *m_extent.only; });
    QList<Piece> pieces = piecesOf(blocks, m_shown);
    if (pieces.isEmpty())
        pieces.append(Piece());
    return pieces;
}

int TextBinding::refresh()
{
    QList<Piece> pieces = wanted();
    if (const bool nothing = pieces.first().id.isNull(); nothing != m_view.isReadOnly())
        m_view.setReadOnly(nothing);
    const auto [head, tail] = equalEnds(m_shown, pieces);
    qsizetype first = head;
    qsizetype last = pieces.size() - tail;
    int changed = -1;
    if (first < last || first < m_shown.size() - tail) {
        for (qsizetype i = first; i < last; ++i)
            pieces[i].text = displayed(pieces[i].text);
        // Text is replaced inside paragraphs that stay: there is always one on each side.
        if (first == last || first == m_shown.size() - tail)
            first > 0 ? void(--first) : void(++last);
        changed = replace(first, m_shown.size() - (pieces.size() - last), pieces.mid(first, last - first));
        m_shown = std::move(pieces);
    }
    if (std::ranges::any_of(m_shown, &Piece::continues) || m_isCut)
        markPieces(m_view.document()->begin(), m_shown);
    m_isCut = std::ranges::any_of(m_shown, &Piece::continues);
    Q_EMIT shown();
    return changed;
}

int TextBinding::replace(qsizetype first, qsizetype last, const QList<Piece> &pieces)
{
    const QScopedValueRollback writing(m_writing, true);
    const QString before = lines(m_shown, first, last);
    const QString after = lines(pieces, 0, pieces.size());
    const std::optional<Difference> found = difference(before, after);
    QTextDocument &text = *m_view.document();
    const int base = text.findBlockByNumber(int(first)).position();
    Span written; // whole paragraphs
    int changed = -1;
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    if (found) {
        hidePreedit();
        cursor.setPosition(base + int(found->before.begin));
        cursor.setPosition(base + int(found->before.end), QTextCursor::KeepAnchor);
        cursor.insertText(found->after.of(after).toString());
        changed = base + int(found->after.end);
        const QTextBlock end = text.findBlock(changed);
        written = {text.findBlock(base + int(found->after.begin)).position(), end.position() + end.length()};
    }
    const Span other = setStates(text.findBlockByNumber(int(first)), pieces);
    cursor.endEditBlock();
    if (other.begin < written.begin || other.end > written.end) // else the layout has heard of it
        text.markContentsDirty(int(other.begin), int(other.length()));
    return changed;
}

Span TextBinding::setStates(QTextBlock block, const QList<Piece> &pieces)
{
    Span other;
    for (const Piece &piece : pieces) {
        const int state = paragraphState(piece.role, piece.continues);
        if (block.userState() != state) {
            block.setUserState(state);
            if (other.isEmpty())
                other.begin = block.position();
            other.end = block.position() + block.length();
        }
        block = block.next();
    }
    return other;
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
