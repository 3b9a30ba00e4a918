#include "ui/findings/findingsview.h"

#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/findings/findingsdelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace galley {

FindingsView::FindingsView(FindingsModel &model, Desk &desk, const CheckNames &names, const Theme &theme,
                           QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_desk(desk)
{
    setModel(&m_model);
    setItemDelegate(new FindingsDelegate(desk, names, theme, this));
    setObjectName("findingsList"_L1);
    setAccessibleName(tr("Findings"));
    setUpPaintedTree(*this, theme);
    connect(this, &QTreeView::clicked, this, &FindingsView::onClicked);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Finding *finding = m_model.findingAt(index))
            m_desk.showFinding(Finding(*finding), Desk::Focus::Editor);
    });
    connect(&m_desk, &Desk::findingChanged, this, &FindingsView::follow);
    connect(&m_model, &FindingsModel::updated, this, &FindingsView::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group, int first, int last) {
        for (int row = first; !group.isValid() && row <= last; ++row)
            expand(m_model.index(row, 0));
    });
    expandAll();
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= 9 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT fixWanted(number);
        return;
    }
    // Groups are no stops: up and down go from finding to finding.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QModelIndex near = step != 0 && event->modifiers() == Qt::NoModifier && m_model.findingAt(currentIndex())
        ? m_model.neighbour(currentIndex(), step)
        : QModelIndex();
    if (near.isValid() && isExpanded(near.parent()))
        setCurrentIndex(near);
    else
        QTreeView::keyPressEvent(event);
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const Finding *finding = m_lead == Lead::Reader && hasFocus() ? m_model.findingAt(current) : nullptr;
    if (finding)
        m_desk.showFinding(Finding(*finding), Desk::Focus::Stay);
}

void FindingsView::follow()
{
    const QScopedValueRollback lead(m_lead, Lead::Desk);
    const QModelIndex index = m_desk.currentFinding() ? m_model.indexOf(*m_desk.currentFinding()) : QModelIndex();
    if (index == currentIndex())
        return;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void FindingsView::onClicked(const QModelIndex &index)
{
    if (const Finding *finding = m_model.findingAt(index))
        m_desk.showFinding(Finding(*finding), Desk::Focus::Stay);
    else
        setExpanded(index, !isExpanded(index));
}

} // namespace galley
