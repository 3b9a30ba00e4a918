#pragma once

#include "core/model/edit.h"

namespace galley {

/// The news agency whose copy the story is: as a person said, else by the lead-in of its first paragraph
/// (新华社北京3月17日电); empty for none. A paper prints such copy as it came. Parses that paragraph's head; any thread.
QString agencyOf(const Story &story);

/// A person says whose copy a story is; an empty agency: the paper's own. Nothing where it is so already.
std::optional<Change> setAgency(const Issue &issue, StoryId story, const QString &agency);

} // namespace galley
