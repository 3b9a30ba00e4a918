#include "app/headless/commandline.h"
#include "app/headless/passphrases.h"
#include "app/headless/peoplelist.h"
#include "app/headless/verbs.h"
#include "core/approval/administration.h"
#include "core/approval/rights.h"
#include "core/store/newsroom.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

/// What is to be done, and on what.
struct Task {
    const CommandLine &line;
    const People &people;
    QStringList names; ///< what stands behind the action
    PersonRoles roles; ///< empty for an action that has none

    QString file(const QString &option) const { return line.value(option); }
};

QString askFor(const QString &name)
{
    return say(QT_TRANSLATE_NOOP("galleyctl", "Passphrase of %1:")).arg(name);
}

QString askForNew(const QString &name)
{
    return say(QT_TRANSLATE_NOOP("galleyctl", "New passphrase of %1, known to nobody else:")).arg(name);
}

Result<PersonRoles> rolesIn(const CommandLine &line)
{
    PersonRoles roles;
    for (const QString &value : line.values(u"role"_s)) {
        for (const QString &name : value.split(u',')) {
            const auto role = personRoleFromName(name);
            if (!role)
                return failure(Error::Code::NotFound,
                               QT_TRANSLATE_NOOP("core", "There is no role “%1”. The roles: %2."),
                               {name, knownRoles()});
            roles << *role;
        }
    }
    return ordered(roles);
}

/// Who does it: the one who was named, or the only administrator.
Result<Person> whoDoesIt(const Task &task)
{
    if (task.line.isSet(u"by"_s))
        return task.people.named(task.line.value(u"by"_s));
    QList<Person> administrators;
    std::ranges::copy_if(task.people.persons(), std::back_inserter(administrators),
                         [](const Person &person) { return person.isHere() && person.has(PersonRole::Administrator); });
    if (administrators.size() == 1)
        return administrators.first();
    return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "Say which administrator you are: --by NAME."));
}

Result<Authority> authority(const Task &task)
{
    if (task.line.isSet(u"recovery"_s) || task.line.isSet(u"recovery-code-file"_s))
        return recoveryCodeFrom(task.file(u"recovery-code-file"_s),
                                say(QT_TRANSLATE_NOOP("galleyctl", "Recovery code:")))
            .and_then([&](const QString &code) { return authorityByCode(task.people, code); });
    const Result<Person> who = whoDoesIt(task);
    if (!who)
        return std::unexpected(who.error());
    if (const Result<> good = may(task.people, who->id, Act::ManagePeople); !good) // before anything is typed
        return std::unexpected(good.error());
    return passphraseFrom(task.file(u"passphrase-file"_s), askFor(who->name))
        .and_then([&](const Passphrase &passphrase) { return authorityOf(task.people, who->id, passphrase); });
}

/// Of the person named first, by whoever may do it.
template<typename Make>
Result<PeopleRecord> byAuthority(const Task &task, Make make)
{
    const Result<Person> person = task.people.named(task.names.first());
    if (!person)
        return std::unexpected(person.error());
    return authority(task).and_then([&](const Authority &by) { return make(by, *person); });
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Result<PeopleRecord> add(const Task &task)
{
    const NewPerson person{task.names.first(), task.roles};
    const Result<Authority> by = authority(task);
    if (!by)
        return std::unexpected(by.error());
    return newPassphraseFrom(task.file(u"new-passphrase-file"_s), askForNew(person.name))
        .and_then([&](const Passphrase &passphrase) {
            return personAdded(task.people, *by, person, passphrase, SealCost::moderate(), now());
        });
}

Result<PeopleRecord> setRoles(const Task &task)
{
    return byAuthority(task, [&task](const Authority &by, const Person &person) {
        return rolesSet(task.people, by, person.id, task.roles, now());
    });
}

Result<PeopleRecord> rename(const Task &task)
{
    return byAuthority(task, [&task](const Authority &by, const Person &person) {
        return nameSet(task.people, by, person.id, task.names.at(1), now());
    });
}

Result<PeopleRecord> giveNewKey(const Task &task)
{
    return byAuthority(task, [&task](const Authority &by, const Person &person) {
        return newPassphraseFrom(task.file(u"new-passphrase-file"_s), askForNew(person.name))
            .and_then([&](const Passphrase &passphrase) {
                return newKeyGiven(task.people, by, person.id, passphrase, SealCost::moderate(), now());
            });
    });
}

Result<PeopleRecord> leave(const Task &task)
{
    return byAuthority(task, [&task](const Authority &by, const Person &person) {
        return personLeft(task.people, by, person.id, now());
    });
}

Result<PeopleRecord> changePassphrase(const Task &task)
{
    const Result<Person> person = task.people.named(task.names.first());
    if (!person)
        return std::unexpected(person.error());
    const Result<SigningKey> key = passphraseFrom(task.file(u"passphrase-file"_s), askFor(person->name))
                                       .and_then([&](const Passphrase &passphrase) {
                                           return keyOf(task.people, person->id, passphrase);
                                       });
    if (!key)
        return std::unexpected(key.error());
    return newPassphraseFrom(task.file(u"new-passphrase-file"_s), askForNew(person->name))
        .and_then([&](const Passphrase &passphrase) {
            return passphraseChanged(task.people, person->id, *key, passphrase, SealCost::moderate(), now());
        });
}

struct Action {
    QLatin1StringView name;
    qsizetype names; ///< how many stand behind it
    bool hasRoles;
    Result<PeopleRecord> (*make)(const Task &task);
};
constexpr std::array actions{
    Action{"add"_L1, 1, true, add},
    Action{"roles"_L1, 1, true, setRoles},
    Action{"rename"_L1, 2, false, rename},
    Action{"passphrase"_L1, 1, false, changePassphrase},
    Action{"new-key"_L1, 1, false, giveNewKey},
    Action{"leave"_L1, 1, false, leave},
};

/// A newsroom and who is in it.
struct Opened {
    std::unique_ptr<Newsroom> newsroom;
    People people;
};
Result<Opened> opened(const CommandLine &line, Newsroom::Access access = Newsroom::Access::ReadWrite)
{
    auto newsroom = Newsroom::open(line.newsroomPath(), access);
    if (!newsroom)
        return std::unexpected(newsroom.error());
    const Result<People> people = (*newsroom)->people();
    if (!people)
        return std::unexpected(people.error());
    return Opened{std::move(*newsroom), *people};
}

/// Who is there with the record, which is in the newsroom then.
Result<People> stored(const Opened &here, const Result<PeopleRecord> &record)
{
    if (!record)
        return std::unexpected(record.error());
    return here.newsroom->appendPeopleChange(*record).and_then([&] { return here.people.after(*record); });
}

Exit setUp(const CommandLine &line, const QString &name)
{
    const Result<Opened> here = opened(line);
    if (!here)
        return complain(here.error());
    if (here->people.isSetUp())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "This newsroom has its people already.")));
    const Result<SetUp> made = newPassphraseFrom(line.value(u"passphrase-file"_s), askForNew(name))
                                   .and_then([&](const Passphrase &passphrase) {
                                       return setUpPeople(here->people, name, passphrase, SealCost::moderate(), now());
                                   });
    const Result<People> people = stored(*here, made.transform([](const SetUp &all) { return all.record; }));
    if (!people)
        return complain(people.error());
    printSetUp(*people, made->recoveryCode, line.isJson());
    return Exit::Good;
}

