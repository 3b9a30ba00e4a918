#include "ui/base/keycap.h"

#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

QString keyCapText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText).replace("Return"_L1, "Enter"_L1);
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
