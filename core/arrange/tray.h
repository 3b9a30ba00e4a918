#pragma once

#include "core/model/edit.h"

/// The waiting tray (待排): what has no page yet stands on a page of its own that is printed nowhere. Any thread.
namespace galley {

/// Null where nothing has ever waited in this issue.
const Page *trayOf(const Issue &issue);

/// Puts a story at the tray's end, which is made where there is none. Empty where the story is there already, or gone.
QList<Change> putInTray(const Issue &issue, StoryId story);

} // namespace galley
