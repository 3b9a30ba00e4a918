#include "ui/proof/outlines.h"

#include <algorithm>

namespace galley {

namespace {

constexpr double margin = 5;      ///< points around a story
constexpr double widestGap = 40;  ///< between columns of one story
constexpr double widestLead = 60; ///< between its headline and its text

QList<QRectF> placesOf(const StoryOnProof &story)
{
    QList<QRectF> places;
    for (const UnitOnProof &unit : story.units)
        places += unit.places;
    return places;
}

QRectF boxAround(const QList<QRectF> &places)
{
    QRectF box;
    for (const QRectF &each : places)
        box |= each;
    return box;
}

/// What lies between two places that stand beside or under each other.
std::optional<QRectF> between(const QRectF &first, const QRectF &second)
{
    const double left = std::max(first.left(), second.left());
    const double right = std::min(first.right(), second.right());
    const double top = std::max(first.top(), second.top());
    const double bottom = std::min(first.bottom(), second.bottom());
    if (top < bottom && left >= right && left - right < widestGap)
        return QRectF(QPointF(right, top), QPointF(left, bottom));
    if (left < right && top >= bottom && top - bottom < widestLead)
        return QRectF(QPointF(left, bottom), QPointF(right, top));
    return std::nullopt;
}

QPainterPath joined(const QList<QRectF> &places)
{
    QPainterPath path;
    const auto add = [&path](const QRectF &box) {
        QPainterPath one;
        one.addRect(box.adjusted(-margin, -margin, margin, margin));
        path = path.united(one);
    };
    for (qsizetype i = 0; i < places.size(); ++i) {
        add(places[i]);
        for (qsizetype j = i + 1; j < places.size(); ++j)
            if (const auto gap = between(places[i], places[j]))
                add(*gap);
    }
    return path.simplified();
}

} // namespace

QList<StoryOutline> outlinesOf(const ProofComparison &comparison)
{
    QList<StoryOutline> outlines;
    for (const StoryOnProof &story : comparison.stories) {
        const QList<QRectF> places = placesOf(story);
        if (places.isEmpty())
            continue;
        const QRectF box = boxAround(places);
        const bool isAlone = std::ranges::none_of(comparison.stories, [&](const StoryOnProof &other) {
            return other.story != story.story
                && std::ranges::any_of(placesOf(other), [&](const QRectF &place) { return place.intersects(box); });
        });
        QPainterPath path;
        if (isAlone)
            path.addRect(box.adjusted(-margin, -margin, margin, margin));
        else
            path = joined(places);
        outlines.append({story.story, story.state, path});
    }
    return outlines;
}

QList<NumberPlace> numberPlaces(const ProofFinding &finding, StoryId story, const QList<StoryOutline> &outlines)
{
    if (!finding.proof)
        return {};
    const QRectF place = finding.proof->box;
    const double height = place.center().y();
    const auto outline = std::ranges::find(outlines, story, &StoryOutline::story);
    if (outline == outlines.end() || story.isNull())
        return {{{place.left() - margin, height}, true}, {{place.right() + margin, height}, false}};
    const QRectF box = outline->path.boundingRect();
    QPainterPath slice;
    slice.addRect(QRectF(box.left(), height - 0.5, box.width(), 1));
    const QRectF there = outline->path.intersected(slice).boundingRect();
    const QRectF edges = there.isEmpty() ? box : there;
    QList<NumberPlace> places{{{edges.left(), height}, true}, {{edges.right(), height}, false}};
    if (place.center().x() - edges.left() > edges.right() - place.center().x())
        places.swapItemsAt(0, 1);
    return places;
}

} // namespace galley
