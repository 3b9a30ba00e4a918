#include "ui/base/agencyguard.h"

#include "core/recognise/agency.h"

namespace galley {

namespace {

/// The story whose running text the change rewrites; null where it rewrites none.
const Story *rewritten(const Change &change, const Issue &issue)
{
    if (const auto *text = std::get_if<ReplaceText>(&change)) {
        const Block *block = issue.block(text->block);
        return block && isRunningText(block->role.role) ? issue.storyOf(text->block) : nullptr;
    }
    const auto of = [&](const auto *moved) {
        return moved && isRunningText(moved->block.role.role) ? issue.story(moved->story) : nullptr;
    };
    const Story *come = of(std::get_if<InsertBlock>(&change));
    return come ? come : of(std::get_if<RemoveBlock>(&change));
}

} // namespace

QSet<StoryId> AgencyGuard::guarded(const QList<Change> &changes, const Issue &issue) const
{
    QSet<StoryId> stories;
    for (const Change &change : changes) {
        const Story *story = m_ask ? rewritten(change, issue) : nullptr;
        if (story && !m_allowed.contains(story->id) && !agencyOf(*story).isEmpty())
            stories.insert(story->id);
    }
    return stories;
}

bool AgencyGuard::allows(const QSet<StoryId> &stories, const Issue &issue)
{
    for (const StoryId &id : stories) {
        const Story *story = issue.story(id);
        if (!story || !m_ask(agencyOf(*story)))
            return false;
        m_allowed.insert(id);
    }
    return true;
}

} // namespace galley
