#pragma once

#include "core/model/record.h"

namespace galley {

/// The story as it was received last: as the newest file that brought it had it, without anything that was changed here
/// before. For a story that a person split off, the one that its text came with. Nothing where no import had it. An
/// import that was taken back does not count. `records` are all of one issue, in order. As long as opening the issue;
/// any thread.
Result<std::optional<Story>> receivedStory(const QList<Record> &records, StoryId story);

} // namespace galley
