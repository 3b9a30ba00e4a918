#pragma once

#include "core/approval/people.h"

namespace galley {

/// Who may change the people, with the newsroom's root key open: an administrator who gave their passphrase, or whoever
/// holds the recovery code.
struct Authority {
    PersonId author; ///< null: by the recovery code
    SigningKey root;
};
/// Refused where the person may not, before their passphrase is tried; or where it is wrong. Takes as long as opening a
/// key does, as everything here that is given a passphrase.
Result<Authority> authorityOf(const People &people, PersonId person, const Passphrase &passphrase);
Result<Authority> authorityByCode(const People &people, const QString &recoveryCode);

/// A person's key, opened. Refused where they have left or the passphrase is wrong.
Result<SigningKey> keyOf(const People &people, PersonId person, const Passphrase &passphrase);

// Each of these makes the next record of the people's log, to be stored behind people.head(). `now` is UTC.

struct SetUp {
    PeopleRecord record;
    QString recoveryCode; ///< to be shown once; it is stored nowhere
};
/// Refused where the newsroom has people already.
Result<SetUp> setUpPeople(const People &people, const QString &name, const Passphrase &passphrase, SealCost cost,
                          const QDateTime &now);

struct NewPerson {
    QString name;
    PersonRoles roles;
};
/// Refused where somebody here is called so, or there is no role.
Result<PeopleRecord> personAdded(const People &people, const Authority &by, const NewPerson &person,
                                 const Passphrase &passphrase, SealCost cost, const QDateTime &now);
/// Refused for the last administrator who would be none any more.
Result<PeopleRecord> rolesSet(const People &people, const Authority &by, PersonId person, const PersonRoles &roles,
                              const QDateTime &now);
Result<PeopleRecord> nameSet(const People &people, const Authority &by, PersonId person, const QString &name,
                             const QDateTime &now);
/// A lost passphrase: the person gets another key.
Result<PeopleRecord> newKeyGiven(const People &people, const Authority &by, PersonId person,
                                 const Passphrase &passphrase, SealCost cost, const QDateTime &now);
/// Refused for the last administrator. A person who was one may have kept the root key: its secret is not changed by this.
Result<PeopleRecord> personLeft(const People &people, const Authority &by, PersonId person, const QDateTime &now);

/// Needs nobody but the person; `key`: theirs, opened with the old passphrase.
Result<PeopleRecord> passphraseChanged(const People &people, PersonId person, const SigningKey &key,
                                       const Passphrase &passphrase, SealCost cost, const QDateTime &now);

} // namespace galley
