#include "core/text/difference.h"

namespace galley {

std::optional<Difference> difference(QStringView before, QStringView after, qsizetype hint)
{
    if (before == after)
        return std::nullopt;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    // A caret inside a run of equal characters says which of them is meant: keep the head from passing it.
    const qsizetype grown = after.size() - before.size();
    if (hint >= 0)
        head = std::min(head, std::max<qsizetype>(0, grown > 0 ? hint - grown : hint));
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return Difference{{head, before.size() - tail}, {head, after.size() - tail}};
}

} // namespace galley
