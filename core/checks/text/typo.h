#pragma once

#include "core/checks/check.h"
#include "core/checks/text/typocandidates.h"

#include <QStringList>

namespace galley {

/// text/typo. None of `sources` null. `houseWords` are never doubted.
std::unique_ptr<Check> typo(TypoSources sources, QStringList houseWords);

} // namespace galley