Exit change(const CommandLine &line, const Action &action)
{
    const Result<PersonRoles> roles = action.hasRoles ? rolesIn(line) : PersonRoles();
    if (!roles)
        return complain(roles.error());
    if (action.hasRoles && roles->isEmpty())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "A person needs at least one role: --role ROLE.")));
    const Result<Opened> here = opened(line);
    if (!here)
        return complain(here.error());
    if (!here->people.isSetUp())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl",
                                              "Nobody is set up here; “galleyctl people set-up NAME” begins with the "
                                              "first administrator.")));
    const Result<People> people = stored(*here, action.make({line, here->people, line.positional().mid(1), *roles}));
    if (!people)
        return complain(people.error());
    printPeople(*people, line.isJson());
    return Exit::Good;
}

Exit list(const CommandLine &line)
{
    const Result<Opened> here = opened(line, Newsroom::Access::ReadOnly);
    if (!here)
        return complain(here.error());
    printPeople(here->people, line.isJson());
    return Exit::Good;
}

void addOptions(CommandLine &line)
{
    line.addNewsroomOption();
    line.addFormatOption(u"text"_s);
    line.addOption(
        u"role"_s,
        say(QT_TRANSLATE_NOOP("galleyctl", "With add and roles: all that the person is, with commas between.")) + u' '
            + knownRoles(),
        u"ROLE"_s);
    line.addOption(
        u"by"_s,
        say(QT_TRANSLATE_NOOP("galleyctl", "The administrator who does it. Without it: the only one that there is.")),
        u"NAME"_s);
    line.addOption(
        u"passphrase-file"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "The first line of this file is the passphrase of whoever does it. Without it: "
                              "asked for at the terminal.")),
        u"FILE"_s);
    line.addOption(
        u"new-passphrase-file"_s,
        say(QT_TRANSLATE_NOOP("galleyctl", "The same for the new passphrase, with add, passphrase and new-key.")),
        u"FILE"_s);
    line.addOption(u"recovery"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "By the recovery code, where no administrator can do it.")));
    line.addOption(u"recovery-code-file"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "The same, the code being the first line of this file.")),
                   u"FILE"_s);
    line.addExamples({u"galleyctl people set-up 周岚"_s,
                      u"galleyctl people add 沈青禾 --role copy-editor,page-editor"_s,
                      u"galleyctl people roles 沈青禾 --role desk-chief --by 周岚"_s,
                      u"galleyctl people passphrase 沈青禾"_s, u"galleyctl people new-key 沈青禾"_s,
                      u"galleyctl people new-key 周岚 --recovery"_s, u"galleyctl people leave 沈青禾"_s});
}

} // namespace

Exit peopleVerb(const QStringList &arguments)
{
    CommandLine line(
        u"people"_s,
        u"[list | set-up NAME | add NAME | roles NAME | rename NAME NEW | passphrase NAME | new-key NAME | leave NAME]"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Lists who works in the newsroom and what they may sign, or changes that. One person at "
                              "one desk needs none of it. set-up makes the newsroom's root key and the first "
                              "administrator; passphrase is each person's own; new-key is for who forgot theirs: what "
                              "the old key signed stays signed.")));
    addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList given = line.positional();
    const QString name = given.value(0);
    if (given.isEmpty() || given == QStringList{u"list"_s})
        return list(line);
    if (name == "set-up"_L1 && given.size() == 2)
        return setUp(line, given.at(1));
    for (const Action &action : actions)
        if (name == action.name && given.size() == action.names + 1)
            return change(line, action);
    return complain(say(
        QT_TRANSLATE_NOOP("galleyctl", "Say what to do with whom; “galleyctl people --help” lists what can be done.")));
}

} // namespace galley
