#include "ui/proof/pagemarks.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace galley {

namespace {

constexpr double widestRing = 3; ///< pixels around a number

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
    const double around = isCurrent ? widestRing : 2;
    const QRectF ring = box.adjusted(-around, -around, around, around);
    if (mark.severity == Severity::A && !isCurrent)
        painter.drawRoundedRect(ring, 3, 3);
    else
        painter.drawEllipse(ring);
    paintNumber(painter, box, mark.severity, mark.number, theme, Scheme::Light,
                mark.isSettled ? NumberState::Settled : NumberState::Open);
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

/// Finds room for one number after the other.
class NumberSetter
{
public:
    NumberSetter(const PageMarks &marks, const PagePlace &page, const Theme &theme)
        : m_marks(marks)
        , m_page(page)
        , m_side(theme.px(17) * std::clamp(page.scale / fullScale, smallest, 1.0))
    {
    }

    void set(const PageMark &mark)
    {
        std::optional<QRectF> box = found(mark, nearby, Avoiding::AllStories);
        if (!box) // there are fewer numbers and marked words than steps
            box = found(mark, int(4 * m_marks.marks.size()) + nearby, Avoiding::MarkedWords);
        m_boxes.append(box.value_or(at(mark.places.first(), 0)));
    }

    const QList<QRectF> &boxes() const { return m_boxes; }

private:
    static constexpr double fullScale = 0.7; ///< pixels a point from which on they have their full size
    static constexpr double smallest = 0.7;  ///< of it
    static constexpr int nearby = 4;         ///< half heights of a number
    enum class Avoiding { MarkedWords, AllStories };

    QRectF at(const NumberPlace &place, int step) const
    {
        const double away = m_side / 2 + widestRing - 1;
        QRectF box(0, 0, m_side, m_side);
        box.moveCenter(m_page.at(place.edge) + QPointF(place.isAtLeft ? -away : away, step * (m_side + 1) / 2));
        return box;
    }

    std::optional<QRectF> found(const PageMark &mark, int steps, Avoiding avoiding) const
    {
        for (int step = 0; step <= steps; ++step)
            for (const NumberPlace &place : mark.places)
                for (const int way : {1, -1})
                    if (const QRectF box = at(place, way * step); isFree(box, avoiding))
                        return box;
        return std::nullopt;
    }

    bool isFree(const QRectF &box, Avoiding avoiding) const
    {
        const QRectF ring = box.adjusted(-widestRing, -widestRing, widestRing, widestRing);
        const auto isWordHidden = [&](const PageMark &mark) { return m_page.at(mark.box).intersects(ring); };
        const auto isNumberHidden = [&box](const QRectF &other) { return other.intersects(box); };
        if (std::ranges::any_of(m_boxes, isNumberHidden) || std::ranges::any_of(m_marks.marks, isWordHidden))
            return false;
        const QRectF onPage = m_page.onPage(box);
        return avoiding == Avoiding::MarkedWords
            || std::ranges::none_of(m_marks.outlines,
                                    [&](const StoryOutline &each) { return each.path.intersects(onPage); });
    }

    const PageMarks &m_marks;
    const PagePlace &m_page;
    double m_side;
    QList<QRectF> m_boxes;
};

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
    NumberSetter setter(marks, page, theme);
    for (const PageMark &mark : marks.marks)
        setter.set(mark);
    return setter.boxes();
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
