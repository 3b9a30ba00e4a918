#pragma once

#include "core/approval/people.h"

namespace galley {

/// The stored names of all roles, for a sentence.
QString knownRoles();

/// Who works here, and who did; for people or for scripts.
void printPeople(const People &people, bool json);
/// After set-up: what is to be noted and locked away.
void printSetUp(const People &people, const QString &recoveryCode, bool json);

} // namespace galley
