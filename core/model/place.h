#pragma once

#include "core/model/issue.h"
#include "core/text/anchor.h"

/// Where a place is after an edit (an anchor). A place whose block is gone keeps its ids and comes back with them.
namespace galley {

Place rebased(Place place, BlockId block, Shift shift);
/// After `second` was appended to `first`, which had `seam` units.
Place afterJoin(Place place, BlockId first, BlockId second, qsizetype seam);
/// After what stood from `seam` on in `first` became `second`.
Place afterSplit(Place place, BlockId first, BlockId second, qsizetype seam);

} // namespace galley
