#include "ui/base/readingorder.h"

namespace galley {

std::optional<ReadingPosition> readingPosition(const Issue &issue, BlockId block, qsizetype at)
{
    const std::optional<BlockPath> path = issue.pathOf(block);
    if (!path)
        return std::nullopt;
    return ReadingPosition{path->page, path->story, path->block, at};
}

bool isSameFinding(const Finding &first, const Finding &second)
{
    return first.check == second.check && first.place.first == second.place.first && first.text == second.text;
}

qsizetype indexOfSame(const QList<Finding> &findings, const Finding &wanted)
{
    qsizetype best = -1;
    qsizetype bestDistance = 0;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (!isSameFinding(findings[i], wanted))
            continue;
        const qsizetype distance = qAbs(findings[i].place.begin - wanted.place.begin);
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace galley
