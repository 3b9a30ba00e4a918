#include "core/approval/administration.h"

#include "core/approval/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<> checkSetUp(const People &people)
{
    if (!people.isSetUp())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "This newsroom has no people yet; they are set up first."));
    return {};
}

/// Nothing that would make one name look like another, or a list like something else.
bool isLine(const QString &name)
{
    return std::ranges::none_of(name.toUcs4(), [](char32_t character) {
        const QChar::Category category = QChar::category(character);
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
    });
}

Result<> checkName(const People &people, const QString &name)
{
    if (name.trimmed().isEmpty() || name != name.trimmed() || !isLine(name))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "A person needs a name: one line, without spaces around it."));
    if (people.named(name))
        return failure(
            Error::Code::Refused,
            QT_TRANSLATE_NOOP("core", "There is a %1 already. Add something to the name that tells the two apart."),
            {name});
    return {};
}

Result<> checkRoles(const PersonRoles &roles)
{
    if (roles.isEmpty())
        return failure(Error::Code::Refused, QT_TRANSLATE_NOOP("core", "A person needs at least one role."));
    return {};
}

Result<> checkAdministratorRemains(const People &people, PersonId without)
{
    const auto remains = [&without](const Person &person) {
        return person.id != without && person.isHere() && person.has(PersonRole::Administrator);
    };
    if (const Person *person = people.find(without);
        person && person->has(PersonRole::Administrator) && std::ranges::none_of(people.persons(), remains))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "%1 is the last administrator. Make somebody else one first."),
                       {person->name});
    return {};
}

QByteArray rootFor(const PersonRoles &roles, const PublicKey &key, const SigningKey &root)
{
    return roles.contains(PersonRole::Administrator) ? root.sealFor(key) : QByteArray();
}

Certificate certificateOf(const Person &person, const QDateTime &from)
{
    return {person.id, person.name, person.roles, person.keys.last().key, from, {}};
}

/// A key that nobody has yet, and the same sealed.
struct FreshKey {
    SigningKey key;
    SealedKey sealed;
};
Result<FreshKey> freshKey(const Passphrase &passphrase, SealCost cost)
{
    if (const Result<> good = passphrase.checkNew(); !good)
        return std::unexpected(good.error());
    SigningKey key = SigningKey::create();
    return key.seal(passphrase, cost).transform([&key](const SealedKey &sealed) {
        return FreshKey{std::move(key), sealed};
    });
}

PeopleRecord byAuthority(const People &people, const Authority &by, const QDateTime &now, const PeopleChange &change)
{
    return recorded(people.head(), by.author, now, change, by.root);
}

} // namespace

Result<SigningKey> keyOf(const People &people, PersonId id, const Passphrase &passphrase)
{
    return people.here(id).and_then([&](const Person &person) { return SigningKey::open(person.sealed, passphrase); });
}

Result<Authority> authorityOf(const People &people, PersonId id, const Passphrase &passphrase)
{
    if (const Result<> good = checkSetUp(people).and_then([&] { return may(people, id, Act::ManagePeople); }); !good)
        return std::unexpected(good.error());
    const Result<SigningKey> key = keyOf(people, id, passphrase);
    if (!key)
        return std::unexpected(key.error());
    return SigningKey::openWith(*key, people.find(id)->rootForThem, people.root()).transform([&id](SigningKey &&root) {
        return Authority{id, std::move(root)};
    });
}

Result<Authority> authorityByCode(const People &people, const QString &recoveryCode)
{
    if (const Result<> good = checkSetUp(people); !good)
        return std::unexpected(good.error());
    Result<SigningKey> root = SigningKey::open(people.sealedRoot(), passphraseOfCode(recoveryCode));
    if (root)
        return Authority{{}, *std::move(root)};
    if (root.error().code == Error::Code::Refused)
        return failure(Error::Code::Refused, QT_TRANSLATE_NOOP("core", "The recovery code is not the right one."));
    return std::unexpected(root.error());
}

