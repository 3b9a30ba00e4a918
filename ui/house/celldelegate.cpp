#include "ui/house/celldelegate.h"

#include "ui/base/badge.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace galley {

namespace {

constexpr double cellInset = 12; // as the head of the table

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(60), m_theme.px(30)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    QStyleOptionViewItem row = option;
    if (index.column() > 0) // the bar of the row stands at its head
        row.rect.setLeft(row.rect.left() - 3);
    paintRowGround(*painter, row, m_theme);
    const QRect place = option.rect.adjusted(m_theme.px(cellInset), 0, -m_theme.px(4), 0);
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const int side = badgeSize(m_theme);
        painter->setRenderHint(QPainter::Antialiasing);
        paintBadge(*painter, QRectF(place.left(), place.top() + (place.height() - side + 1) / 2, side, side),
                   severity.value<Severity>(), m_theme);
    } else {
        painter->setFont(m_theme.font(FontRole::Interface));
        painter->setPen(m_theme.colour(index.column() == 0 ? Colour::Text : Colour::Text2));
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
    painter->restore();
}

} // namespace galley
