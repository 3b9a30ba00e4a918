#pragma once

#include "core/checks/check.h"
#include "core/checks/text/typocandidates.h"

#include <QStringList>

namespace galley {

/// text/typo. `sources`: `language` and `confusables` not null; without a second language model less is found.
/// `houseWords` are never doubted.
std::unique_ptr<Check> typo(TypoSources sources, QStringList houseWords);

} // namespace galley
