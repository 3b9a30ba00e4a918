#include "core/approval/people.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

std::unexpected<Error> wrong(const char *source, qint64 sequence)
{
    return failure(Error::Code::Corrupt, source, {QString::number(sequence)});
}

/// The root key goes to administrators, and to nobody else.
bool fits(const QByteArray &rootForThem, const PersonRoles &roles)
{
    return rootForThem.isEmpty() != roles.contains(PersonRole::Administrator);
}

Person newPerson(const Certificate &certificate, const SealedKey &key, const QByteArray &rootForThem)
{
    return {certificate.person,
            certificate.name,
            certificate.roles,
            {{certificate.key, certificate.from, {}}},
            key,
            rootForThem,
            certificate,
            {}};
}

} // namespace

bool People::holds(const Certificate &certificate, const QDateTime &time) const
{
    return isCertifiedBy(certificate, m_root.key) && certificate.from == time && !certificate.name.isEmpty()
        && !certificate.roles.isEmpty();
}

bool People::isUsed(const PublicKey &key) const
{
    return std::ranges::any_of(
        m_persons, [&key](const Person &person) { return std::ranges::contains(person.keys, key, &Person::Key::key); });
}

Person *People::stillHere(PersonId id)
{
    const auto found = std::ranges::find(m_persons, id, &Person::id);
    return found == m_persons.end() || !found->isHere() ? nullptr : &*found;
}

bool People::take(const SetUpPeople &change, const QDateTime &time)
{
    m_root = change.root;
    m_persons = {newPerson(change.certificate, change.key, change.rootForThem)};
    return holds(change.certificate, time) && change.certificate.roles == allPersonRoles()
        && change.key.key == change.certificate.key && !change.rootForThem.isEmpty();
}

bool People::take(const AddPerson &change, const QDateTime &time)
{
    const Certificate &certificate = change.certificate;
    if (!holds(certificate, time) || find(certificate.person) || isUsed(certificate.key)
        || change.key.key != certificate.key || !fits(change.rootForThem, certificate.roles))
        return false;
    m_persons << newPerson(certificate, change.key, change.rootForThem);
    return true;
}

bool People::take(const SetRoles &change, const QDateTime &time)
{
    const Certificate &certificate = change.certificate;
    Person *person = stillHere(certificate.person);
    if (!person || !holds(certificate, time) || certificate.name != person->name
        || certificate.key != person->keys.last().key || !fits(change.rootForThem, certificate.roles))
        return false;
    person->roles = certificate.roles;
    person->rootForThem = change.rootForThem;
    person->certificate = certificate;
    return true;
}

bool People::take(const SetPersonName &change, const QDateTime &time)
{
    const Certificate &certificate = change.certificate;
    Person *person = stillHere(certificate.person);
    if (!person || !holds(certificate, time) || certificate.roles != person->roles
        || certificate.key != person->keys.last().key)
        return false;
    person->name = certificate.name;
    person->certificate = certificate;
    return true;
}

bool People::take(const ChangePassphrase &change, const QDateTime &)
{
    Person *person = stillHere(change.person);
    if (!person || change.key.key != person->keys.last().key)
        return false;
    person->sealed = change.key;
    return true;
}

bool People::take(const GiveNewKey &change, const QDateTime &time)
{
    const Certificate &certificate = change.certificate;
    Person *person = stillHere(certificate.person);
    if (!person || !holds(certificate, time) || certificate.name != person->name || certificate.roles != person->roles
        || isUsed(certificate.key) || change.key.key != certificate.key || !fits(change.rootForThem, person->roles))
        return false;
    person->keys.last().until = time;
    person->keys << Person::Key{certificate.key, time, {}};
    person->sealed = change.key;
    person->rootForThem = change.rootForThem;
    person->certificate = certificate;
    return true;
}

bool People::take(const PersonLeaves &change, const QDateTime &time)
{
    Person *person = stillHere(change.person);
    if (!person)
        return false;
    person->keys.last().until = time;
    person->left = time;
    return true;
}

PublicKey People::signerOf(const PeopleChange &change) const
{
    if (const auto *first = std::get_if<SetUpPeople>(&change))
        return first->root.key;
    if (const auto *own = std::get_if<ChangePassphrase>(&change)) {
        const Person *person = find(own->person);
        return person ? person->keys.last().key : PublicKey();
    }
    return m_root.key;
}

bool People::mayAuthor(PersonId author, const PeopleChange &change) const
{
    if (const auto *first = std::get_if<SetUpPeople>(&change))
        return author == first->certificate.person && !isSetUp();
    if (const auto *own = std::get_if<ChangePassphrase>(&change))
        return author == own->person;
    const Person *person = find(author);
    return author.isNull() || (person && person->isHere() && person->has(PersonRole::Administrator));
}

Result<People> People::after(const PeopleRecord &record) const
{
    if (record.sequence != m_head.sequence + 1)
        return wrong(QT_TRANSLATE_NOOP("core", "Record %1 of the people is missing."), m_head.sequence + 1);
    if (record.hash != chained(m_head.hash, record))
        return wrong(
            QT_TRANSLATE_NOOP("core", "Record %1 of the people was changed after it was stored, or one before it was."),
            record.sequence);
    const auto change = changeOf(record);
    if (!change)
        return wrong(QT_TRANSLATE_NOOP("core", "Record %1 of the people cannot be read."), record.sequence);
    if (!verifies(record.signature, signedForm(m_head.hash, record), signerOf(*change)))
        return wrong(QT_TRANSLATE_NOOP("core", "Record %1 of the people is not signed with the key that it needs."),
                     record.sequence);
    const PersonId author = PersonId::fromString(record.author);
    const auto time = QDateTime::fromMSecsSinceEpoch(record.time, QTimeZone::UTC);
    People next = *this;
    if (record.time < m_head.time || (author.isNull() && !record.author.isEmpty()) || !mayAuthor(author, *change)
        || !std::visit([&](const auto &what) { return next.take(what, time); }, *change))
        return wrong(QT_TRANSLATE_NOOP("core", "Record %1 of the people says what cannot be."), record.sequence);
    next.m_head = {record.sequence, record.hash, record.time};
    return next;
}

} // namespace galley
