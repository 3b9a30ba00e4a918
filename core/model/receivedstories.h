#pragma once

#include "core/model/issue.h"

#include <optional>

namespace galley {

/// Knows stories as they were received last, without what was changed here. Who keeps the received files puts one behind
/// this.
class ReceivedStories
{
public:
    virtual ~ReceivedStories() = default;
    /// Nothing for a story that was written here, or whose received text cannot be read now. May wait for a disk. Any
    /// thread.
    virtual std::optional<Story> received(const Issue &issue, StoryId story) const = 0;
};

} // namespace galley
