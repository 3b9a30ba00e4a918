#pragma once

#include "core/recognise/cues.h"

namespace galley {

/// Sets Cue::SameSubject on the heading lines over text that goes on with what the text before them is about, and
/// Cue::NewSubject where it says nothing of it: by the rare groups of characters that both have. Linear but for sorting.
void markSubjects(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

} // namespace galley
