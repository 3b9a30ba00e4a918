#pragma once

#include "app/headless/checking.h"
#include "app/headless/fixlookup.h"

namespace galley {

/// Prints a text's findings for people: by page and story, each with its place, what is flagged, why and what could be
/// done.
void printFindings(const CheckedText &text, FixLookup &fixes);

} // namespace galley
