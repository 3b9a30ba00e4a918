#include "core/arrange/departure.h"

#include "core/arrange/tray.h"
#include "core/checks/fixes.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool goesAlong(const Story &story, StoryId with, const Issue &issue)
{
    const StoryKind kind = kindOf(story);
    bool belongs = false;
    for (const Block &block : story.blocks) {
        belongs = belongs || block.linkedStory == with;
        if (!block.linkedStory.isNull() && block.linkedStory != with && issue.story(block.linkedStory))
            return false; // it is as much another's
    }
    return belongs && (kind == StoryKind::Captions || kind == StoryKind::EditorsNote);
}

bool isOf(const Departure &departure, StoryId story)
{
    return std::ranges::contains(departure.stories, story, &Story::id);
}

bool hasBlock(const Departure &departure, BlockId block)
{
    return std::ranges::any_of(departure.stories, [block](const Story &story) {
        return std::ranges::contains(story.blocks, block, &Block::id);
    });
}

QString wordsFrom(const Issue &issue, StoryId story)
{
    const Page *page = issue.pageOf(story);
    const QString date = issue.date().toString(Qt::ISODate);
    const QString place = page ? u"%1 %2"_s.arg(printedNumber(*page), page->name).trimmed() : QString();
    const QString paper = u"%1 %2"_s.arg(issue.title(), date).trimmed();
    return place.isEmpty() ? paper : u"%1 · %2"_s.arg(paper, place);
}

/// Takes the issue on by the change, and keeps it where it fits.
void perform(QList<Change> &all, Issue &issue, const Change &change)
{
    if (Result<Issue> after = apply(issue, change)) {
        all.append(change);
        issue = *std::move(after);
    }
}

/// A file as far as it is about what goes.
Source sourceOf(const Source &source, const Departure &departure)
{
    Source own = source;
    own.versions.removeIf([&departure](const Story &story) { return !isOf(departure, story.id); });
    return own;
}

/// The number of a file in the other issue; where it is not there yet, the one that it will have.
int numberOf(const Source &source, QList<Source> &there)
{
    const auto isSame = [&source](const Source &other) {
        return other.digest == source.digest && other.name == source.name;
    };
    const auto found = std::ranges::find_if(there, isSame);
    const auto number = int(found - there.begin());
    if (found == there.end())
        there.append(source);
    return number;
}

/// As it reads in the other issue, whose files have other numbers. New ones are added to `there`.
Story asThere(Story story, const Departure &departure, QList<Source> &there)
{
    for (Block &block : story.blocks) {
        QList<OriginMap::Run> runs = block.origin.runs();
        runs.removeIf([&](const OriginMap::Run &run) { return run.start.source >= departure.sources.size(); });
        for (OriginMap::Run &run : runs)
            run.start.source = numberOf(sourceOf(departure.sources[run.start.source], departure), there);
        block.origin = OriginMap(block.origin.length(), runs);
        if (!isOf(departure, block.linkedStory))
            block.linkedStory = {};
    }
    return story;
}

std::unexpected<Error> changedThere(const Story &story)
{
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "“%1” was changed in the other issue since it went there, so it stays there. Open "
                                     "that issue and move it back."),
                   {titleOf(story)});
}

bool isLinkedFromElsewhere(const Issue &there, const Departure &departure)
{
    for (const Page &page : there.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (!isOf(departure, story.id) && isOf(departure, block.linkedStory))
                    return true;
    return false;
}

} // namespace

std::optional<Departure> departureOf(const Issue &issue, StoryId story, IssueId to)
{
    if (!issue.story(story))
        return std::nullopt;
    Departure departure{.to = to,
                        .story = story,
                        .stories = {},
                        .sources = issue.sources(),
                        .pictures = {},
                        .dismissals = {},
                        .from = wordsFrom(issue, story)};
    for (const Page &page : issue.pages())
        for (const Story &each : page.stories)
            if (each.id == story || goesAlong(each, story, issue))
                departure.stories.append(each);
    for (const Picture &picture : issue.pictures())
        if (isOf(departure, picture.story) || hasBlock(departure, picture.caption))
            departure.pictures.append(picture);
    for (const Dismissal &dismissal : issue.dismissals())
        if (dismissal.reach == DismissalReach::Place && hasBlock(departure, dismissal.place.first)
            && hasBlock(departure, dismissal.place.last))
            departure.dismissals.append(dismissal);
    return departure;
}

QList<Change> leavingChanges(const Issue &issue, const Departure &departure, const QList<Consequence> &repaired)
{
    QList<Change> all;
    Issue now = issue;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (!isOf(departure, story.id) && isOf(departure, block.linkedStory))
                    perform(all, now, LinkBlock{block.id, block.linkedStory, {}});
    for (const Dismissal &dismissal : departure.dismissals)
        perform(all, now, Reinstate{dismissal});
    for (const Picture &picture : departure.pictures)
        perform(all, now, DropPicture{picture});
    for (const Story &story : departure.stories)
        if (const std::optional<StoryPath> path = now.pathOf(story.id)) {
            const Page &page = now.pages()[path->page];
            perform(all, now, RemoveStory{page.id, path->story, page.stories[path->story]});
        }
    QList<Consequence> sorted = repaired;
    // From each block's end, so that no repair moves the next one's place.
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const Consequence &each) { return each.finding.place.begin; });
    for (const Consequence &each : std::as_const(sorted))
        if (!each.finding.fixes.isEmpty())
            for (const Change &change : changesFor(each.finding, each.finding.fixes.first(), now))
                perform(all, now, change);
    return all;
}

Result<QList<Change>> arrivalChanges(const Issue &there, const Departure &departure)
{
    QList<Change> all;
    const Page *tray = trayOf(there);
    PageId page = tray ? tray->id : PageId();
    if (!tray) {
        all.append(makeTray(there));
        page = std::get<InsertPage>(all.first()).page.id;
    }
    QList<Source> sources = there.sources();
    QList<Story> stories;
    for (const Story &story : departure.stories) {
        if (there.story(story.id))
            return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "“%1” is in the other issue already."),
                           {titleOf(story)});
        stories.append(asThere(story, departure, sources));
    }
    for (const Source &source : sources.sliced(there.sources().size()))
        all.append(AddSource{source});
    qsizetype index = tray ? tray->stories.size() : 0;
    for (const Story &story : std::as_const(stories))
        all.append(InsertStory{page, index++, story});
    for (const Picture &picture : departure.pictures)
        all.append(AddPicture{picture});
    for (const Dismissal &dismissal : departure.dismissals)
        all.append(Dismiss{dismissal});
    return apply(there, all).transform([&all](const Issue &) { return all; });
}

Result<QList<Change>> returnChanges(const Issue &there, const Departure &departure)
{
    QList<Change> all;
    const Page *tray = trayOf(there);
    QList<Source> sources = there.sources();
    Issue now = there;
    for (const Dismissal &dismissal : departure.dismissals)
        perform(all, now, Reinstate{dismissal});
    for (const Picture &picture : departure.pictures)
        perform(all, now, DropPicture{picture});
    for (const Story &story : std::views::reverse(departure.stories)) {
        const Story *arrived = there.story(story.id);
        const Page *page = arrived ? there.pageOf(story.id) : nullptr;
        if (!page || page != tray || *arrived != asThere(story, departure, sources)
            || isLinkedFromElsewhere(there, departure))
            return changedThere(story);
        perform(all, now, RemoveStory{page->id, now.pathOf(story.id)->story, *arrived});
    }
    return all;
}

} // namespace galley
