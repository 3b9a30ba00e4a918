#pragma once

#include "core/store/newsroom.h"

namespace galley {

/// The issue that a person named: its id, the beginning of it, or "latest".
Result<IssueId> namedIssue(Newsroom &newsroom, const QString &name);

} // namespace galley
