#include "ui/base/rowpainting.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace galley {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.widget && option.widget->hasFocus();
        painter.fillRect(option.rect, theme.colour(focused ? Colour::AccentTint : Colour::Hover));
        painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), theme.colour(Colour::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, theme.colour(Colour::Hover));
    }
}

void paintFoldArrow(QPainter &painter, const QStyleOptionViewItem &option, int left, const Theme &theme)
{
    const int side = theme.px(14);
    paintIcon(painter, QRect(option.rect.left() + left, option.rect.center().y() - side / 2, side, side),
              option.state & QStyle::State_Open ? "down"_L1 : "right"_L1, theme.colour(Colour::Text2));
}

void paintGroupRow(QPainter &painter, const QStyleOptionViewItem &option, const QString &title, int count,
                   const Theme &theme)
{
    const QRect row = option.rect;
    paintFoldArrow(painter, option, theme.px(8), theme);
    QRect place = row.adjusted(theme.px(27), 0, -theme.px(12), 0);
    painter.setFont(theme.font(FontRole::InterfaceBold));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, title);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(title) + theme.px(8));
    painter.setFont(theme.font(FontRole::Hint));
    painter.setPen(theme.colour(Colour::Text3));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, QString::number(count));
    painter.fillRect(row.left() + theme.px(12), row.bottom(), row.width() - theme.px(24), 1,
                     theme.colour(Colour::Line));
}

void setUpPaintedTree(QTreeView &tree, const Theme &theme)
{
    tree.setFrameShape(QFrame::NoFrame);
    tree.setHeaderHidden(true);
    tree.setIndentation(0);
    tree.setRootIsDecorated(false);
    tree.setExpandsOnDoubleClick(false);
    tree.setMouseTracking(true);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QObject::connect(&theme, &Theme::changed, &tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
}

} // namespace galley
