#include "ui/base/rowpainting.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

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

} // namespace galley
