#pragma once

#include "core/store/newsroom.h"

namespace galley {

/// The issue that a person named: its id, the beginning of it, or "latest".
Result<IssueId> namedIssue(Newsroom &newsroom, const QString &name);

/// The newsroom at `path`, to be read; null without a path.
Result<std::shared_ptr<Newsroom>> newsroomAt(const QString &path);

/// The newsroom's house; that which comes with the program where it is null.
Result<House> houseIn(const std::shared_ptr<Newsroom> &newsroom);

/// Both: the house of the newsroom at `path`.
Result<House> houseAt(const QString &path);

} // namespace galley
