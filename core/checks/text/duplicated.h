#pragma once

#include "core/checks/check.h"
#include "core/language/language.h"

namespace galley {

/// text/duplicated-character: 产业链链, and a mark that stands twice. `language` not null.
std::unique_ptr<Check> duplicatedCharacter(std::shared_ptr<const Language> language);

/// text/duplicated-word: 进行进行, 临渚市临渚市, and the the in English. `language` not null.
std::unique_ptr<Check> duplicatedWord(std::shared_ptr<const Language> language);

/// text/duplicated-phrase: several words, a clause or a sentence twice in a row. `language` not null.
std::unique_ptr<Check> duplicatedPhrase(std::shared_ptr<const Language> language);

} // namespace galley
