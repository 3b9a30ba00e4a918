#include "ui/ledger/ledgerview.h"

#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/ledger/ledgerdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace galley {

LedgerView::LedgerView(LedgerModel &model, Desk &desk, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_desk(desk)
{
    setModel(&m_model);
    setItemDelegate(new LedgerDelegate(theme, this));
    setObjectName("ledgerList"_L1);
    setAccessibleName(tr("Ledger"));
    setUpPaintedTree(*this, theme);
    connect(this, &QTreeView::clicked, this, &LedgerView::onClicked);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        m_doubled = true;
        go(index, 0, Desk::Focus::Editor);
    });
    connect(&m_model, &LedgerModel::aboutToUpdate, this, &LedgerView::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LedgerView::recall);
    recall();
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!enter || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier))
        QTreeView::keyPressEvent(event);
    else if (m_model.rowAt(currentIndex()))
        go(currentIndex(), modifiers == Qt::ShiftModifier ? -1 : 1, Desk::Focus::Stay);
    else
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
}

void LedgerView::go(const QModelIndex &index, int step, Desk::Focus focus)
{
    if (const std::optional<Place> place = m_model.visit(index, step))
        m_desk.showPlace(*place, focus);
}

// A click on a group folds it, one on an entry's arrow opens the entry.
void LedgerView::onClicked(const QModelIndex &index)
{
    if (std::exchange(m_doubled, false))
        return;
    const bool atArrow = m_model.hasChildren(index)
        && viewport()->mapFromGlobal(QCursor::pos()).x() < visualRect(index).left() + 24;
    if (!m_model.rowAt(index) || atArrow)
        setExpanded(index, !isExpanded(index));
    else
        go(index, 1, Desk::Focus::Stay);
}

void LedgerView::remember()
{
    m_current = m_model.keyOf(currentIndex());
    m_folded.clear();
    m_opened.clear();
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex of = m_model.index(group, 0);
        if (!isExpanded(of))
            m_folded.insert(m_model.keyOf(of));
        for (int entry = 0; entry < m_model.rowCount(of); ++entry)
            if (const QModelIndex index = m_model.index(entry, 0, of); isExpanded(index))
                m_opened.insert(m_model.keyOf(index));
    }
}

void LedgerView::recall()
{
    const int scrolled = verticalScrollBar()->value();
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex of = m_model.index(group, 0);
        setExpanded(of, !m_folded.contains(m_model.keyOf(of)));
        for (int entry = 0; entry < m_model.rowCount(of) && !m_opened.isEmpty(); ++entry)
            if (const QModelIndex index = m_model.index(entry, 0, of); m_opened.contains(m_model.keyOf(index)))
                setExpanded(index, true);
    }
    if (const QModelIndex index = m_model.indexOf(m_current); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace galley
