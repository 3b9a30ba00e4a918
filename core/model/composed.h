#pragma once

#include "core/model/edit.h"

/// Edits that take several changes, performed as one step. Nothing where the blocks or stories are not there or do not
/// lie as asked.
namespace galley {

/// The story's blocks from this one on become a story of their own. Nothing for the story's first block.
std::optional<QList<Change>> splitStory(const Issue &issue, BlockId from);

/// The story takes in the one that follows it on its page; what was linked to that one is linked to it.
std::optional<QList<Change>> mergeWithNext(const Issue &issue, StoryId story);
/// The story before takes this one in.
std::optional<QList<Change>> mergeWithPrevious(const Issue &issue, StoryId story);

/// Joins two pieces of one paragraph. A piece behind captions is taken up behind the first; a piece that opens a later
/// story of the page brings that story along.
std::optional<QList<Change>> joinPieces(const Issue &issue, BlockId first, BlockId second);

} // namespace galley
