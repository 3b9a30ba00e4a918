#include "core/approval/certificate.h"

#include "core/base/canonical.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct RoleWords {
    QLatin1StringView name;
    const char *label;
};
constexpr std::array<RoleWords, personRoleCount> roleWords{{
    {"copy-editor"_L1, QT_TRANSLATE_NOOP("core", "copy editor")},
    {"page-editor"_L1, QT_TRANSLATE_NOOP("core", "page editor")},
    {"desk-chief"_L1, QT_TRANSLATE_NOOP("core", "desk chief")},
    {"duty-editor-in-chief"_L1, QT_TRANSLATE_NOOP("core", "duty editor-in-chief")},
    {"administrator"_L1, QT_TRANSLATE_NOOP("core", "administrator")},
}};

QByteArray signedForm(const Certificate &certificate, const PublicKey &root)
{
    QStringList roles;
    for (const PersonRole role : certificate.roles)
        roles << personRoleName(role);
    Canonical form("galley.certificate/1");
    form.add(root.bytes).add(certificate.person.toString()).add(certificate.name).add(roles.join(u','));
    form.add(certificate.key.bytes).add(certificate.from.toMSecsSinceEpoch());
    return form.bytes();
}

} // namespace

PersonRoles ordered(const PersonRoles &roles)
{
    PersonRoles sorted = roles;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    return sorted;
}

PersonRoles allPersonRoles()
{
    PersonRoles roles;
    for (int i = 0; i < personRoleCount; ++i)
        roles << PersonRole(i);
    return roles;
}

QString personRoleName(PersonRole role)
{
    return roleWords[size_t(role)].name;
}

std::optional<PersonRole> personRoleFromName(QStringView name)
{
    const auto found = std::ranges::find_if(roleWords, [&name](const RoleWords &role) { return role.name == name; });
    if (found == roleWords.end())
        return std::nullopt;
    return PersonRole(found - roleWords.begin());
}

Message personRoleLabel(PersonRole role)
{
    return Message(roleWords[size_t(role)].label);
}

Certificate certified(Certificate certificate, const SigningKey &root)
{
    certificate.signature = root.sign(signedForm(certificate, root.publicKey()));
    return certificate;
}

bool isCertifiedBy(const Certificate &certificate, const PublicKey &root)
{
    return verifies(certificate.signature, signedForm(certificate, root), root);
}

} // namespace galley
