#pragma once

#include "core/checks/catalogue.h"
#include "core/model/record.h"

namespace galley {

/// Whether it is about the seam between two paragraphs, which may be joined there. Another finding whose place goes from
/// one paragraph into another is about all that stands between.
bool isOverSeam(const Finding &finding);

/// The fixes to offer for a finding, best first. Most come with the finding; those of text/spelling are looked up now,
/// which takes 40–400 ms: ask when a person opens the finding, from a thread that may wait.
QList<Fix> fixesFor(const Finding &finding, const CheckServices &services);

/// What does the fix, in the order to perform it. Empty where the text no longer reads as the finding says, or the fix
/// does not fit it any more.
QList<Change> changesFor(const Finding &finding, const Fix &fix, const Issue &issue);

/// The copy of a finding that is kept with what was done about it.
ChangeReason reasonOf(const Finding &finding, const Issue &issue);

} // namespace galley
