#pragma once

#include "ui/base/desk.h"
#include "ui/base/otherissues.h"

#include <optional>

/// What a person does with pages. Each is one undo step; an error says why nothing was done.
namespace galley {

/// An empty page behind `after`, or at the end where that is null, numbered one higher. Returns it.
Result<PageId> addPage(Document &document, PageId after);
/// "03 经济" or "A2 经济" gives number and name, "经济" the name alone; empty leaves the page without either.
Result<> renamePage(Document &document, PageId page, const QString &words);
/// With its stories.
Result<> removePage(Document &document, PageId page);
/// One place up (−1) or down (+1), its number unchanged. False where it cannot go any further.
bool movePageBy(Document &document, PageId page, int step);
/// To the end of the page.
Result<> moveStoryTo(Desk &desk, StoryId story, PageId page);

/// Its place among the pages; −1 where it is none of them.
qsizetype indexOf(const Issue &issue, PageId page);
/// The page that a person means by its number, its name, or both. NotFound where none or several are meant.
Result<PageId> pageMeant(const Issue &issue, const QString &words);
/// "To the waiting tray of 临渚日报 2026-03-19": how another issue of the newsroom is offered to a story.
QString trayWords(const IssueChoice &issue);
/// The one that a person means by these words, or by its paper's name and date; null: none of them.
IssueId issueMeant(const QList<IssueChoice> &issues, const QString &words);
/// "03 经济": what renamePage() reads.
QString wordsOf(const Page &page);

} // namespace galley
