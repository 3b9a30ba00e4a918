#pragma once

#include "core/checks/check.h"
#include "core/language/language.h"
#include "core/language/variants.h"

namespace galley {

/// text/nonstandard-character. `variants` not null; without a language what a word needs cannot be told, so characters
/// are flagged by their tables alone and with less certainty.
std::unique_ptr<Check> nonstandardCharacter(std::shared_ptr<const Variants> variants,
                                            std::shared_ptr<const Language> language);

} // namespace galley
