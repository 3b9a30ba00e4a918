#include "ui/base/keycap.h"

#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

QString keyCapText(const QKeySequence &keys)
{
    // Return has a name of its own in every language, and none is on the key.
    if (keys.count() == 1 && (keys[0].key() == Qt::Key_Return || keys[0].key() == Qt::Key_Enter)) {
        const QString modified = QKeySequence(keys[0].keyboardModifiers() | Qt::Key_A)
                                     .toString(QKeySequence::NativeText);
        return modified.chopped(1) + u"Enter"_s;
    }
    return keys.toString(QKeySequence::NativeText);
}

int keyCapWidth(const QString &text, const Theme &theme)
{
    const int width = QFontMetrics(theme.font(FontRole::Cap)).horizontalAdvance(text) + theme.px(10);
    return std::max(width, theme.px(18));
}

void paintKeyCap(QPainter &painter, QPointF leftCentre, const QString &text, const Theme &theme)
{
    const double height = theme.px(18);
    const QRectF cap(leftCentre.x() + 0.5, leftCentre.y() - height / 2 + 0.5, keyCapWidth(text, theme) - 1, height - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Colour::Line));
    painter.setBrush(theme.colour(Colour::Paper));
    painter.drawRoundedRect(cap, 3, 3);
    painter.setFont(theme.font(FontRole::Cap));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace galley
