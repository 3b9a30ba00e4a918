#pragma once

#include "core/model/edit.h"

namespace galley {

/// The blocks that were read as the corrected one was and look like it: same guessed role, cues of the same kind, about
/// the same length, the same neighbours; none that a person has set. In reading order, the corrected one left out.
/// `before` is the issue as it was before `made`. Nothing where `made` corrects a person's own choice. Linear.
QList<BlockId> likeCases(const Issue &before, const SetRole &made);

} // namespace galley
