#pragma once

#include "app/headless/output.h"

#include <QStringList>

/// What galleyctl can do. Each is given what follows the verb.
namespace galley {

Exit checkVerb(const QStringList &arguments);
Exit compareVerb(const QStringList &arguments);
Exit checksVerb(const QStringList &arguments);
Exit preflightVerb(const QStringList &arguments);
Exit importVerb(const QStringList &arguments);
Exit listVerb(const QStringList &arguments);
Exit showVerb(const QStringList &arguments);
Exit fixVerb(const QStringList &arguments);
Exit galleyVerb(const QStringList &arguments);
Exit houseVerb(const QStringList &arguments);
Exit peopleVerb(const QStringList &arguments);
Exit exportVerb(const QStringList &arguments);
Exit backupVerb(const QStringList &arguments);
Exit verifyVerb(const QStringList &arguments);

/// Not for people: reads page proofs for the window, in a process that may be lost (core/proof/helper/wire.h), until
/// standard input ends.
Exit proofVerb();
inline constexpr QLatin1StringView proofVerbName("read-proofs");

} // namespace galley
