#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"
#include "core/language/language.h"

namespace galley {

/// house/term. Without a language, words that a term only seems to hold (份内 in 三份内容) are not told apart.
std::unique_ptr<Check> houseTerm(const House &house, std::shared_ptr<const Language> language);
/// house/careful-word.
std::unique_ptr<Check> carefulWord(const House &house, std::shared_ptr<const Language> language);
/// house/fixed-wording.
std::unique_ptr<Check> fixedWording(const House &house, std::shared_ptr<const Language> language);

} // namespace galley
