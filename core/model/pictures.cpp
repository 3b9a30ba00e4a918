#include "core/model/pictures.h"

#include <algorithm>

namespace galley {

namespace {

/// Whose a caption is: of the story that it is linked to, else of the one in which it stands, unless that is nothing but
/// captions.
const Story *storyOfCaption(const Issue &issue, const Block &caption)
{
    if (const Story *linked = issue.story(caption.linkedStory))
        return linked;
    const Story *home = issue.storyOf(caption.id);
    return home && kindOf(*home) == StoryKind::Captions ? nullptr : home;
}

} // namespace

PicturePairing pairingOf(const Issue &issue, const Picture &picture)
{
    PicturePairing pairing{issue.block(picture.caption), issue.story(picture.story)};
    if (!pairing.story && pairing.caption)
        pairing.story = storyOfCaption(issue, *pairing.caption);
    return pairing;
}

QList<Picture> waitingPictures(const Issue &issue)
{
    QList<Picture> waiting;
    std::ranges::copy_if(issue.pictures(), std::back_inserter(waiting),
                         [&issue](const Picture &each) { return !pairingOf(issue, each).isWhole(); });
    return waiting;
}

const Picture *pictureIn(const Issue &issue, PictureId id)
{
    const auto found = std::ranges::find(issue.pictures(), id, &Picture::id);
    return found == issue.pictures().end() ? nullptr : &*found;
}

QList<Picture> picturesOf(const Issue &issue, StoryId story)
{
    QList<Picture> pictures;
    const Story *wanted = issue.story(story);
    std::ranges::copy_if(issue.pictures(), std::back_inserter(pictures),
                         [&](const Picture &each) { return wanted && pairingOf(issue, each).story == wanted; });
    return pictures;
}

QList<BlockId> captionsOf(const Issue &issue, StoryId story)
{
    QList<BlockId> captions;
    for (const Page &page : issue.pages())
        for (const Story &each : page.stories)
            for (const Block &block : each.blocks) {
                const bool isOfStory = block.linkedStory == story
                    || (each.id == story && (block.linkedStory.isNull() || kindOf(each) == StoryKind::Captions));
                if (isOfStory && block.role.role == Role::Caption)
                    captions.append(block.id);
            }
    return captions;
}

QList<BlockId> freeCaptionsOf(const Issue &issue, StoryId story)
{
    QList<BlockId> captions = captionsOf(issue, story);
    captions.removeIf(
        [&issue](BlockId caption) { return std::ranges::contains(issue.pictures(), caption, &Picture::caption); });
    return captions;
}

PictureCount pictureCount(const Issue &issue, StoryId story)
{
    const QList<BlockId> captions = captionsOf(issue, story);
    PictureCount count{.pictures = captions.size()};
    for (const Picture &each : picturesOf(issue, story)) {
        count.pictures += captions.contains(each.caption) ? 0 : 1;
        count.withoutCaption += pairingOf(issue, each).caption ? 0 : 1;
    }
    return count;
}

Picture withPair(const Issue &issue, Picture picture, StoryId story, BlockId caption)
{
    const Story *wanted = issue.story(story);
    const Block *block = issue.block(caption);
    const Story *owner = block ? storyOfCaption(issue, *block) : nullptr;
    picture.caption = block ? caption : BlockId();
    if (wanted && kindOf(*wanted) == StoryKind::Captions)
        wanted = owner;
    picture.story = wanted ? wanted->id : StoryId();
    return picture;
}

std::optional<Change> paired(const Issue &issue, PictureId picture, StoryId story, BlockId caption)
{
    const Picture *before = pictureIn(issue, picture);
    if (!before || !issue.story(story) || (!caption.isNull() && !issue.block(caption)))
        return std::nullopt;
    const Picture after = withPair(issue, *before, story, caption);
    return after == *before ? std::nullopt : std::optional<Change>(SetPicture{*before, after});
}

std::optional<Change> unpaired(const Issue &issue, PictureId picture)
{
    const Picture *before = pictureIn(issue, picture);
    if (!before || (before->caption.isNull() && before->story.isNull()))
        return std::nullopt;
    Picture after = *before;
    after.caption = {};
    after.story = {};
    return SetPicture{*before, after};
}

} // namespace galley
