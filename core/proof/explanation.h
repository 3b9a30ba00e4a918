#pragma once

#include "core/proof/compare.h"

namespace galley {

/// The record of the issue in which a person explained the difference: the page may stay so. It lasts while the text, the
/// page's words for it and some characters to either side are the same, whatever becomes of the rest of the sentence, and
/// counts on a later proof, too. Null where there is none; the pointer lives as long as the issue.
const Dismissal *explanationOf(const ProofFinding &finding, const Issue &issue);
/// Such a record.
Dismissal explained(const ProofFinding &finding, const Issue &issue, const QString &reason);

} // namespace galley
