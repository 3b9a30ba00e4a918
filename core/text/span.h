#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace galley {

/// Half-open range of UTF-16 units in one block's text. Its ends never cut a surrogate pair.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(qsizetype at) const { return begin <= at && at < end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr Span shifted(qsizetype by) const { return {begin + by, end + by}; }
    QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace galley
