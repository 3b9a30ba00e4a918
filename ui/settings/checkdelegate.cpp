#include "ui/settings/checkdelegate.h"

#include "ui/base/badge.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/settings/checkchoice.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace galley {

namespace {

// Pixels of the design, from the row's left edge.
constexpr double boxLeft = 16;
constexpr double badgeLeft = 42;
constexpr double nameLeft = 70;

} // namespace

CheckDelegate::CheckDelegate(const CheckChoice &choice, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choice(choice)
    , m_theme(theme)
{
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), m_theme.px(30)};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CheckInfo *check = m_choice.checkAt(index);
    if (!check)
        return;
    painter->save();
    paintRowGround(*painter, option, m_theme);
    const QRect row = option.rect;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QStyleOptionViewItem box = option;
    const int side = m_theme.px(14);
    box.rect = {row.left() + m_theme.px(boxLeft), row.top() + (row.height() - side + 1) / 2, side, side};
    box.state.setFlag(QStyle::State_On, on);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    const int badge = badgeSize(m_theme);
    paintBadge(*painter,
               QRectF(row.left() + m_theme.px(badgeLeft), row.top() + (row.height() - badge + 1) / 2, badge, badge),
               check->severity, m_theme);
    painter->setFont(m_theme.font(FontRole::Interface));
    painter->setPen(m_theme.colour(on ? Colour::Text : Colour::Text3));
    painter->drawText(row.adjusted(m_theme.px(nameLeft), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
    painter->restore();
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    else if (event->type() == QEvent::MouseButtonRelease)
        toggles = static_cast<QMouseEvent *>(event)->position().x() < option.rect.left() + m_theme.px(nameLeft);
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace galley
