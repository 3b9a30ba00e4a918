#pragma once

#include "core/model/issue.h"

/// A whole issue as bytes, to be kept for a while and read back. The form of the log is edit.h's.
namespace galley {

/// Names the form of the bytes and what apply() makes of records. To be raised with either: what was kept under another
/// number is made anew.
inline constexpr int issueForm = 2;

/// Everything, the version too. Linear in the text.
QByteArray toBytes(const Issue &issue);
/// Nothing where the bytes are none of issueForm.
std::optional<Issue> issueFromBytes(const QByteArray &bytes);

} // namespace galley
