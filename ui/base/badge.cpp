#include "ui/base/badge.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace galley {

namespace {

// The letter is centred by its ink: by its line it would sit low.
void paintLetter(QPainter &painter, const QRectF &square, const QString &letter, const QColor &colour,
                 const Theme &theme, double share)
{
    QFont font = theme.font(FontRole::InterfaceBold);
    font.setPixelSize(std::max(7, int(square.width() * share)));
    const QFontMetricsF metrics(font);
    const double x = square.center().x() - metrics.horizontalAdvance(letter) / 2;
    const double y = square.center().y() + metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, y), letter);
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

/// The colours of a severity in a scheme.
struct Tints {
    QColor own;
    QColor tint;
};

Tints tintsOf(Severity severity, Scheme scheme)
{
    switch (severity) {
    case Severity::A: return {colourOf(Colour::A, scheme), colourOf(Colour::ATint, scheme)};
    case Severity::B: return {colourOf(Colour::B, scheme), colourOf(Colour::BTint, scheme)};
    case Severity::C: break;
    }
    return {colourOf(Colour::C, scheme), colourOf(Colour::CTint, scheme)};
}

void paintOpen(QPainter &painter, const QRectF &square, Severity severity, const QString &letter, const Theme &theme,
               Scheme scheme)
{
    const Tints tints = tintsOf(severity, scheme);
    // Two figures are wider than a letter.
    const double share = letter.size() > 1 ? 0.85 : 1;
    if (severity == Severity::A) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tints.own);
        painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), 2, 2);
        paintLetter(painter, square, letter, colourOf(Colour::OnA, scheme), theme, 0.66 * share);
    } else if (severity == Severity::B) {
        painter.setPen(QPen(tints.own, 1.3));
        painter.setBrush(tints.tint);
        painter.drawPath(diamond(square.adjusted(-0.6, -0.6, 0.6, 0.6)));
        paintLetter(painter, square, letter, tints.own, theme, 0.58 * share);
    } else {
        painter.setPen(QPen(tints.own, 1.3));
        painter.drawEllipse(square.adjusted(1.2, 1.2, -1.2, -1.2));
        paintLetter(painter, square, letter, tints.own, theme, 0.6 * share);
    }
}

/// In grey, the shape alone and what stands in it.
void paintGrey(QPainter &painter, const QRectF &square, Severity severity, const QString &letter, const QColor &grey,
               const Theme &theme)
{
    painter.setPen(QPen(grey, 1.2));
    if (severity == Severity::A)
        painter.drawRoundedRect(square.adjusted(1.6, 1.6, -1.6, -1.6), 2, 2);
    else if (severity == Severity::B)
        painter.drawPath(diamond(square));
    else
        painter.drawEllipse(square.adjusted(1.2, 1.2, -1.2, -1.2));
    paintLetter(painter, square, letter, grey, theme, letter.size() > 1 ? 0.51 : 0.6);
}

void paintDismissed(QPainter &painter, const QRectF &square, Severity severity, const Theme &theme)
{
    const QColor grey = theme.colour(Colour::Text3);
    painter.setBrush(Qt::NoBrush);
    paintGrey(painter, square, severity, severityName(severity), grey, theme);
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
    if (state == BadgeState::Dismissed) {
        paintDismissed(painter, square, severity, theme);
    } else {
        painter.setBrush(Qt::NoBrush);
        paintOpen(painter, square, severity, severityName(severity), theme, theme.scheme());
    }
    if (state == BadgeState::BackAgain) {
        const double radius = side * 0.19;
        painter.setPen(QPen(theme.colour(Colour::Pane), 1.4));
        painter.setBrush(theme.colour(Colour::Accent));
        painter.drawEllipse(QPointF(square.right() - radius * 0.4, square.top() + radius * 0.4), radius, radius);
    }
    painter.restore();
}

// On a picture the open circle needs its paper.
void paintNumber(QPainter &painter, const QRectF &rect, Severity severity, int number, const Theme &theme,
                 Scheme scheme, NumberState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colourOf(Colour::Paper, scheme));
    if (state == NumberState::Open)
        paintOpen(painter, rect, severity, QString::number(number), theme, scheme);
    else
        paintGrey(painter, rect, severity, QString::number(number), colourOf(Colour::Text3, scheme), theme);
    painter.restore();
}

int badgeSize(const Theme &theme)
{
    return theme.px(16);
}

} // namespace galley
