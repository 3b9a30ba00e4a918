// Moves: what is asked for, what it breaks, and how it is made.
#include "ui/arrange/arrangepane.h"

#include "core/arrange/jump.h"
#include "core/arrange/tray.h"
#include "ui/arrange/board.h"
#include "ui/arrange/fitline.h"
#include "ui/base/desk.h"
#include "ui/base/prompts.h"
#include "ui/house/housedesk.h"
#include "ui/issue/pages.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

void ArrangePane::moveBack()
{
    moveToNeighbour(-1);
}

void ArrangePane::moveOn()
{
    moveToNeighbour(1);
}

void ArrangePane::moveToNeighbour(int step)
{
    const Issue &issue = m_desk.document().issue();
    const StoryId story = m_desk.currentStory();
    const std::optional<StoryPath> from = issue.pathOf(story);
    if (!from)
        return;
    qsizetype to = from->page + step;
    while (to >= 0 && to < issue.pages().size() && issue.pages()[to].isTray)
        to += step;
    if (to >= 0 && to < issue.pages().size())
        want({story, issue.pages()[to].id, issue.pages()[to].stories.size()});
}

/// The tray is made with the first story that waits, so that Undo takes both away.
void ArrangePane::putInTray()
{
    const Issue &issue = m_desk.document().issue();
    const StoryId story = m_desk.currentStory();
    const Change made = galley::makeTray(issue);
    if (const Page *tray = trayOf(issue))
        want({story, tray->id, tray->stories.size()});
    else
        want({story, std::get<InsertPage>(made).page.id, 0}, {made});
}

/// The chosen one, else the first: to the page on which the person stands, from the tray itself back to its own.
void ArrangePane::placeFromTray()
{
    const Issue &issue = m_desk.document().issue();
    const Page *tray = trayOf(issue);
    const PageList *list = m_board->current();
    if (!tray || tray->stories.isEmpty() || !list)
        return;
    const bool isChosen = std::ranges::contains(tray->stories, m_desk.currentStory(), &Story::id);
    const StoryId story = isChosen ? m_desk.currentStory() : tray->stories.first().id;
    const auto pageWith = [&issue](PageId id) { return std::ranges::find(issue.pages(), id, &Page::id); };
    auto page = m_tray && m_tray->hasFocus() ? pageWith(m_waiting.value(story).page) : issue.pages().end();
    if (page == issue.pages().end())
        page = pageWith(list->page());
    if (page != issue.pages().end())
        want({story, page->id, placeOn(*page, story)});
}

/// Where it stood, as far as its neighbours still tell; else the end.
qsizetype ArrangePane::placeOn(const Page &page, StoryId story) const
{
    const Waiting known = m_waiting.value(story);
    const auto numberOf = [&page](StoryId id) {
        return std::ranges::find(page.stories, id, &Story::id) - page.stories.begin();
    };
    const qsizetype end = page.stories.size();
    if (known.page != page.id)
        return end;
    if (const qsizetype before = numberOf(known.before); before < end)
        return before + 1;
    if (const qsizetype after = numberOf(known.after); after < end)
        return after;
    return known.before.isNull() ? 0 : end;
}

void ArrangePane::onChanged(const ChangeEvent &event)
{
    const Page *tray = trayOf(m_desk.document().issue());
    m_moved = {};
    for (const Change &change : event.changes) {
        const auto *move = std::get_if<MoveStory>(&change);
        if (!move)
            continue;
        m_moved = move->story;
        if (tray && move->toPage == tray->id)
            note(event.before, move->story);
    }
}

/// Undo and redo of a move take the person along, who would else be left on a page where the story is no longer. A list
/// that went with its page has left the focus to nobody.
void ArrangePane::onStep()
{
    const StoryId moved = std::exchange(m_moved, {});
    const QWidget *focused = QApplication::focusWidget();
    QList<const QWidget *> lists{m_tray};
    for (const PageList *list : m_board->lists())
        lists.append(list);
    if (!moved.isNull() && !m_isMoving && isVisible() && (!focused || lists.contains(focused)))
        go(moved);
}

void ArrangePane::note(const Issue &before, StoryId story)
{
    const Page *page = before.pageOf(story);
    if (!page || page->isTray)
        return;
    const QList<Story> &stories = page->stories;
    const qsizetype at = std::ranges::find(stories, story, &Story::id) - stories.begin();
    m_waiting.insert(story,
                     {.page = page->id,
                      .before = at > 0 ? stories[at - 1].id : StoryId(),
                      .after = at + 1 < stories.size() ? stories[at + 1].id : StoryId()});
}

