#pragma once

#include "core/checks/finding.h"
#include "core/house/entries.h"
#include "core/language/language.h"

namespace galley {

/// Where a term would be found in an issue, as house/term would find it alone. Reads the whole issue; any thread.
QList<Finding> tried(const Term &term, const Issue &issue, std::shared_ptr<const Language> language);

} // namespace galley
