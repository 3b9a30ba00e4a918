#include "core/approval/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

const Person *People::find(PersonId id) const
{
    const auto found = std::ranges::find(m_persons, id, &Person::id);
    return found == m_persons.end() ? nullptr : &*found;
}

Result<Person> People::here(PersonId id) const
{
    const Person *person = find(id);
    if (!person)
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "There is no such person in this newsroom."));
    if (!person->isHere())
        return failure(Error::Code::Refused, QT_TRANSLATE_NOOP("core", "%1 left the newsroom on %2."),
                       {person->name, person->left.toLocalTime().date().toString(Qt::ISODate)});
    return *person;
}

Result<Person> People::named(const QString &name) const
{
    QStringList here;
    for (const Person &person : m_persons) {
        if (!person.isHere())
            continue;
        if (person.name == name)
            return person;
        here << person.name;
    }
    return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "There is no “%1” in this newsroom. Here are: %2."),
                   {name, here.join(u", "_s)});
}

bool People::isSignedBy(PersonId id, const Signature &signature, QByteArrayView message, const QDateTime &at) const
{
    const Person *person = find(id);
    if (!person)
        return false;
    const auto wasTheirs = [&at](const Person::Key &key) {
        return key.from <= at && (key.until.isNull() || at < key.until);
    };
    const auto key = std::ranges::find_if(person->keys, wasTheirs);
    return key != person->keys.end() && verifies(signature, message, key->key);
}

Result<People> peopleOf(const QList<PeopleRecord> &records)
{
    Result<People> people = People();
    for (const PeopleRecord &record : records) {
        people = people->after(record);
        if (!people)
            break;
    }
    return people;
}

} // namespace galley
