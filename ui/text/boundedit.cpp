#include "ui/text/boundedit.h"

#include "core/language/wordbreak.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>

#include <memory>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// What no text of a newspaper holds: controls but the tab, and what the text document keeps for itself.
bool isStray(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\t') || c == QChar::ObjectReplacementCharacter
        || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
}

QStringView withoutIndent(QStringView line)
{
    while (line.startsWith(QChar(0x3000)) || line.startsWith(u' ') || line.startsWith(u'\t'))
        line.slice(1);
    return line;
}

} // namespace

QString plainParagraphs(const QString &text)
{
    QString clean;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineBreak(text[i]))
            continue;
        const QStringView line = QStringView(text).sliced(begin, i - begin);
        const QStringView kept = begin == 0 ? line : withoutIndent(line);
        if (begin > 0 && !kept.isEmpty())
            clean += u'\n';
        clean += kept;
        begin = i + 1;
    }
    clean.removeIf([](QChar c) { return c != u'\n' && isStray(c); });
    return clean;
}

BoundEdit::BoundEdit(Document &document, QWidget *parent)
    : QTextEdit(parent)
    , m_document(document)
    , m_binding(document, *this)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

BlockId BoundEdit::caretBlock() const
{
    return m_binding.blockAt(textCursor().blockNumber());
}

qsizetype BoundEdit::caretAt() const
{
    const QTextCursor caret = textCursor();
    return m_binding.beginAt(caret.blockNumber()) + caret.positionInBlock();
}

// Qt answers with places in the viewport, as if that had no margins: an input method would show its words beside them.
QVariant BoundEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = QTextEdit::inputMethodQuery(query);
    const bool isPlace = query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle;
    return isPlace ? answer.toRectF().translated(viewport()->pos()) : answer;
}

// Undo and redo are the window's; a text edit would claim their keys for a history that it has not got.
bool BoundEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void BoundEdit::keyPressEvent(QKeyEvent *event)
{
    crossSeam(event->key());
    if (event->matches(QKeySequence::Undo)) {
        m_document.undoStack().undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_document.undoStack().redo();
    } else if (event->matches(QKeySequence::InsertLineSeparator)) {
        QKeyEvent paragraph(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier); // a block has no lines of its own
        keyPressEvent(&paragraph);
    } else if (event->matches(QKeySequence::Cut)) {
        const TextBinding::Step step(m_binding, tr("cut"));
        QTextEdit::keyPressEvent(event);
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void BoundEdit::crossSeam(int key)
{
    QTextCursor caret = textCursor();
    const int paragraph = caret.blockNumber();
    if (caret.hasSelection())
        return;
    if (key == Qt::Key_Backspace && caret.atBlockStart() && m_binding.beginAt(paragraph) > 0)
        caret.movePosition(QTextCursor::PreviousCharacter);
    else if (key == Qt::Key_Delete && caret.atBlockEnd() && m_binding.goesOn(paragraph))
        caret.movePosition(QTextCursor::NextCharacter);
    else
        return;
    setTextCursor(caret);
}

void BoundEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    for (QAction *action : menu->actions())
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
    if (!menu->actions().isEmpty() && menu->actions().first()->isSeparator())
        menu->removeAction(menu->actions().first());
    menu->exec(event->globalPos());
}

void BoundEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    QTextCursor caret = cursorForPosition(point);
    // Of the two characters beside the place the one that is pointed at.
    const int right = cursorRect(caret).left();
    const int at = caret.positionInBlock() - (point.x() < right && caret.positionInBlock() > 0 ? 1 : 0);
    const Span word = wordAt(caret.block().text(), at);
    caret.setPosition(caret.block().position() + int(word.begin));
    caret.setPosition(caret.block().position() + int(word.end), QTextCursor::KeepAnchor);
    setTextCursor(caret);
    m_doubleClick = point;
}

// A hand that shakes on a double click does not want the rest of the paragraph.
void BoundEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (m_doubleClick && event->buttons()
        && (event->position().toPoint() - *m_doubleClick).manhattanLength() < QApplication::startDragDistance())
        return;
    m_doubleClick.reset();
    QTextEdit::mouseMoveEvent(event);
}

bool BoundEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void BoundEdit::insertFromMimeData(const QMimeData *source)
{
    if (canInsertFromMimeData(source))
        insertText(source->text());
}

void BoundEdit::insertText(const QString &text)
{
    const TextBinding::Step step(m_binding, tr("paste"));
    textCursor().insertText(plainParagraphs(text));
    ensureCursorVisible();
}

QMimeData *BoundEdit::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(m_binding.textBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return plain;
}

} // namespace galley
