#pragma once

#include "core/checks/check.h"
#include "core/checks/earlierprints.h"

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
/// structure/repeated-story. `archive`: what ran in earlier issues; null: nothing is known of them.
std::unique_ptr<Check> repeatedStory(std::shared_ptr<const PrintArchive> archive);

} // namespace galley
