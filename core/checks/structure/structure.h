#pragma once

#include "core/checks/check.h"

namespace galley {

/// structure/run-on-paragraphs.
std::unique_ptr<Check> runOnParagraphs();
/// structure/missing-headline.
std::unique_ptr<Check> missingHeadline();
/// structure/empty-story.
std::unique_ptr<Check> emptyStory();
/// structure/caption-without-story.
std::unique_ptr<Check> captionWithoutStory();
/// structure/editors-note.
std::unique_ptr<Check> editorsNote();
/// structure/repeated-story.
std::unique_ptr<Check> repeatedStory();

} // namespace galley
