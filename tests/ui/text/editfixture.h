#pragma once

#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "ui/text/boundedit.h"

#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

namespace galley::test {

using namespace Qt::StringLiterals;

inline void commit(QWidget &widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

inline void compose(QWidget &widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// Gives the test a way to what a drop or Ctrl+V would call.
class Edit : public BoundEdit
{
public:
    using BoundEdit::BoundEdit;
    using BoundEdit::createMimeDataFromSelection;
    using BoundEdit::insertFromMimeData;
};

/// A document and a text edit bound to its first story.
class EditFixture : public QObject
{
protected:
    void open(const Issue &issue)
    {
        m_edit.reset();
        m_document->open(issue);
        m_edit = std::make_unique<Edit>(*m_document);
        m_edit->binding().setExtent({issue.pages().first().stories.first().id, {}});
        m_follow = connect(m_document.get(), &Document::changed, m_edit.get(),
                           [this](const ChangeEvent &event) { m_edit->binding().follow(event); });
    }

    const Block &block(qsizetype index) const
    {
        return m_document->issue().pages().first().stories.first().blocks[index];
    }
    QList<BlockId> blockIds() const
    {
        QList<BlockId> ids;
        for (const Block &b : m_document->issue().pages().first().stories.first().blocks)
            ids.append(b.id);
        return ids;
    }
    QStringList model() const
    {
        QStringList lines;
        for (const Block &b : m_document->issue().pages().first().stories.first().blocks)
            lines.append(b.text);
        return lines;
    }
    QStringList shown() const
    {
        QStringList lines;
        for (QTextBlock b = m_edit->document()->begin(); b.isValid(); b = b.next())
            lines.append(b.text());
        return lines;
    }
    QTextCursor cursorAt(int paragraph, int at) const
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(m_edit->document()->findBlockByNumber(paragraph).position() + at);
        return cursor;
    }
    void putCaret(int paragraph, int at) { m_edit->setTextCursor(cursorAt(paragraph, at)); }
    void select(int firstParagraph, int begin, int lastParagraph, int end)
    {
        QTextCursor cursor = cursorAt(firstParagraph, begin);
        cursor.setPosition(cursorAt(lastParagraph, end).position(), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
    }

    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<BoundEdit> m_edit;
    QMetaObject::Connection m_follow;
};

} // namespace galley::test
