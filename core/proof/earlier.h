#pragma once

#include "core/model/record.h"
#include "core/proof/compare.h"

namespace galley {

/// The states that an issue's stories had, by its records (all of them, in order). Reads the records once, here. The result may be asked from any thread.
EarlierStories earlierStories(const QList<Record> &records);

} // namespace galley
