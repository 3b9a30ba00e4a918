#include "ui/base/ground.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>

namespace galley {

void layGround(QWidget &pane, Colour colour, const Theme &theme)
{
    const auto lay = [&pane, &theme, colour] {
        QPalette palette = theme.palette();
        palette.setColor(QPalette::Window, theme.colour(colour));
        pane.setPalette(palette);
        palette.setColor(QPalette::Base, theme.colour(colour));
        for (QAbstractItemView *list : pane.findChildren<QAbstractItemView *>())
            list->setPalette(palette);
    };
    pane.setAutoFillBackground(true);
    lay();
    QObject::connect(&theme, &Theme::changed, &pane, lay);
}

} // namespace galley
