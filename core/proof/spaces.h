#pragma once

#include "core/proof/compare.h"

namespace galley {

/// Where a page has a space that the text has not, or the other way round, and it matters ("proof/space-only", C): between
/// words and figures of other scripts, and between names in bylines, credits, captions and brackets. What a page sets as
/// it needs it does not: gaps of a justified line, which are told by the line's other gaps, spaces beside marks, and
/// letter-spaced headlines. In the order of the text. Any thread.
QList<ProofFinding> spaceFindings(const Issue &issue, const ProofUnit &unit, const QList<PrintedLine> &lines, int page);

} // namespace galley
