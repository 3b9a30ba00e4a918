#pragma once

#include "ui/text/textbinding.h"

#include <QTextEdit>
#include <optional>

class QMimeData;

namespace galley {

/// A text edit for text of the issue: plain text in and out, one undo with everything else, no format of its own. What
/// it shows is its binding's. Dropped files are left to the window.
class BoundEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit BoundEdit(Document &document, QWidget *parent = nullptr);

    TextBinding &binding() { return m_binding; }
    const TextBinding &binding() const { return m_binding; }

    /// Block and position of the caret; a null block where nothing is shown.
    BlockId caretBlock() const;
    qsizetype caretAt() const;

    /// Puts text from elsewhere in the place of the selection, as paragraphs: what Ctrl+V does.
    void insertText(const QString &text);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Selects the word, where Qt takes Chinese text up to the next space for one.
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// Between two pieces of one block there is nothing to delete: what is meant stands beyond.
    void crossSeam(int key);

    Document &m_document;
    TextBinding m_binding;
    std::optional<QPoint> m_doubleClick; ///< until the pointer goes far from it
};

/// Text from elsewhere as paragraphs: line breaks of every kind are one, empty lines and spaces that only indent are
/// left out, control characters too.
QString plainParagraphs(const QString &text);

} // namespace galley
