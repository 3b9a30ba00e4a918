#pragma once

#include "core/model/issue.h"

/// The few characters of a block that a finding shows when it is about the block's head, its tail, or a seam. None is
/// empty where the text is not, and none cuts a surrogate pair. Any thread.
namespace galley {

/// Up to 20 units from the first character that is no space.
Span openingOf(QStringView text);
/// Where the last up to 8 units begin: not across a mark.
qsizetype tailBegin(QStringView text);
/// Where the first up to 8 units end: not across a mark.
qsizetype headEnd(QStringView text);

/// The block's opening as a place; `text` must not be empty.
Place openingPlace(const Block &block);

} // namespace galley
