#pragma once

#include "core/proof/units.h"
#include "core/text/difference.h"

namespace galley {

/// Differences of a unit's text and what is printed of it, grown to the whole figures and Latin words that they cut: where
/// the text has 302 and the page 320, nobody reads "02" and "20". Those of one word become one. What is missing at an end
/// of running text and goes over a word stays as it is.
QList<Difference> wholeWords(const QList<Difference> &all, const ProofUnit &unit, const QString &printed);

} // namespace galley
