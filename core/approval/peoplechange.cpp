#include "core/approval/peoplechange.h"

#include "core/approval/keyjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto schema = u"galley.peoplechange/1"_s;

/// Hands every field with its stored name to `visit`, for writing and for reading alike.
template<typename Visit>
bool fields(auto &change, Visit visit)
{
    bool good = true;
    if constexpr (requires { change.root; })
        good = good && visit("root"_L1, change.root);
    if constexpr (requires { change.certificate; })
        good = good && visit("certificate"_L1, change.certificate);
    if constexpr (requires { change.person; })
        good = good && visit("person"_L1, change.person);
    if constexpr (requires { change.key; })
        good = good && visit("key"_L1, change.key);
    if constexpr (requires { change.rootForThem; })
        good = good && visit("root_for_them"_L1, change.rootForThem);
    return good;
}

template<typename T>
std::optional<PeopleChange> readAs(const QJsonObject &json)
{
    T change;
    const bool good = fields(change, [&](QLatin1StringView name, auto &field) { return read(json[name], field); });
    return good ? std::optional<PeopleChange>(change) : std::nullopt;
}

struct Kind {
    QLatin1StringView name;
    std::optional<PeopleChange> (*read)(const QJsonObject &json);
};
/// In the order of the variant.
constexpr std::array<Kind, std::variant_size_v<PeopleChange>> kinds{{
    {"set-up"_L1, readAs<SetUpPeople>},
    {"add-person"_L1, readAs<AddPerson>},
    {"set-roles"_L1, readAs<SetRoles>},
    {"set-name"_L1, readAs<SetPersonName>},
    {"change-passphrase"_L1, readAs<ChangePassphrase>},
    {"new-key"_L1, readAs<GiveNewKey>},
    {"leave"_L1, readAs<PersonLeaves>},
}};

} // namespace

QString kindOf(const PeopleChange &change)
{
    return kinds[change.index()].name;
}

QJsonObject toJson(const PeopleChange &change)
{
    QJsonObject object{{u"schema"_s, schema}};
    const auto put = [&](QLatin1StringView name, const auto &field) {
        object[name] = json(field);
        return true;
    };
    std::visit([&](const auto &value) { fields(value, put); }, change);
    return object;
}

std::optional<PeopleChange> peopleChangeFromJson(const QString &kind, const QJsonObject &json)
{
    if (json["schema"_L1].toString() != schema)
        return std::nullopt;
    for (const Kind &each : kinds)
        if (each.name == kind)
            return each.read(json);
    return std::nullopt;
}

} // namespace galley
