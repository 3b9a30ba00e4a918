#pragma once

#include "core/recognise/cues.h"

namespace galley {

/// Sets the cues of what is no news: who signs a notice and of which day, the speakers of an interview, heads of pages
/// that only look like dates. Linear.
void markNotices(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

} // namespace galley
