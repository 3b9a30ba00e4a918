#pragma once

#include "core/proof/compare.h"

namespace galley {

/// The record of the issue in which a person explained the difference: the page may stay so. It lasts as a dismissal does,
/// and counts on a later proof, too, as long as that has the same there. Null where there is none; the pointer lives as
/// long as the issue.
const Dismissal *explanationOf(const ProofFinding &finding, const Issue &issue);
/// Such a record.
Dismissal explained(const ProofFinding &finding, const Issue &issue, const QString &reason);

} // namespace galley
