#pragma once

#include "core/model/record.h"

namespace galley {

/// The story as it stood when it was received last: just after the newest import that brought or changed it. For a story
/// that a person split off, the one that its text came with. Nothing where no import had it. `records` are all of one
/// issue, in order. As long as opening the issue; any thread.
Result<std::optional<Story>> receivedStory(const QList<Record> &records, StoryId story);

} // namespace galley
