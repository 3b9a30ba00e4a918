#pragma once

#include "core/store/newsroom.h"

namespace galley {

/// The issue that a person named: its id, the beginning of it, or "latest".
Result<IssueId> namedIssue(Newsroom &newsroom, const QString &name);

/// The house of the newsroom at `path`; without a path the one that comes with the program.
Result<House> houseAt(const QString &path);

} // namespace galley
