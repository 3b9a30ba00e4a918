#pragma once

#include "core/checks/check.h"
#include "core/language/language.h"

namespace galley {

/// structure/broken-paragraph. `language` may be null: then form and neighbourhood alone decide.
std::unique_ptr<Check> brokenParagraph(std::shared_ptr<const Language> language);

} // namespace galley
