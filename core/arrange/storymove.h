#pragma once

#include "core/model/edit.h"

namespace galley {

/// Where a story goes.
struct StoryMove {
    StoryId story;
    PageId page;
    qsizetype index = 0; ///< among the page's stories as they are once this one has been taken out
    IssueId issue = {};  ///< another issue of the newsroom, in whose tray it is to wait; null: it stays in this one

    bool operator==(const StoryMove &) const = default;
};

/// Nothing where it stands there already, or either is gone.
std::optional<Change> changeOf(const Issue &issue, const StoryMove &move);

} // namespace galley
