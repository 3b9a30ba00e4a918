#pragma once

#include <QString>

#include <optional>

namespace galley {

/// A must be settled before sign-off, B should be looked at, C is style.
enum class Severity { A, B, C };
QString severityName(Severity severity);
/// Nothing where the name is none of "A", "B" and "C".
std::optional<Severity> severityFromName(QStringView name);
/// One step down, as for a finding of middling certainty.
Severity lowered(Severity severity);

} // namespace galley
