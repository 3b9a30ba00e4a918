#include "ui/base/badge.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace galley {

namespace {

// The letter is centred by its ink: by its line it would sit low.
void paintLetter(QPainter &painter, const QRectF &square, QChar letter, const QColor &colour, const Theme &theme,
                 double share)
{
    QFont font = theme.font(FontRole::InterfaceBold);
    font.setPixelSize(std::max(7, int(square.width() * share)));
    const QFontMetricsF metrics(font);
    const double x = square.center().x() - metrics.horizontalAdvance(letter) / 2;
    const double y = square.center().y() + metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, y), QString(letter));
}

QPainterPath diamond(const QRectF &square)
{
    QPainterPath path;
    path.moveTo(square.center().x(), square.top());
    path.lineTo(square.right(), square.center().y());
    path.lineTo(square.center().x(), square.bottom());
    path.lineTo(square.left(), square.center().y());
    path.closeSubpath();
    return path;
}

void paintOpen(QPainter &painter, const QRectF &square, Severity severity, const Theme &theme)
{
    const QColor colour = theme.colour(severity);
    if (severity == Severity::A) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        paintLetter(painter, square, u'A', theme.colour(Colour::OnA), theme, 0.66);
    } else if (severity == Severity::B) {
        painter.setPen(QPen(colour, 1.3));
        painter.setBrush(theme.tint(severity));
        painter.drawPath(diamond(square.adjusted(-0.6, -0.6, 0.6, 0.6)));
        paintLetter(painter, square, u'B', colour, theme, 0.58);
    } else {
        painter.setPen(QPen(colour, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(1.2, 1.2, -1.2, -1.2));
        paintLetter(painter, square, u'C', colour, theme, 0.6);
    }
}

void paintDismissed(QPainter &painter, const QRectF &square, Severity severity, const Theme &theme)
{
    const QColor grey = theme.colour(Colour::Text3);
    painter.setPen(QPen(grey, 1.2));
    painter.setBrush(Qt::NoBrush);
    if (severity == Severity::A)
        painter.drawRoundedRect(square.adjusted(1.6, 1.6, -1.6, -1.6), 2, 2);
    else if (severity == Severity::B)
        painter.drawPath(diamond(square));
    else
        painter.drawEllipse(square.adjusted(1.2, 1.2, -1.2, -1.2));
    paintLetter(painter, square, severityName(severity).at(0), grey, theme, 0.6);
    painter.setPen(QPen(grey, 1.2));
    painter.drawLine(square.bottomLeft(), square.topRight());
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme, BadgeState state)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == BadgeState::Dismissed)
        paintDismissed(painter, square, severity, theme);
    else
        paintOpen(painter, square, severity, theme);
    if (state == BadgeState::BackAgain) {
        const double radius = side * 0.19;
        painter.setPen(QPen(theme.colour(Colour::Pane), 1.4));
        painter.setBrush(theme.colour(Colour::Accent));
        painter.drawEllipse(QPointF(square.right() - radius * 0.4, square.top() + radius * 0.4), radius, radius);
    }
    painter.restore();
}

int badgeSize(const Theme &theme)
{
    return theme.px(16);
}

} // namespace galley