void ArrangePane::go(StoryId story)
{
    choose(story);
    const Page *page = m_desk.document().issue().pageOf(story);
    if (!page || !page->isTray)
        return m_board->go(story);
    if (!m_tray)
        return;
    m_tray->select(story);
    m_tray->setFocus();
}

void ArrangePane::goOnElsewhere()
{
    const Issue &issue = m_desk.document().issue();
    const auto words = m_prompts.line(this, tr("Go on on another page"),
                                      tr("Number or name of the page on which the story goes on"));
    if (!words || words->simplified().isEmpty())
        return;
    const Result<QList<Change>> changes = pageMeant(issue, *words).and_then([&](PageId page) {
        return jumpAt(issue, m_desk.currentBlock(), page);
    });
    tell(changes ? m_desk.document().perform(*changes, tr("go on on another page"))
                 : Result<>(std::unexpected(changes.error())));
}

void ArrangePane::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT refused(done.error().message.text());
}

void ArrangePane::want(const StoryMove &move, const QList<Change> &before)
{
    if (!move.issue.isNull())
        return wantAway(move);
    const Page *from = m_desk.document().issue().pageOf(move.story);
    if (!from)
        return;
    const PendingMove pending{before, move, {}, {}, {}, {}, {}, {}};
    if (from->id == move.page) // its page's references stay true
        return perform(pending, {});
    m_consequences->clear();
    m_consequences->setBusy(true);
    m_board->showPending(move);
    const int job = ++m_job;
    const Issue issue = apply(m_desk.document().issue(), before).value_or(m_desk.document().issue());
    m_thread.start([this, judge = m_judge, issue, pending, job] {
        const Result<QList<Consequence>> found = judge->judge(issue, pending.move);
        QMetaObject::invokeMethod(
            this, [this, job, pending, found] { take(job, pending, found); }, Qt::QueuedConnection);
    });
}

void ArrangePane::take(int job, PendingMove pending, const Result<QList<Consequence>> &found)
{
    if (job != m_job)
        return;
    m_consequences->setBusy(false);
    if (!found || found->isEmpty()) {
        perform(pending, {});
        return;
    }
    Q_EMIT asking();
    m_consequences->ask(pendingOf(std::move(pending), *found));
}

void ArrangePane::perform(const PendingMove &pending, const QList<Consequence> &repaired)
{
    m_board->showPending({});
    if (!pending.move.issue.isNull())
        return send(pending.move, repaired);
    const Issue &issue = m_desk.document().issue();
    const Issue ready = apply(issue, pending.before).value_or(issue);
    m_isMoving = true;
    tell(m_desk.document().perform(pending.before + changesOf(ready, pending.move, repaired), tr("move story")));
    m_isMoving = false;
    choose(pending.move.story);
    if (isVisible())
        m_board->go(pending.move.story);
}

PendingMove ArrangePane::pendingOf(PendingMove pending, const QList<Consequence> &consequences) const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(pending.move.story);
    const Page *from = issue.pageOf(pending.move.story);
    pending.title = story ? titleOf(*story) : QString();
    pending.from = from ? m_board->nameOf(from->id) : QString();
    const bool isAway = !pending.move.issue.isNull();
    pending.to = isAway ? awayWords(pending.move) : m_board->placeWords(pending.move);
    pending.consequences = consequences;
    if (!isAway)
        pending.pages = pageChanges(pending);
    for (const Consequence &each : consequences)
        pending.places.append(placeWords(each.finding));
    return pending;
}

/// "01 要闻 · 今日导读"
QString ArrangePane::placeWords(const Finding &finding) const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.storyOf(finding.place.first);
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    return page ? u"%1 · %2"_s.arg(m_board->nameOf(page->id), titleOf(*story)) : QString();
}

QList<PageChange> ArrangePane::pageChanges(const PendingMove &pending) const
{
    QList<PageChange> changes;
    const Issue &issue = m_desk.document().issue();
    const Result<Issue> ready = apply(issue, pending.before);
    const Result<Issue> after = ready ? apply(*ready, changesOf(*ready, pending.move, {})) : ready;
    if (!m_house || !after)
        return changes;
    const Page *from = issue.pageOf(pending.move.story);
    for (const Page &page : issue.pages()) {
        if (page.id != pending.move.page && &page != from)
            continue;
        const auto next = std::ranges::find(after->pages(), page.id, &Page::id);
        const auto before = m_reader.fitOf(m_house->house(), page);
        const auto then = next == after->pages().end() ? std::nullopt : m_reader.fitOf(m_house->house(), *next);
        if (before && then && before->hasHoles() && then->hasHoles())
            changes.append({m_board->nameOf(page.id), shown(*before), shown(*then)});
    }
    return changes;
}

} // namespace galley
