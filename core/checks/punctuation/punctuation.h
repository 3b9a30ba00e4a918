#pragma once

#include "core/checks/check.h"
#include "core/language/language.h"

namespace galley {

/// punctuation/unbalanced.
std::unique_ptr<Check> unbalancedMarks();
/// punctuation/half-width.
std::unique_ptr<Check> halfWidthMarks();
/// punctuation/doubled.
std::unique_ptr<Check> doubledMarks();
/// punctuation/ellipsis.
std::unique_ptr<Check> ellipsis();
/// punctuation/dash.
std::unique_ptr<Check> dashes();
/// punctuation/between-quotes.
std::unique_ptr<Check> betweenQuotes();
/// punctuation/stop-and-quote.
std::unique_ptr<Check> stopAndQuote();
/// punctuation/stray-space.
std::unique_ptr<Check> straySpace();
/// punctuation/missing-stop. `language` may be null: it only tells a missing stop from a broken paragraph.
std::unique_ptr<Check> missingStop(std::shared_ptr<const Language> language);

} // namespace galley
