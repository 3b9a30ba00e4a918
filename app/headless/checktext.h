#pragma once

#include "app/headless/checking.h"
#include "app/headless/fixlookup.h"

namespace galley {

/// Prints a text's findings for people: by page and story, each with its place, what is flagged, why and what could be
/// done; at the end what cannot be checked and, if wanted, what agrees.
void printFindings(const CheckedText &text, FixLookup &fixes, Answers answers);

} // namespace galley
