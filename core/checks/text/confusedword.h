#pragma once

#include "core/checks/check.h"

namespace galley {

/// text/confused-word, by resources/language/confused-words.json.
std::unique_ptr<Check> confusedWord();

} // namespace galley
