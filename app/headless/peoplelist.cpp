#include "app/headless/peoplelist.h"

#include "app/headless/output.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QString dayOf(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

QString lineOf(const Person &person)
{
    if (!person.isHere())
        return say(QT_TRANSLATE_NOOP("galleyctl", "%1: left on %2")).arg(person.name, dayOf(person.left));
    QStringList roles;
    for (const PersonRole role : person.roles)
        roles << personRoleLabel(role).text();
    return say(QT_TRANSLATE_NOOP("galleyctl", "%1: %2; key %3, since %4"))
        .arg(person.name, roles.join(u", "_s), fingerprint(person.keys.last().key), dayOf(person.keys.last().from));
}

QJsonObject jsonOf(const Person &person)
{
    QJsonArray roles;
    for (const PersonRole role : person.roles)
        roles.append(personRoleName(role));
    QJsonArray keys;
    for (const Person::Key &key : person.keys) {
        QJsonObject each{{u"fingerprint"_s, fingerprint(key.key)}, {u"from"_s, key.from.toString(Qt::ISODateWithMs)}};
        if (!key.until.isNull())
            each[u"until"_s] = key.until.toString(Qt::ISODateWithMs);
        keys.append(each);
    }
    QJsonObject json{
        {u"person"_s, person.id.toString()}, {u"name"_s, person.name}, {u"roles"_s, roles}, {u"keys"_s, keys}};
    if (!person.isHere())
        json[u"left"_s] = person.left.toString(Qt::ISODateWithMs);
    return json;
}

QJsonObject jsonOf(const People &people)
{
    QJsonObject json{{u"schema"_s, u"galley.people/1"_s}};
    QJsonArray persons;
    for (const Person &person : people.persons())
        persons.append(jsonOf(person));
    json[u"people"_s] = persons;
    if (people.isSetUp()) {
        json[u"root"_s] = fingerprint(people.root());
        json[u"head"_s] = QString::fromLatin1(people.head().hash.toHex());
    }
    return json;
}

} // namespace

QString knownRoles()
{
    QStringList names;
    for (const PersonRole role : allPersonRoles())
        names << personRoleName(role);
    return names.join(u", "_s);
}

void printPeople(const People &people, bool json)
{
    if (json)
        return printJson(jsonOf(people));
    if (!people.isSetUp())
        return print(say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Nobody is set up here: one person works at one desk. “galleyctl people "
                                           "set-up NAME” begins with the first administrator.")));
    for (const Person &person : people.persons())
        print(lineOf(person));
}

void printSetUp(const People &people, const QString &recoveryCode, bool json)
{
    if (json) {
        QJsonObject object = jsonOf(people);
        object[u"recovery_code"_s] = recoveryCode;
        return printJson(object);
    }
    printPeople(people, false);
    print({});
    print(say(QT_TRANSLATE_NOOP("galleyctl", "Fingerprint of the root key: %1")).arg(fingerprint(people.root())));
    print(say(QT_TRANSLATE_NOOP("galleyctl",
                                "Note it outside this computer: “galleyctl verify --root” compares it with what is "
                                "there.")));
    print({});
    print(say(QT_TRANSLATE_NOOP("galleyctl", "Recovery code: %1")).arg(recoveryCode));
    print(
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "It is shown this once and stored nowhere. Write it on paper and lock it away: it helps "
                              "where no administrator has their passphrase any more, and whoever holds it can do what "
                              "an administrator can.")));
}

} // namespace galley
