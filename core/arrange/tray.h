#pragma once

#include "core/model/edit.h"

/// The waiting tray (待排): what has no page yet stands on a page of its own that is printed nowhere. Any thread.
namespace galley {

/// Null where nothing has ever waited in this issue.
const Page *trayOf(const Issue &issue);

/// Pages that are printed: all but the tray.
qsizetype printedPages(const Issue &issue);

/// Makes the tray, behind all pages. There must be none yet.
Change makeTray(const Issue &issue);

} // namespace galley
