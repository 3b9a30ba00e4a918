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
constexpr double shareWidth = 150; ///< at the right edge

// In words where the colour says something.
QString shareText(const QModelIndex &index)
{
    const QString share = index.data(CheckChoice::ShareRole).toString();
    if (index.data(CheckChoice::HouseOffRole).toBool())
        return CheckDelegate::tr("off for the house");
    if (index.data(CheckChoice::UnderFloorRole).toBool())
        return CheckDelegate::tr("accepted too seldom: %1").arg(share);
    return share.isEmpty() ? QString() : CheckDelegate::tr("accepted: %1").arg(share);
}

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
    const bool isHouseOff = index.data(CheckChoice::HouseOffRole).toBool();
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked && !isHouseOff;
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
    painter->drawText(row.adjusted(m_theme.px(nameLeft), 0, -m_theme.px(shareWidth), 0),
                      Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    const bool isUnder = index.data(CheckChoice::UnderFloorRole).toBool();
    painter->setFont(m_theme.font(FontRole::Hint));
    painter->setPen(m_theme.colour(isUnder ? Colour::B : Colour::Text3));
    painter->drawText(row.adjusted(0, 0, -m_theme.px(boxLeft), 0), Qt::AlignVCenter | Qt::AlignRight, shareText(index));
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
