#pragma once

#include "core/approval/secret.h"

namespace galley {

// What only a person knows never stands on a command line, where other users of the computer read it. Each of these takes
// the first line of `file`, in UTF-8; where that is empty it asks at the terminal, which shows nothing of what is typed.
// An error where there is neither, or the person gave up (Ctrl+C).

Result<Passphrase> passphraseFrom(const QString &file, const QString &question);
/// Asks twice at a terminal; Refused where the two differ.
Result<Passphrase> newPassphraseFrom(const QString &file, const QString &question);
Result<QString> recoveryCodeFrom(const QString &file, const QString &question);

} // namespace galley
