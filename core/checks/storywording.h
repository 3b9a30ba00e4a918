#pragma once

#include "core/model/issue.h"

namespace galley {

/// True for the blocks by which a story is known again: running text, but not a note or the opening of a column, which
/// say the same day by day.
bool isWording(const Story &story, const Block &block);

} // namespace galley
