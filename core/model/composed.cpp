#include "core/model/composed.h"

#include <algorithm>

namespace galley {

namespace {

/// What a story that goes leaves to the one that takes it in: the blocks that are linked to it, and its pictures.
/// Whose copy it was and what room it had is forgotten.
QList<Change> handedOver(const Issue &issue, StoryId gone, StoryId kept)
{
    QList<Change> changes;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (block.linkedStory == gone)
                    changes.append(LinkBlock{block.id, gone, story.id == kept || story.id == gone ? StoryId() : kept});
    for (const Picture &picture : issue.pictures())
        if (picture.story == gone) {
            Picture after = picture;
            after.story = kept;
            changes.append(SetPicture{picture, after});
        }
    const Story *story = issue.story(gone);
    if (story && !story->agency.isEmpty())
        changes.append(SetStoryAttribute{gone, StoryAttribute::Agency, story->agency, {}});
    if (story && !story->hole.isEmpty())
        changes.append(SetStoryAttribute{gone, StoryAttribute::Hole, holeText(story->hole), {}});
    return changes;
}

const Story *neighbour(const Issue &issue, StoryId story, qsizetype step)
{
    const auto path = issue.pathOf(story);
    if (!path)
        return nullptr;
    const QList<Story> &stories = issue.pages()[path->page].stories;
    const qsizetype at = path->story + step;
    return at >= 0 && at < stories.size() ? &stories[at] : nullptr;
}

/// Both in one story, the second somewhere behind the first.
QList<Change> joinInside(const Story &story, const BlockPath &first, const BlockPath &second)
{
    const Block &head = story.blocks[first.block];
    const Block &rest = story.blocks[second.block];
    QList<Change> changes;
    if (second.block > first.block + 1)
        changes = {RemoveBlock{story.id, second.block, rest}, InsertBlock{story.id, first.block + 1, rest}};
    Block shell = rest;
    shell.text.clear();
    shell.origin = {};
    changes.append(JoinBlocks{head.id, shell, head.text.size()});
    return changes;
}

} // namespace

std::optional<QList<Change>> splitStory(const Issue &issue, BlockId from)
{
    const auto path = issue.pathOf(from);
    if (!path || path->block == 0)
        return std::nullopt;
    const Story &story = *issue.storyOf(from);
    const StoryId second = StoryId::create();
    QList<Change> changes{SplitStory{story.id, second, path->block}};
    if (!story.agency.isEmpty()) // each half is as much an agency's as the whole
        changes.append(SetStoryAttribute{second, StoryAttribute::Agency, {}, story.agency});
    return changes;
}

std::optional<QList<Change>> mergeWithNext(const Issue &issue, StoryId story)
{
    const Story *first = issue.story(story);
    const Story *second = neighbour(issue, story, 1);
    if (!first || !second)
        return std::nullopt;
    return handedOver(issue, second->id, first->id)
        + QList<Change>{MergeStories{first->id, second->id, first->blocks.size()}};
}

std::optional<QList<Change>> mergeWithPrevious(const Issue &issue, StoryId story)
{
    const Story *previous = neighbour(issue, story, -1);
    return previous ? mergeWithNext(issue, previous->id) : std::nullopt;
}

std::optional<QList<Change>> joinPieces(const Issue &issue, BlockId first, BlockId second)
{
    const auto from = issue.pathOf(first);
    const auto to = issue.pathOf(second);
    if (!from || !to || from->page != to->page)
        return std::nullopt;
    const Page &page = issue.pages()[from->page];
    const Story &story = page.stories[from->story];
    if (from->story == to->story)
        return from->block < to->block ? std::optional(joinInside(story, *from, *to)) : std::nullopt;
    // A story that begins with the rest of the last sentence is the rest of the story.
    if (to->story < from->story || to->block != 0 || from->block + 1 != story.blocks.size())
        return std::nullopt;
    QList<Change> changes;
    const StoryId rest = page.stories[to->story].id;
    if (to->story > from->story + 1)
        changes.append(MoveStory{rest, page.id, to->story, page.id, from->story + 1});
    changes += handedOver(issue, rest, story.id);
    changes.append(MergeStories{story.id, rest, story.blocks.size()});
    const Block &head = story.blocks.last();
    const Block &tail = page.stories[to->story].blocks.first();
    changes.append(JoinBlocks{head.id, {tail.id, tail.role, {}, {}, {}}, head.text.size()});
    return changes;
}

} // namespace galley
