#include "core/text/anchor.h"

namespace galley {

qsizetype rebased(qsizetype position, Shift shift)
{
    if (position < shift.at)
        return position;
    if (position >= shift.at + shift.removed)
        return position + shift.added - shift.removed;
    return shift.at + shift.added;
}

Span rebased(Span span, Shift shift)
{
    const qsizetype removedEnd = shift.at + shift.removed;
    if (removedEnd <= span.begin)
        return span.shifted(shift.added - shift.removed);
    if (shift.at >= span.end)
        return span;
    // From here on the replacement touches the range.
    if (shift.at <= span.begin && removedEnd >= span.end)
        return {shift.at, shift.at};
    if (shift.at < span.begin) // its head was cut off
        return {shift.at + shift.added, span.end + shift.added - shift.removed};
    if (removedEnd > span.end) // its tail was
        return {span.begin, shift.at};
    return {span.begin, span.end + shift.added - shift.removed};
}

} // namespace galley
