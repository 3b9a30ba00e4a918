#pragma once

#include "core/approval/certificate.h"

#include <QJsonObject>

#include <variant>

namespace galley {

// `rootForThem` is the newsroom's root key, sealed for the key of somebody who is or becomes an administrator (keys.h);
// empty for all others.

/// The first of all changes: the newsroom's root key, and the first person, with all roles.
struct SetUpPeople {
    SealedKey root;          ///< under the recovery code
    Certificate certificate; ///< the first person's
    SealedKey key;           ///< theirs, under their passphrase
    QByteArray rootForThem;
    bool operator==(const SetUpPeople &) const = default;
};
struct AddPerson {
    Certificate certificate;
    SealedKey key;
    QByteArray rootForThem;
    bool operator==(const AddPerson &) const = default;
};
struct SetRoles {
    Certificate certificate; ///< with the roles that they have now
    QByteArray rootForThem;
    bool operator==(const SetRoles &) const = default;
};
struct SetPersonName {
    Certificate certificate; ///< with the name that they have now
    bool operator==(const SetPersonName &) const = default;
};
/// The same key under another passphrase.
struct ChangePassphrase {
    PersonId person;
    SealedKey key;
    bool operator==(const ChangePassphrase &) const = default;
};
/// After a lost passphrase. What the old key signed before stays signed.
struct GiveNewKey {
    Certificate certificate; ///< with the new key
    SealedKey key;
    QByteArray rootForThem;
    bool operator==(const GiveNewKey &) const = default;
};
/// Signs nothing from then on.
struct PersonLeaves {
    PersonId person;
    bool operator==(const PersonLeaves &) const = default;
};

/// What changes in the people of a newsroom, in one step.
using PeopleChange =
    std::variant<SetUpPeople, AddPerson, SetRoles, SetPersonName, ChangePassphrase, GiveNewKey, PersonLeaves>;

/// Stored name, as in "add-person".
QString kindOf(const PeopleChange &change);
/// Stored form, without its kind: {"schema": "galley.peoplechange/1", …}.
QJsonObject toJson(const PeopleChange &change);
/// Nothing where it is another form.
std::optional<PeopleChange> peopleChangeFromJson(const QString &kind, const QJsonObject &json);

} // namespace galley
