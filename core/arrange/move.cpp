#include "core/arrange/move.h"

#include "core/arrange/departure.h"
#include "core/checks/facts/facts.h"
#include "core/checks/fixes.h"
#include "core/model/pictures.h"

#include <QtTranslation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// What a check says of the same words, whatever page it names by now, is the same trouble.
bool isSameTrouble(const Finding &one, const Finding &other)
{
    return one.check == other.check && one.place == other.place;
}

/// True where the story holds the caption of a picture of `wanted`.
bool hasPictureOf(const Issue &issue, const Story &story, StoryId wanted)
{
    return std::ranges::any_of(issue.pictures(), [&](const Picture &each) {
        return each.story == wanted && std::ranges::contains(story.blocks, each.caption, &Block::id);
    });
}

bool belongsTo(const Issue &issue, const Story &story, StoryId wanted)
{
    return std::ranges::contains(story.blocks, wanted, &Block::linkedStory) || hasPictureOf(issue, story, wanted);
}

Consequence parted(const Story &story, Severity severity, const char *message, StoryId follows)
{
    const Block &first = story.blocks.first();
    Consequence consequence{.kind = Consequence::Kind::LeftBehind, .finding = {}, .follows = follows};
    consequence.finding = {.check = {},
                           .severity = severity,
                           .place = Place::in(first.id, {0, first.text.size()}),
                           .text = first.text,
                           .message = Message(message)};
    return consequence;
}

Consequence leftBehind(const Issue &issue, const Story &story, StoryId moved)
{
    if (kindOf(story) == StoryKind::EditorsNote)
        return parted(story, Severity::B, QT_TRANSLATE_NOOP("core", "The editor's note loses its story."), story.id);
    const char *caption = QT_TRANSLATE_NOOP("core", "The caption stays on another page than its story.");
    const char *picture = QT_TRANSLATE_NOOP("core", "The caption stays on another page than its picture.");
    return parted(story, Severity::C, hasPictureOf(issue, story, moved) ? picture : caption, story.id);
}

/// Of a story that is another's note or captions and goes alone. Whether that one is to follow only a person knows.
QList<Consequence> takenAway(const Issue &issue, const Page &from, const Story &moved)
{
    QList<Consequence> all;
    for (const Story &story : from.stories)
        if (story.id != moved.id && !story.blocks.isEmpty() && belongsTo(issue, moved, story.id))
            all.append(
                kindOf(moved) == StoryKind::EditorsNote
                    ? parted(story, Severity::B, QT_TRANSLATE_NOOP("core", "The story loses its editor's note."), {})
                    : parted(story, Severity::C,
                             QT_TRANSLATE_NOOP("core", "The story stays on another page than its caption."), {}));
    return all;
}

/// What belongs to the story and does not go with it, and what it belongs to.
QList<Consequence> leftBehind(const Issue &issue, const StoryMove &move)
{
    QList<Consequence> all;
    const Page *from = issue.pageOf(move.story);
    if (!from || from->id == move.page)
        return all;
    for (const Story &story : from->stories)
        if (story.id != move.story && !story.blocks.isEmpty() && belongsTo(issue, story, move.story))
            all.append(leftBehind(issue, story, move.story));
    return all + takenAway(issue, *from, *issue.story(move.story));
}

/// Takes the issue on by the changes, and keeps them.
void perform(QList<Change> &all, Issue &issue, const QList<Change> &changes)
{
    for (const Change &change : changes)
        if (Result<Issue> after = apply(issue, change)) {
            all.append(change);
            issue = *std::move(after);
        }
}

/// A note goes before its story, captions behind it.
QList<Change> takenAlong(const Issue &issue, StoryId follower, StoryId story)
{
    const Page *page = issue.pageOf(story);
    const Story *moved = issue.story(follower);
    if (!page || !moved)
        return {};
    const auto at = std::ranges::find(page->stories, story, &Story::id) - page->stories.begin();
    const auto change = moveStory(issue, follower, page->id, kindOf(*moved) == StoryKind::EditorsNote ? at : at + 1);
    return change ? QList<Change>{*change} : QList<Change>();
}

Checks referenceChecks()
{
    Checks checks;
    checks.push_back(references());
    return checks;
}

} // namespace

std::optional<Change> changeOf(const Issue &issue, const StoryMove &move)
{
    const Page *from = issue.pageOf(move.story);
    const bool stands = from && from->id == move.page && move.index < from->stories.size()
        && from->stories[move.index].id == move.story;
    return stands ? std::nullopt : moveStory(issue, move.story, move.page, move.index);
}

MoveJudge::MoveJudge()
    : m_checks(referenceChecks())
    , m_runner(m_checks)
{
}

Result<QList<Consequence>> MoveJudge::judge(const Issue &issue, const StoryMove &move)
{
    const bool isThere = std::ranges::contains(issue.pages(), move.page, &Page::id);
    if (!issue.story(move.story) || !isThere)
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story or the page is no longer there."));
    const std::optional<Change> change = changeOf(issue, move);
    if (!change)
        return {};
    return apply(issue, *change).transform([&](const Issue &after) {
        return leftBehind(issue, move) + between(issue, after);
    });
}

Result<QList<Consequence>> MoveJudge::judgeLeaving(const Issue &issue, const Departure &departure)
{
    return apply(issue, leavingChanges(issue, departure, {})).transform([&](const Issue &after) {
        return between(issue, after);
    });
}

/// What is wrong after and was not before.
QList<Consequence> MoveJudge::between(const Issue &before, const Issue &after)
{
    const QList<Finding> known = m_runner.run(before);
    QList<Consequence> all;
    for (const Finding &finding : m_runner.run(after)) {
        const auto same = [&finding](const Finding &old) { return isSameTrouble(old, finding); };
        if (std::ranges::none_of(known, same))
            all.append({.kind = Consequence::Kind::Reference, .finding = finding, .follows = {}});
    }
    return all;
}

QList<Change> changesOf(const Issue &issue, const StoryMove &move, const QList<Consequence> &repaired)
{
    QList<Change> all;
    const std::optional<Change> change = changeOf(issue, move);
    if (!change)
        return all;
    Issue now = issue;
    perform(all, now, {*change});
    QList<Consequence> sorted = repaired;
    // From each block's end, so that no repair moves the next one's place.
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const Consequence &each) { return each.finding.place.begin; });
    for (const Consequence &each : std::as_const(sorted)) {
        if (!each.follows.isNull())
            perform(all, now, takenAlong(now, each.follows, move.story));
        else if (!each.finding.fixes.isEmpty())
            perform(all, now, changesFor(each.finding, each.finding.fixes.first(), now));
    }
    return all;
}

} // namespace galley
