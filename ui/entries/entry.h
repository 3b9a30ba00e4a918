#pragma once

#include "core/model/issue.h"

#include <functional>

namespace galley {

/// One entry of a pane that shows blocks from all over the issue: a caption with its credit, an editor's note with its
/// label, a column title.
struct Entry {
    StoryId story;          ///< in which the blocks stand
    QList<BlockId> blocks;  ///< neighbours, in order; not empty
    StoryId link;           ///< the story that it belongs to; the own one where it stands in an article
    QString title;          ///< “Picture 1”, “Editor’s note”
    QLatin1StringView icon; ///< of resources/icons
    QString linkText;       ///< page and short title of the story

    bool operator==(const Entry &) const = default;
};

/// “01 title” of a story, for a link to it.
QString linkTextTo(const Issue &issue, StoryId story);

} // namespace galley
