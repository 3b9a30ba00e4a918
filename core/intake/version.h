#pragma once

#include "core/model/edit.h"

namespace galley {

/// One paragraph of which a new version speaks differently.
struct ParagraphChange {
    enum class Kind { Text, Added, Removed };
    Kind kind = Kind::Text;
    QString before; ///< as it stands in the issue; empty for Added
    QString after;  ///< as it will stand; empty for Removed
    /// A correction made in the issue is lost by it: author and desk changed the same words.
    bool overwrites = false;
    bool operator==(const ParagraphChange &) const = default;
};

struct StoryVersion {
    QList<Change> changes; ///< to be applied together
    QList<ParagraphChange> paragraphs;
};

/// What brings a story that arrived as the lines `base` and stands in the issue as `now` to its new version `next`.
/// Only what the author changed between `base` and `next` is changed: blocks keep their ids and roles, and what was
/// corrected, joined or split in the issue stays so wherever the author left the words alone. `now` is the story and,
/// behind it, others to which blocks of it may have been taken. Origins of what is new are those of `next`; the rest keeps
/// those of the version that brought it. What arrived, whole, is kept with the source (Source::versions).
StoryVersion newVersionOf(const QList<Story> &now, const QStringList &base, const Story &next);

} // namespace galley
