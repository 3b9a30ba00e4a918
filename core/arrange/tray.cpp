#include "core/arrange/tray.h"

#include <algorithm>

namespace galley {

const Page *trayOf(const Issue &issue)
{
    const auto found = std::ranges::find(issue.pages(), true, &Page::isTray);
    return found == issue.pages().end() ? nullptr : &*found;
}

QList<Change> putInTray(const Issue &issue, StoryId story)
{
    const Page *from = issue.pageOf(story);
    const Page *tray = trayOf(issue);
    if (!from || from == tray)
        return {};
    QList<Change> changes;
    Issue now = issue;
    PageId target = tray ? tray->id : PageId::create();
    if (!tray) {
        changes.append(InsertPage{issue.pages().size(), {.id = target, .name = {}, .stories = {}, .isTray = true}});
        now = apply(now, changes.first()).value_or(now);
    }
    const Page *place = trayOf(now);
    if (const auto move = place ? moveStory(now, story, target, place->stories.size()) : std::nullopt)
        changes.append(*move);
    return changes;
}

} // namespace galley
