#pragma once

#include "core/proof/reading.h"
#include "ui/proof/outlines.h"

class QPainter;

namespace galley {

class Theme;

/// A difference as it stands on the picture of its page.
struct PageMark {
    qsizetype finding = -1; ///< in the comparison's list
    int number = 0;
    Severity severity = Severity::A;
    QRectF box;                ///< points: the characters
    QList<NumberPlace> places; ///< where the number may be, best first
    bool isSettled = false;    ///< given back or explained
};

/// What is painted over the picture of a page, all in the light colours.
struct PageMarks {
    QList<StoryOutline> outlines;
    QList<PageMark> marks;
    qsizetype current = -1; ///< finding
    StoryId story;          ///< that is compared just now
    ProofReading reading;   ///< what is read otherwise
};

/// From points of the page to the widget's pixels.
struct PagePlace {
    QPointF origin;
    double scale = 1; ///< device-independent pixels for a point

    QPointF at(QPointF point) const { return origin + scale * point; }
    QRectF at(const QRectF &box) const { return {at(box.topLeft()), scale * box.size()}; }
    QRectF onPage(const QRectF &pixels) const { return {(pixels.topLeft() - origin) / scale, pixels.size() / scale}; }
};

/// Where the numbers stand, in the order of the marks: each outside at one of its places, or as near under or over one as
/// there is room. None hides another or the words that one is about; other stories' words only where there is no room
/// beside them. On a small picture they are smaller.
QList<QRectF> numberBoxes(const PageMarks &marks, const PagePlace &page, const Theme &theme);
/// A region that is being drawn; device-independent pixels.
void paintRegion(QPainter &painter, const QRectF &box, const Theme &theme);
void paintMarks(QPainter &painter, const PageMarks &marks, const PagePlace &page, const Theme &theme);

} // namespace galley
