#pragma once

#include "core/approval/keys.h"
#include "core/model/ids.h"

#include <QDateTime>

namespace galley {

using PersonId = Id<struct PersonTag>;

enum class PersonRole { CopyEditor, PageEditor, DeskChief, DutyEditor, Administrator };
inline constexpr int personRoleCount = 5;

/// In the order of the enumeration, none twice: made by these functions alone.
using PersonRoles = QList<PersonRole>;
PersonRoles ordered(const PersonRoles &roles);
PersonRoles allPersonRoles();

/// Stored names, as in "copy-editor".
QString personRoleName(PersonRole role);
std::optional<PersonRole> personRoleFromName(QStringView name);
/// What people call it.
Message personRoleLabel(PersonRole role);

/// What the newsroom's root key says of a person: who they are, what they are here and which key is theirs, and from when
/// on that holds.
/// The signature is over the canonical form "galley.certificate/1": root's public key, person's id, name, stored names
/// of the roles with commas between, key, time in milliseconds since 1970-01-01 UTC. It stands for itself: it may be
/// given along with what the person signed.
struct Certificate {
    PersonId person = {};
    QString name = {};
    PersonRoles roles = {};
    PublicKey key = {};
    QDateTime from = {}; ///< UTC
    Signature signature = {};
    bool operator==(const Certificate &) const = default;
};

/// The same with the root's signature.
Certificate certified(Certificate certificate, const SigningKey &root);
bool isCertifiedBy(const Certificate &certificate, const PublicKey &root);

} // namespace galley
