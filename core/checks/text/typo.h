#pragma once

#include "core/checks/check.h"
#include "core/checks/earlierprints.h"
#include "core/checks/text/typocandidates.h"

#include <QStringList>

namespace galley {

/// text/typo. None of `sources` null. `houseWords` are never doubted, nor is what two earlier issues of `archive` have
/// alike; null: nothing is known of them.
std::unique_ptr<Check> typo(TypoSources sources, QStringList houseWords,
                            std::shared_ptr<const PrintArchive> archive = nullptr);

} // namespace galley
