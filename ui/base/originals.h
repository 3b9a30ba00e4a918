#pragma once

#include "core/base/result.h"
#include "core/model/issue.h"

#include <QObject>

#include <functional>

namespace galley {

/// Knows stories as they were received. The window knows no store: app/desktop puts one behind this. GUI thread only.
class Originals
{
public:
    /// Nothing for a story that was never received but written here.
    using Answer = std::function<void(const Result<std::optional<Story>> &received)>;

    virtual ~Originals() = default;
    /// Never blocks. The answer comes later, on the GUI thread, and not at all once `context` is gone. `issue` is the one
    /// that is open.
    virtual void ask(IssueId issue, StoryId story, QObject *context, const Answer &answer) = 0;
};

} // namespace galley
