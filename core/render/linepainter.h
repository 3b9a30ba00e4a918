#pragma once

#include <QList>
#include <QString>

class QPainter;

namespace galley {

/// A line of type where it stands, in the painter's units, which are points on paper and pixels on a screen.
struct SetType {
    QString text;
    double x = 0;
    double baseline = 0;
    double size = 0;  ///< of its type
    double width = 0; ///< that it fills; as much as its characters: as wide as it is
    bool isBold = false;
};

/// Where each unit of a line begins, and where the last ends: one more than it has units. Any thread.
QList<double> edgesOf(const SetType &line);

/// Draws a line as it was composed, with the painter's pen: each character on its place by emWidth(), what room is left
/// over shared among all of them, what is lacking taken from the marks alone. A screen's fonts play no part in where
/// anything stands. The painter's thread.
void paintLine(QPainter &painter, const SetType &line);

} // namespace galley
