#pragma once

#include "core/house/house.h"
#include "core/layout/compose.h"
#include "core/model/issue.h"

/// The room that the house's page plan, or a page editor, gives to pages and stories. A house without a plan gives none,
/// and then nothing is said of anybody's lines. Constant in the text, linear in the plan; any thread.
namespace galley {

/// What the house says of how a page is set: its row of the page's number, else of its name, else of every page. Null
/// where there is none, and for the tray, which is no page; lives as long as the house does.
const PagePlan *planOf(const House &house, const Page &page);

/// Which of the page's articles the story is, from 1, as holes are counted: captions, notes, indexes, column titles and
/// folios are none. 0 for those, and for a story of another page.
int articleNumber(const Page &page, StoryId story);

/// How a story is set, and how long it may be.
struct StoryRoom {
    Measure measure = {};
    int lines = 0;        ///< of its hole; 0: it has none, and only the measure is known
    int columns = 0;      ///< side by side, that share the hole's lines; 0: not known
    bool isOwn = false;   ///< the hole is the page editor's word for this story, not the plan's
    bool differs = false; ///< its measure was given with its hole: it need not be that of its page
    int gravest = 4;      ///< lines over the hole from which it must be settled
    int shortest = 3;     ///< lines short of the hole from which it is told of

    /// Lines in each of the hole's columns, the last of which may be shorter; 0 where that is not known.
    int columnLines() const { return lines > 0 && columns > 0 ? (lines + columns - 1) / columns : 0; }
    bool operator==(const StoryRoom &) const = default;
};

/// The room of a story on its page. A page editor's hole goes before the plan's. Nothing where neither says in which
/// measure it is set, where it is no text that is set in lines (captions, indexes, column titles and folios), and while it
/// waits for a page.
std::optional<StoryRoom> roomOf(const House &house, const Page &page, const Story &story);

} // namespace galley
