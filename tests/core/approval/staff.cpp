#include "tests/core/approval/staff.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace galley::test {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 18), QTime(18, 0), QTimeZone::UTC).addSecs(60LL * minute);
}

Staff Staff::full()
{
    Staff staff;
    const QString first = u"周岚"_s;
    const SetUp made = setUpPeople({}, first, passphraseOf(first), SealCost::least(), staff.now()).value();
    staff.code = made.recoveryCode;
    const bool good = staff.take(made.record) && staff.add(u"沈青禾"_s, {PersonRole::CopyEditor})
        && staff.add(u"陆一舟"_s, {PersonRole::DeskChief}) && staff.add(u"江远"_s, {PersonRole::DutyEditor});
    Q_ASSERT(good);
    return staff;
}

PersonId Staff::id(const QString &name) const
{
    for (const Person &person : people.persons())
        if (person.name == name)
            return person.id;
    return {};
}

Authority Staff::administrator() const
{
    return authorityOf(people, id(u"周岚"_s), passphraseOf(u"周岚"_s)).value();
}

SigningKey Staff::key(const QString &name) const
{
    return keyOf(people, id(name), passphraseOf(name)).value();
}

bool Staff::take(const Result<PeopleRecord> &record)
{
    if (!record)
        return false;
    const Result<People> next = people.after(*record);
    if (!next)
        return false;
    people = *next;
    records << *record;
    ++minute;
    return true;
}

bool Staff::add(const QString &name, const PersonRoles &roles)
{
    return take(personAdded(people, administrator(), {name, roles}, passphraseOf(name), SealCost::least(), now()));
}

} // namespace galley::test
