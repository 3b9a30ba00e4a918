#pragma once

#include "core/checks/check.h"
#include "core/language/language.h"

namespace galley {

/// numerals/inconsistent. `language` may be null: then only the same two characters behind a number tell what it counts.
std::unique_ptr<Check> inconsistentNumerals(std::shared_ptr<const Language> language);
/// numerals/form.
std::unique_ptr<Check> numeralForm();

} // namespace galley
