#pragma once

#include "core/checks/catalogue.h"

namespace galley {

/// The fixes to offer for a finding, best first. Most come with the finding; those of text/spelling are looked up now,
/// which takes 40–400 ms: ask when a person opens the finding, from a thread that may wait.
QList<Fix> fixesFor(const Finding &finding, const CheckServices &services);

} // namespace galley
