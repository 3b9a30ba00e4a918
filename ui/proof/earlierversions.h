#pragma once

#include "core/proof/compare.h"

#include <QObject>

namespace galley {

/// Knows what the stories of the open issue were before. The window knows no store: app/desktop puts one behind this. GUI
/// thread only.
class EarlierVersions
{
public:
    using Answer = std::function<void(const EarlierStories &earlier)>;

    virtual ~EarlierVersions() = default;
    /// Never blocks. The answer comes later, on the GUI thread, and not at all once `context` is gone; empty where nothing
    /// is known.
    virtual void ask(IssueId issue, QObject *context, const Answer &answer) = 0;
};

} // namespace galley
