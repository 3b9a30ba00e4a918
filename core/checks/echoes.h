#pragma once

#include "core/checks/finding.h"

#include <functional>

namespace galley {

/// Leaves one of every two findings of which the first fixes make the same change to the same text: a list of words and
/// a language model may both object to one character. What stays takes over what supports the other.
/// `findings` are in reading order. `yields(one, other)`: one rather than other goes.
QList<Finding> withoutEchoes(QList<Finding> findings,
                             const std::function<bool(const Finding &, const Finding &)> &yields);

} // namespace galley
