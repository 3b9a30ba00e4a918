#include "core/approval/rights.h"

#include "core/base/embedded.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct ActWords {
    QLatin1StringView name;
    const char *refusal; ///< %1: who may not; %2: who may
};
constexpr std::array<ActWords, actCount> actWords{{
    {"manage-people"_L1,
     QT_TRANSLATE_NOOP("core", "%1 may not change the people of this newsroom. Those who may: %2.")},
    {"sign-first-review"_L1, QT_TRANSLATE_NOOP("core", "%1 may not sign the first review. Those who may: %2.")},
    {"sign-second-review"_L1, QT_TRANSLATE_NOOP("core", "%1 may not sign the second review. Those who may: %2.")},
    {"sign-final-review"_L1, QT_TRANSLATE_NOOP("core", "%1 may not sign the final review. Those who may: %2.")},
}};

using Rights = std::array<PersonRoles, actCount>;

Result<Rights> readRights()
{
    const QString path = u"house/rights.json"_s;
    const Result<QJsonObject> data = embedded::object(path);
    if (!data)
        return std::unexpected(data.error());
    const QJsonObject acts = (*data)["acts"_L1].toObject();
    Rights rights;
    for (size_t i = 0; i < actWords.size(); ++i) {
        const Result<QStringList> names = embedded::strings(acts, actWords[i].name, path);
        if (!names)
            return std::unexpected(names.error());
        for (const QString &name : *names) {
            const auto role = personRoleFromName(name);
            if (!role)
                return embedded::wrongEntry(path, name);
            rights[i] << *role;
        }
        rights[i] = ordered(rights[i]);
    }
    return rights;
}

bool has(const Person &person, Act act)
{
    const PersonRoles roles = rolesThatMay(act);
    return std::ranges::any_of(roles, [&person](PersonRole role) { return person.has(role); });
}

/// Persons by name; where nobody is, the roles.
QString whoMay(const People &people, Act act)
{
    QStringList who;
    for (const Person &person : people.persons())
        if (person.isHere() && has(person, act))
            who << person.name;
    if (who.isEmpty())
        for (const PersonRole role : rolesThatMay(act))
            who << personRoleLabel(role).text();
    return who.join(u", "_s);
}

} // namespace

QString actName(Act act)
{
    return actWords[size_t(act)].name;
}

PersonRoles rolesThatMay(Act act)
{
    static const Rights rights = embedded::required(readRights());
    return rights[size_t(act)];
}

Result<> may(const People &people, PersonId id, Act act)
{
    if (!people.isSetUp())
        return {};
    const Result<Person> person = people.here(id);
    if (!person)
        return std::unexpected(person.error());
    if (!has(*person, act))
        return failure(Error::Code::Refused, actWords[size_t(act)].refusal, {person->name, whoMay(people, act)});
    return {};
}

} // namespace galley
