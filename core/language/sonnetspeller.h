#pragma once

#include "core/base/result.h"
#include "core/language/speller.h"

#include <memory>

namespace galley {

/// KDE Sonnet with the dictionary of one language, as in "en_US". Owns Sonnet on a thread of its own, which ends with
/// it; make one a program. NotFound when no dictionary of that language is installed.
Result<std::shared_ptr<const Speller>> sonnetSpeller(const QString &language);

} // namespace galley
