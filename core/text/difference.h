#pragma once

#include "core/text/span.h"

#include <optional>

namespace galley {

/// What one replacement turns `before` into `after`: the parts left when the common head and tail are set aside.
struct Difference {
    Span before; ///< in the old text
    Span after;  ///< in the new text
    bool operator==(const Difference &) const = default;
};

/// Nothing when the texts are equal. Never cuts a surrogate pair. Linear time.
/// `hint` is a position in `after` that the change is known to touch (a caret): among equal readings (one of 的的 was
/// deleted) the one that ends there is given.
std::optional<Difference> difference(QStringView before, QStringView after, qsizetype hint = -1);

} // namespace galley
