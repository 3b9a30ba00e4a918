#include "ui/proof/pagemarks.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace galley {

namespace {

QColor light(Colour colour, int alpha = 255)
{
    QColor made = colourOf(colour, Scheme::Light);
    made.setAlpha(alpha);
    return made;
}

QColor light(Severity severity, int alpha)
{
    return light(severity == Severity::A ? Colour::A : severity == Severity::B ? Colour::B : Colour::C, alpha);
}

void paintOutline(QPainter &painter, const StoryOutline &outline, bool isCurrent, const PagePlace &page,
                  const Theme &theme)
{
    const QTransform transform(page.scale, 0, 0, page.scale, page.origin.x(), page.origin.y());
    const QPainterPath path = transform.map(outline.path);
    const bool isSame = outline.state == StoryOnProof::State::Same;
    if (isCurrent)
        painter.fillPath(path, light(Colour::Accent, 20));
    QPen pen(isCurrent ? light(Colour::Accent) : isSame ? light(Colour::Ok) : light(Colour::A), isCurrent ? 2 : 1.3);
    if (!isSame && !isCurrent)
        pen.setDashPattern({4, 2.5});
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (!isSame)
        return;
    const double side = theme.px(14);
    const QPointF corner = path.boundingRect().topRight();
    const QRectF sign(corner.x() - side - 2, corner.y() + 2, side, side);
    painter.fillRect(sign, light(Colour::Paper));
    paintIcon(painter, sign.adjusted(1, 1, -1, -1), QLatin1StringView("check"), light(Colour::Ok));
}

void paintNumberOf(QPainter &painter, const PageMark &mark, const QRectF &box, bool isCurrent, const Theme &theme)
{
    const QColor halo = theme.scheme() == Scheme::Dark ? QColor(0xBD, 0xBC, 0xB9) : light(Colour::Paper);
    painter.setPen(isCurrent ? QPen(light(Colour::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(halo);
    const double around = isCurrent ? 5 : 2;
    const QRectF ring = box.adjusted(-around, -around, around, around);
    if (mark.severity == Severity::A && !isCurrent)
        painter.drawRoundedRect(ring, 3, 3);
    else
        painter.drawEllipse(ring);
    painter.setOpacity(mark.isSettled ? 0.45 : 1);
    paintNumber(painter, box, mark.severity, mark.number, theme, Scheme::Light);
    painter.setOpacity(1);
}

/// What is left out steps back under a hatching; what is read by itself is fenced in.
void paintReading(QPainter &painter, const ProofReading &reading, const PagePlace &page)
{
    painter.setPen(QPen(light(Colour::Text3), 1));
    for (const QRectF &each : reading.leftOut) {
        painter.setBrush(light(Colour::Paper, 150));
        painter.drawRect(page.at(each));
        painter.fillRect(page.at(each), QBrush(light(Colour::Text3, 90), Qt::BDiagPattern));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(light(Colour::Text3), 1.5, Qt::DotLine));
    for (const QRectF &each : reading.apart)
        painter.drawRect(page.at(each));
}

} // namespace

void paintRegion(QPainter &painter, const QRectF &box, const Theme &theme)
{
    QColor ground = theme.colour(Colour::Accent);
    painter.setPen(QPen(ground, 1.5));
    ground.setAlpha(40);
    painter.setBrush(ground);
    painter.drawRect(box);
}

QList<QRectF> numberBoxes(const PageMarks &marks, const PagePlace &page, const Theme &theme)
{
    QList<QRectF> boxes;
    const double side = theme.px(17);
    const auto isFree = [&boxes](const QRectF &box) {
        return std::ranges::none_of(boxes, [&box](const QRectF &other) { return other.intersects(box); });
    };
    for (const PageMark &mark : marks.marks) {
        QRectF box;
        for (int step = 0; box.isNull(); ++step) // ends: there are fewer numbers than steps
            for (const QPointF &place : mark.places)
                for (const int way : {1, -1}) {
                    QRectF near(0, 0, side, side);
                    near.moveCenter(page.at(place) + QPointF(0, way * step * (side + 1) / 2));
                    if (box.isNull() && isFree(near))
                        box = near;
                }
        boxes.append(box);
    }
    return boxes;
}

void paintMarks(QPainter &painter, const PageMarks &marks, const PagePlace &page, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintReading(painter, marks.reading, page);
    const auto isCurrent = [&marks](const StoryOutline &each) { return each.story == marks.story; };
    for (const StoryOutline &outline : marks.outlines)
        if (!isCurrent(outline))
            paintOutline(painter, outline, false, page, theme);
    for (const StoryOutline &outline : marks.outlines) // over its neighbours
        if (isCurrent(outline))
            paintOutline(painter, outline, true, page, theme);
    for (const PageMark &mark : marks.marks) {
        const bool current = mark.finding == marks.current;
        const QRectF box = page.at(mark.box).adjusted(-1, -1, 1, 1);
        painter.fillRect(box, light(mark.severity, current ? 90 : 45));
        if (!current)
            continue;
        painter.setPen(QPen(light(mark.severity, 255), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
    const QList<QRectF> boxes = numberBoxes(marks, page, theme);
    for (qsizetype i = 0; i < boxes.size(); ++i)
        paintNumberOf(painter, marks.marks[i], boxes[i], marks.marks[i].finding == marks.current, theme);
    painter.restore();
}

} // namespace galley
