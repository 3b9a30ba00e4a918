#pragma once

#include "core/checks/facts/judgement.h"
#include "core/house/house.h"
#include "core/ledger/ledger.h"

/// What the parts of facts/name have in common, and what the roster says of a person.
namespace galley {

inline const QString nameFactsId = QStringLiteral("facts/name");
/// Other places that a finding or an answer names at most.
inline constexpr qsizetype mostRelated = 5;

/// Severity B; the text as it stands there.
Finding nameFinding(const Issue &issue, const Place &place, double certainty, const Message &message);

/// In every place at which the wrong one stands, the flagged one first.
Fix writtenEverywhere(const QString &name, const LedgerEntry &wrong, const Issue &issue);

/// A person's titles against the roster: it gives them to this person too, or to somebody of nearly the same name.
QList<Judgement> againstRoster(const LedgerEntry &person, const QList<Official> &officials, const Issue &issue);

} // namespace galley
