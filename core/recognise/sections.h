#pragma once

#include "core/recognise/cues.h"

namespace galley {

/// Marks Cue::SectionHead: three or more heading groups of one build, each over text that ends in its own by-line,
/// behind a story whose own text is not signed. They are parts of that story, not stories. Linear.
void markSections(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

} // namespace galley
