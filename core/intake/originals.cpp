#include "core/intake/originals.h"

#include <algorithm>

namespace galley {

namespace {

/// The first story of `issue` that holds one of the blocks.
const Story *holderOf(const Issue &issue, const QList<Block> &blocks)
{
    for (const Block &block : blocks)
        if (const Story *story = issue.storyOf(block.id))
            return story;
    return nullptr;
}

} // namespace

// What is received comes with its source, in one group of records.
Result<std::optional<Story>> receivedStory(const QList<Record> &records, StoryId story)
{
    if (records.isEmpty())
        return std::nullopt;
    Issue issue(records.first().issue);
    QList<Issue> received; // as it was after each import
    std::optional<Story> found;
    for (auto begin = records.cbegin(); begin != records.cend();) {
        const auto end = std::find_if(begin, records.cend(),
                                      [&](const Record &each) { return each.group != begin->group; });
        QList<Change> changes;
        bool isImport = false;
        for (; begin != end; ++begin) {
            changes.append(begin->change);
            isImport = isImport || std::holds_alternative<AddSource>(begin->change);
        }
        Result<Issue> next = apply(issue, changes);
        if (!next)
            return std::unexpected(next.error());
        const Story *before = issue.story(story);
        const Story *after = next->story(story);
        if (isImport && after && (!before || *before != *after))
            found = *after;
        issue = *std::move(next);
        if (isImport)
            received.append(issue);
    }
    const Story *now = issue.story(story);
    if (found || !now)
        return found;
    for (auto state = received.crbegin(); state != received.crend(); ++state)
        if (const Story *holder = holderOf(*state, now->blocks))
            return *holder;
    return std::nullopt;
}

} // namespace galley