Result<SetUp> setUpPeople(const People &people, const QString &name, const Passphrase &passphrase, SealCost cost,
                          const QDateTime &now)
{
    if (people.isSetUp())
        return failure(Error::Code::Refused, QT_TRANSLATE_NOOP("core", "This newsroom has its people already."));
    if (const Result<> good = checkName(people, name); !good)
        return std::unexpected(good.error());
    const Result<FreshKey> own = freshKey(passphrase, cost);
    if (!own)
        return std::unexpected(own.error());
    const SigningKey root = SigningKey::create();
    const QString code = createRecoveryCode();
    const Result<SealedKey> sealedRoot = root.seal(passphraseOfCode(code), cost);
    if (!sealedRoot)
        return std::unexpected(sealedRoot.error());
    const PublicKey key = own->key.publicKey();
    const Certificate first{PersonId::create(), name, allPersonRoles(), key, timeBehind({}, now), {}};
    const SetUpPeople change{*sealedRoot, certified(first, root), own->sealed, root.sealFor(key)};
    return SetUp{recorded({}, first.person, now, change, root), code};
}

Result<PeopleRecord> personAdded(const People &people, const Authority &by, const NewPerson &person,
                                 const Passphrase &passphrase, SealCost cost, const QDateTime &now)
{
    const Result<> good = checkName(people, person.name).and_then([&person] { return checkRoles(person.roles); });
    if (!good)
        return std::unexpected(good.error());
    const PersonRoles roles = ordered(person.roles);
    return freshKey(passphrase, cost).transform([&](const FreshKey &fresh) {
        const PublicKey &key = fresh.key.publicKey();
        const Certificate certificate{PersonId::create(), person.name, roles, key, timeBehind(people.head(), now), {}};
        return byAuthority(people, by, now,
                           AddPerson{certified(certificate, by.root), fresh.sealed, rootFor(roles, key, by.root)});
    });
}

Result<PeopleRecord> rolesSet(const People &people, const Authority &by, PersonId id, const PersonRoles &roles,
                              const QDateTime &now)
{
    const Result<Person> person = people.here(id);
    if (!person)
        return std::unexpected(person.error());
    Result<> good = checkRoles(roles);
    if (good && !roles.contains(PersonRole::Administrator))
        good = checkAdministratorRemains(people, id);
    if (!good)
        return std::unexpected(good.error());
    Certificate certificate = certificateOf(*person, timeBehind(people.head(), now));
    certificate.roles = ordered(roles);
    return byAuthority(people, by, now,
                       SetRoles{certified(certificate, by.root), rootFor(roles, certificate.key, by.root)});
}

Result<PeopleRecord> nameSet(const People &people, const Authority &by, PersonId id, const QString &name,
                             const QDateTime &now)
{
    const Result<Person> person = people.here(id);
    if (!person)
        return std::unexpected(person.error());
    if (const Result<> good = checkName(people, name); !good)
        return std::unexpected(good.error());
    Certificate certificate = certificateOf(*person, timeBehind(people.head(), now));
    certificate.name = name;
    return byAuthority(people, by, now, SetPersonName{certified(certificate, by.root)});
}

Result<PeopleRecord> newKeyGiven(const People &people, const Authority &by, PersonId id, const Passphrase &passphrase,
                                 SealCost cost, const QDateTime &now)
{
    const Result<Person> person = people.here(id);
    if (!person)
        return std::unexpected(person.error());
    return freshKey(passphrase, cost).transform([&](const FreshKey &fresh) {
        Certificate certificate = certificateOf(*person, timeBehind(people.head(), now));
        certificate.key = fresh.key.publicKey();
        return byAuthority(people, by, now,
                           GiveNewKey{certified(certificate, by.root), fresh.sealed,
                                      rootFor(person->roles, certificate.key, by.root)});
    });
}

Result<PeopleRecord> personLeft(const People &people, const Authority &by, PersonId id, const QDateTime &now)
{
    return people.here(id)
        .and_then([&](const Person &) { return checkAdministratorRemains(people, id); })
        .transform([&] { return byAuthority(people, by, now, PersonLeaves{id}); });
}

Result<PeopleRecord> passphraseChanged(const People &people, PersonId id, const SigningKey &key,
                                       const Passphrase &passphrase, SealCost cost, const QDateTime &now)
{
    const Result<Person> person = people.here(id);
    if (!person)
        return std::unexpected(person.error());
    if (const Result<> good = passphrase.checkNew(); !good)
        return std::unexpected(good.error());
    return key.seal(passphrase, cost).transform([&](const SealedKey &sealed) {
        return recorded(people.head(), id, now, ChangePassphrase{id, sealed}, key);
    });
}

} // namespace galley
