#include "core/arrange/tray.h"

#include <algorithm>

namespace galley {

const Page *trayOf(const Issue &issue)
{
    const auto found = std::ranges::find(issue.pages(), true, &Page::isTray);
    return found == issue.pages().end() ? nullptr : &*found;
}

qsizetype printedPages(const Issue &issue)
{
    return issue.pages().size() - (trayOf(issue) ? 1 : 0);
}

Change makeTray(const Issue &issue)
{
    return InsertPage{issue.pages().size(),
                      {.id = PageId::create(), .name = {}, .stories = {}, .section = {}, .isTray = true}};
}

} // namespace galley
