#pragma once

#include "core/checks/finding.h"

#include <compare>
#include <optional>

namespace galley {

/// A position in the whole issue that can be compared: page, story, block, unit.
struct ReadingPosition {
    qsizetype page = 0;
    qsizetype story = 0;
    qsizetype block = 0;
    qsizetype at = 0;
    friend auto operator<=>(const ReadingPosition &, const ReadingPosition &) = default;
};

/// Nothing when the block is not in the issue.
std::optional<ReadingPosition> readingPosition(const Issue &issue, BlockId block, qsizetype at);

/// True for two findings that a person would call the same one, before and after the text moved under it: same check,
/// same words, same block.
bool isSameFinding(const Finding &first, const Finding &second);

/// Index in `findings` of the finding that `wanted` has become: the nearest same one; −1 when it is gone.
qsizetype indexOfSame(const QList<Finding> &findings, const Finding &wanted);

} // namespace galley
