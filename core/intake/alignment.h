#pragma once

#include "core/model/issue.h"

#include <QStringList>

namespace galley {

/// How much of their pairs of neighbouring characters two texts share: 0 to 1. Linear.
double likeness(QStringView first, QStringView second);

/// One line of the old text and the line of the new one that it became; −1 where there is none.
struct LinePair {
    qsizetype before = -1;
    qsizetype after = -1;
    bool operator==(const LinePair &) const = default;
};

/// Every line of both texts once, in order: equal ones first found as anchors, between them those that are alike.
/// Nearly linear; between two anchors at most 50 × 50 lines are weighed against each other.
QList<LinePair> alignedLines(const QStringList &before, const QStringList &after);

/// For each of `next` the index in `earlier` of the story that it is a version of, or −1; none is taken twice. Stories
/// belong together by headline and text, wherever they stand.
QList<qsizetype> earlierOf(const QList<Story> &next, const QList<Story> &earlier);

} // namespace galley
