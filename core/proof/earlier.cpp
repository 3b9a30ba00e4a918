#include "core/proof/earlier.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace galley {

namespace {

/// States of one story that are kept, latest first: a page is never made of an older one.
constexpr qsizetype mostStates = 40;

/// The stories whose text a change touches, before it is made.
struct TouchedStories {
    const Issue &issue;

    QList<StoryId> operator()(const ReplaceText &c) const { return of(c.block); }
    QList<StoryId> operator()(const JoinBlocks &c) const { return of(c.first); }
    QList<StoryId> operator()(const SplitBlock &c) const { return of(c.first); }
    QList<StoryId> operator()(const InsertBlock &c) const { return {c.story}; }
    QList<StoryId> operator()(const RemoveBlock &c) const { return {c.story}; }
    QList<StoryId> operator()(const SplitStory &c) const { return {c.first}; }
    QList<StoryId> operator()(const MergeStories &c) const { return {c.first}; }
    QList<StoryId> operator()(const auto &) const { return {}; }

    QList<StoryId> of(BlockId block) const
    {
        const Story *story = issue.storyOf(block);
        return story ? QList<StoryId>{story->id} : QList<StoryId>();
    }
};

bool readsAs(const Story &one, const Story &other)
{
    return std::ranges::equal(one.blocks, other.blocks, {}, &Block::text, &Block::text);
}

/// What stood for a moment and was taken back is no version: the story reads again as it did before it, and that is none
/// that came earlier.
void dropTakenBack(QList<EarlierStory> &kept, const Story *now)
{
    if (now && kept.size() > 1 && readsAs(*now, kept[1].story))
        kept.remove(0, 2);
}

} // namespace

EarlierStories earlierStories(const QList<Record> &records)
{
    auto states = std::make_shared<QHash<StoryId, QList<EarlierStory>>>();
    Issue issue(records.isEmpty() ? IssueId() : records.first().issue);
    GroupId group;
    QSet<StoryId> ofGroup; // keystrokes of one group are one state
    for (const Record &record : records) {
        if (record.group != group)
            ofGroup.clear();
        group = record.group;
        for (const StoryId &id : std::visit(TouchedStories{issue}, record.change)) {
            const Story *story = issue.story(id);
            if (!story || ofGroup.contains(id))
                continue;
            ofGroup.insert(id);
            QList<EarlierStory> &kept = (*states)[id];
            kept.prepend({*story, record.time, record.author});
            if (kept.size() > mostStates)
                kept.removeLast();
        }
        if (const Result<Issue> next = apply(issue, record.change))
            issue = *next;
        for (const StoryId &id : std::as_const(ofGroup))
            dropTakenBack((*states)[id], issue.story(id));
    }
    return [states](StoryId story) { return states->value(story); };
}

} // namespace galley
