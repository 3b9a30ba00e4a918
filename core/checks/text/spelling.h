#pragma once

#include "core/checks/check.h"
#include "core/language/speller.h"

namespace galley {

/// text/spelling: words in Latin letters that the dictionary does not know. Its fixes are looked up when a finding is
/// opened (core/checks/fixes.h).
std::unique_ptr<Check> spelling(std::shared_ptr<const Speller> speller);

} // namespace galley
