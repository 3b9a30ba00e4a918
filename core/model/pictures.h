#pragma once

#include "core/model/edit.h"

/// Pictures, their captions and their stories. A picture stands where its story does; one that lacks its story or its
/// caption waits to be paired (待配图片). Any thread.
namespace galley {

/// What a picture has of what it names. The pointers are the issue's.
struct PicturePairing {
    const Block *caption = nullptr; ///< null: none, or it is gone
    const Story *story = nullptr;   ///< null: none; where only the caption is known, the caption's

    bool isWhole() const { return caption && story; }
};
PicturePairing pairingOf(const Issue &issue, const Picture &picture);

/// In the issue's order.
QList<Picture> waitingPictures(const Issue &issue);
/// Null where it is gone.
const Picture *pictureIn(const Issue &issue, PictureId id);
QList<Picture> picturesOf(const Issue &issue, StoryId story);

/// A story's captions: its own, and those of other stories that are linked to it; of a story that holds nothing else all
/// of its own, whatever they are linked to. In reading order.
QList<BlockId> captionsOf(const Issue &issue, StoryId story);
/// Those of them that no picture has.
QList<BlockId> freeCaptionsOf(const Issue &issue, StoryId story);

/// How many pictures a story has: a caption that no picture has is one without a file.
struct PictureCount {
    qsizetype pictures = 0;
    qsizetype withoutCaption = 0; ///< of them
};
PictureCount pictureCount(const Issue &issue, StoryId story);

/// The picture as it is with a story, and with one of its captions or, null, none. Where the story only holds captions, its
/// story is the one that the caption is linked to. A story or a caption that is gone is none.
Picture withPair(const Issue &issue, Picture picture, StoryId story, BlockId caption);
/// The same as a change. Nothing where it is so already, or any of them is gone.
std::optional<Change> paired(const Issue &issue, PictureId picture, StoryId story, BlockId caption);
/// Takes its caption and its story from a picture. Nothing where it has neither.
std::optional<Change> unpaired(const Issue &issue, PictureId picture);

} // namespace galley
