#pragma once

#include "core/checks/finding.h"
#include "core/layout/copyfit.h"

#include <functional>
#include <memory>

namespace galley {

/// What the checks of lines share: the house, which says how stories are set, and the lines that were broken for one of
/// them and need not be for the next. Any thread.
struct LineSetting {
    House house;
    LineBreaker breaker = {};
};
using SharedSetting = std::shared_ptr<const LineSetting>;

/// A story that has a room, in lines.
struct SetStory {
    const Page &page;
    const Story &story;
    const StoryRoom &room;
    const QList<SetLine> &lines; ///< at least one
};
/// Every story of the issue for which a hole or a page plan says how it is set; none where the house has no plan and no
/// page editor gave a hole.
void eachSetStory(const Issue &issue, const LineSetting &setting, const std::function<void(const SetStory &)> &use);

/// How surely a line is set so: B in a hole, C in the measure that the page is set in as a rule.
Severity severityIn(const StoryRoom &room);
/// "Set in lines of 13 characters": what a finding about lines was seen in.
Message measureEvidence(const StoryRoom &room);
/// Whose word the hole is.
Message holeEvidence(const StoryRoom &room);

} // namespace galley
