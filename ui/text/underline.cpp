#include "ui/text/underline.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace galley {

namespace {

constexpr double waveLength = 5.4;
constexpr double waveHeight = 1.5;

QPainterPath wave(double left, double right, double y)
{
    QPainterPath path(QPointF(left, y));
    bool up = true;
    for (double x = left; x < right; x += waveLength / 2, up = !up) {
        const double end = std::min(x + waveLength / 2, right);
        path.quadTo((x + end) / 2, y + (up ? -2 : 2) * waveHeight, end, y);
    }
    return path;
}

} // namespace

void paintUnderline(QPainter &painter, double left, double right, double y, Severity severity, const Theme &theme)
{
    const QColor colour = theme.colour(severity);
    painter.setBrush(Qt::NoBrush);
    if (severity == Severity::A) {
        painter.setPen(QPen(colour, 1.5));
        painter.drawPath(wave(left, right, y));
    } else if (severity == Severity::B) {
        QPen pen(colour, 1.9);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3.4, 1.8});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (double x = left + 1.2; x < right; x += 4.5)
            painter.drawEllipse(QPointF(x, y), 1.15, 1.15);
    }
}

void paintRunOn(QPainter &painter, QPointF from, QPointF to, const QColor &colour)
{
    constexpr double lead = 4;
    const double middle = (from.y() + to.y()) / 2;
    const double right = middle - from.y(); // heights of the two half circles
    const double left = to.y() - middle;
    QPainterPath path(from);
    path.lineTo(from.x() + lead, from.y());
    path.arcTo(QRectF(from.x() + lead - right / 2, from.y(), right, right), 90, -180);
    path.lineTo(to.x() - 2 * lead, middle);
    path.arcTo(QRectF(to.x() - 2 * lead - left / 2, middle, left, left), 90, 180);
    path.lineTo(to.x() - 1, to.y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4));
    painter.drawPath(path);
    QPainterPath head(QPointF(to.x(), to.y()));
    head.lineTo(to.x() - 5, to.y() - 3.2);
    head.lineTo(to.x() - 5, to.y() + 3.2);
    head.closeSubpath();
    painter.fillPath(head, colour);
}

} // namespace galley
