// What happens to people in a newsroom, from set-up to leaving, and what their signatures are worth then.
#include "tests/core/approval/staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

const auto chief = u"周岚"_s;
const auto editor = u"沈青禾"_s;
const Passphrase another(u"另一个长口令"_s);

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setUpGivesTheFirstPersonAllRoles()
    {
        const Staff staff = Staff::full();
        const Person first = staff.people.named(chief).value();
        QCOMPARE(first.roles, allPersonRoles());
        QVERIFY(isCertifiedBy(first.certificate, staff.people.root()));
        QCOMPARE(*peopleOf(staff.records)->find(first.id), first);
        QCOMPARE(setUpPeople(staff.people, u"别人"_s, another, SealCost::least(), at(9)).error().code,
                 Error::Code::Refused);
    }

    void nobodyIsNeededBefore()
    {
        const People none;
        QVERIFY(!none.isSetUp());
        QCOMPARE(authorityOf(none, {}, another).error().code, Error::Code::Refused);
        QCOMPARE(authorityByCode(none, u"1"_s).error().code, Error::Code::Refused);
    }

    void whatIsStoredIsReadBack()
    {
        Staff staff = Staff::full();
        QVERIFY(staff.take(rolesSet(staff.people, staff.administrator(), staff.id(editor),
                                    {PersonRole::PageEditor, PersonRole::CopyEditor, PersonRole::PageEditor},
                                    staff.now())));
        QVERIFY(staff.take(
            nameSet(staff.people, staff.administrator(), staff.id(editor), u"沈青禾（夜班）"_s, staff.now())));
        QVERIFY(staff.take(personLeft(staff.people, staff.administrator(), staff.id(u"江远"_s), staff.now())));
        const Result<People> again = peopleOf(staff.records);
        QCOMPARE(again->persons(), staff.people.persons());
        QCOMPARE(again->head(), staff.people.head());
        QCOMPARE(again->sealedRoot(), staff.people.sealedRoot());
        QCOMPARE(again->named(u"沈青禾（夜班）"_s)->roles,
                 (PersonRoles{PersonRole::CopyEditor, PersonRole::PageEditor}));
        QCOMPARE(again->named(editor).error().code, Error::Code::NotFound);
        for (const PeopleRecord &record : staff.records)
            QCOMPARE(kindOf(*changeOf(record)), record.kind);
    }

    void aChangedPassphraseKeepsTheKey()
    {
        Staff staff = Staff::full();
        const SigningKey key = staff.key(editor);
        QVERIFY(staff.take(
            passphraseChanged(staff.people, staff.id(editor), key, another, SealCost::least(), staff.now())));
        QCOMPARE(keyOf(staff.people, staff.id(editor), Staff::passphraseOf(editor)).error().code, Error::Code::Refused);
        QCOMPARE(keyOf(staff.people, staff.id(editor), another)->publicKey(), key.publicKey());
    }

    void anAdministratorsNewPassphraseStillOpensTheRoot()
    {
        Staff staff = Staff::full();
        QVERIFY(staff.take(passphraseChanged(staff.people, staff.id(chief), staff.key(chief), another,
                                             SealCost::least(), staff.now())));
        QVERIFY(authorityOf(staff.people, staff.id(chief), another));
    }

    void whatALostKeySignedStaysSigned()
    {
        Staff staff = Staff::full();
        const QByteArray text = "签发";
        const Signature old = staff.key(editor).sign(text);
        const QDateTime then = staff.now();
        staff.minute += 10;
        const QDateTime lost = staff.now();
        QVERIFY(staff.take(newKeyGiven(staff.people, staff.administrator(), staff.id(editor), another,
                                       SealCost::least(), staff.now())));
        const PersonId id = staff.id(editor);
        QVERIFY(staff.people.isSignedBy(id, old, text, then));
        QVERIFY(!staff.people.isSignedBy(id, old, text, lost));
        QVERIFY(!staff.people.isSignedBy(id, old, text, staff.now()));
        QVERIFY(!staff.people.isSignedBy(id, old, "别的", then));
        QVERIFY(!staff.people.isSignedBy(staff.id(chief), old, text, then));
        const Signature fresh = keyOf(staff.people, id, another)->sign(text);
        QVERIFY(staff.people.isSignedBy(id, fresh, text, lost));
        QVERIFY(!staff.people.isSignedBy(id, fresh, text, then)); // as of before the key was theirs
    }

    void theRecoveryCodeHelpsWhereTheOnlyAdministratorForgot()
    {
        Staff staff = Staff::full();
        QCOMPARE(authorityByCode(staff.people, u"00000-00000-00000-00000-00000-00000"_s).error().code,
                 Error::Code::Refused);
        const Result<Authority> holder = authorityByCode(staff.people, staff.code);
        QVERIFY(holder);
        QVERIFY(
            staff.take(newKeyGiven(staff.people, *holder, staff.id(chief), another, SealCost::least(), staff.now())));
        QCOMPARE(staff.records.last().author, QString());
        QVERIFY(authorityOf(staff.people, staff.id(chief), another));
        QCOMPARE(authorityOf(staff.people, staff.id(chief), Staff::passphraseOf(chief)).error().code,
                 Error::Code::Refused);
    }

    void whoLeftSignsNothingMore()
    {
        Staff staff = Staff::full();
        const SigningKey key = staff.key(editor);
        const QDateTime before = staff.now();
        staff.minute += 10;
        const QDateTime end = staff.now();
        QVERIFY(staff.take(personLeft(staff.people, staff.administrator(), staff.id(editor), end)));
        const PersonId id = staff.id(editor);
        QVERIFY(staff.people.isSignedBy(id, key.sign("x"), "x", before));
        QVERIFY(!staff.people.isSignedBy(id, key.sign("x"), "x", end));
        QCOMPARE(keyOf(staff.people, id, Staff::passphraseOf(editor)).error().code, Error::Code::Refused);
        QVERIFY(!passphraseChanged(staff.people, id, key, another, SealCost::least(), staff.now()));
        QVERIFY(staff.add(editor, {PersonRole::PageEditor})); // as somebody new
    }

    void aSecondAdministratorCanDoWhatTheFirstCan()
    {
        Staff staff = Staff::full();
        const PersonId second = staff.id(u"陆一舟"_s);
        const PersonRoles roles{PersonRole::DeskChief, PersonRole::Administrator};
        QVERIFY(staff.take(rolesSet(staff.people, staff.administrator(), second, roles, staff.now())));
        const Result<Authority> authority = authorityOf(staff.people, second, Staff::passphraseOf(u"陆一舟"_s));
        QVERIFY(authority);
        QVERIFY(staff.take(personLeft(staff.people, *authority, staff.id(chief), staff.now())));
        QVERIFY(staff.take(newKeyGiven(staff.people, *authority, second, another, SealCost::least(), staff.now())));
        QVERIFY(authorityOf(staff.people, second, another));
    }

    void isRefused_data()
    {
        QTest::addColumn<std::function<bool(const Staff &)>>("wanted");
        const auto row = [](const char *name, const std::function<bool(const Staff &)> &wanted) {
            QTest::newRow(name) << wanted;
        };
        row("a second person of a name", [](const Staff &staff) {
            return refused(personAdded(staff.people, staff.administrator(), {editor, {PersonRole::CopyEditor}}, another,
                                       SealCost::least(), staff.now()));
        });
        row("a person without a role", [](const Staff &staff) {
            return refused(personAdded(staff.people, staff.administrator(), {u"新人"_s, {}}, another, SealCost::least(),
                                       staff.now()));
        });
        row("a person without a name", [](const Staff &staff) {
            return refused(personAdded(staff.people, staff.administrator(), {u" "_s, {PersonRole::CopyEditor}}, another,
                                       SealCost::least(), staff.now()));
        });
        row("a name that reads as another", [](const Staff &staff) {
            return refused(personAdded(staff.people, staff.administrator(),
                                       {u"沈青禾\u200B"_s, {PersonRole::CopyEditor}}, another, SealCost::least(),
                                       staff.now()));
        });
        row("a name of two lines", [](const Staff &staff) {
            return refused(
                nameSet(staff.people, staff.administrator(), staff.id(editor), u"沈青禾\n周岚"_s, staff.now()));
        });
        row("a short passphrase", [](const Staff &staff) {
            return refused(newKeyGiven(staff.people, staff.administrator(), staff.id(editor), Passphrase(u"abc"_s),
                                       SealCost::least(), staff.now()));
        });
        row("taking all roles", [](const Staff &staff) {
            return refused(rolesSet(staff.people, staff.administrator(), staff.id(editor), {}, staff.now()));
        });
        row("taking the last administrator's", [](const Staff &staff) {
            return refused(
                rolesSet(staff.people, staff.administrator(), staff.id(chief), {PersonRole::DeskChief}, staff.now()));
        });
        row("the last administrator's leaving", [](const Staff &staff) {
            return refused(personLeft(staff.people, staff.administrator(), staff.id(chief), staff.now()));
        });
        row("a name that another has", [](const Staff &staff) {
            return refused(nameSet(staff.people, staff.administrator(), staff.id(editor), chief, staff.now()));
        });
        row("a wrong passphrase",
            [](const Staff &staff) { return refused(authorityOf(staff.people, staff.id(chief), another)); });
        row("somebody who is no administrator", [](const Staff &staff) {
            return refused(authorityOf(staff.people, staff.id(editor), Staff::passphraseOf(editor)));
        });
    }
    void isRefused()
    {
        QFETCH(std::function<bool(const Staff &)>, wanted);
        QVERIFY(wanted(Staff::full()));
    }

    void aRareCharacterIsPartOfAName()
    {
        Staff staff = Staff::full();
        QVERIFY(staff.add(u"周𠮷"_s, {PersonRole::CopyEditor}));
        QVERIFY(staff.people.named(u"周𠮷"_s));
    }

    void aClockThatWentBackDoesNotMatter()
    {
        Staff staff = Staff::full();
        const PeopleRecord record = personLeft(staff.people, staff.administrator(), staff.id(editor), at(-500)).value();
        QCOMPARE(record.time, staff.people.head().time);
        QVERIFY(staff.take(record));
    }

private:
    template<typename T>
    static bool refused(const Result<T> &result)
    {
        return !result && result.error().code == Error::Code::Refused && !result.error().message.isEmpty();
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"
