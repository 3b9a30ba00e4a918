#include "core/model/place.h"

namespace galley {

Place rebased(Place place, BlockId block, Shift shift)
{
    if (place.isOneBlock()) {
        if (place.first == block) {
            const Span span = rebased(place.span(), shift);
            place.begin = span.begin;
            place.end = span.end;
        }
        return place;
    }
    if (place.first == block)
        place.begin = rebased(place.begin, shift);
    if (place.last == block)
        place.end = rebased(place.end, shift);
    return place;
}

Place afterJoin(Place place, BlockId first, BlockId second, qsizetype seam)
{
    if (place.first == second) {
        place.first = first;
        place.begin += seam;
    }
    if (place.last == second) {
        place.last = first;
        place.end += seam;
    }
    return place;
}

Place afterSplit(Place place, BlockId first, BlockId second, qsizetype seam)
{
    const bool endsHere = place.last == first;
    if (place.first == first && place.begin >= seam) {
        place.first = second;
        place.begin -= seam;
    }
    // A place that ends just at the seam stays on the left of it.
    if (endsHere && (place.end > seam || place.first == second)) {
        place.last = second;
        place.end -= seam;
    }
    return place;
}

} // namespace galley
