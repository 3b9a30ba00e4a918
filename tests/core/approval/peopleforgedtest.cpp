// Records that were changed, forged without the key they need, or taken from another place: none is ever believed.
#include "tests/core/approval/staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

const auto editor = u"沈青禾"_s;
const Passphrase another(u"另一个长口令"_s);

using Forge = std::function<PeopleRecord(const Staff &)>;

/// A person's certificate, changed and signed with a key of one's own choice.
Certificate signedBy(const SigningKey &key, Certificate certificate, const QDateTime &time)
{
    certificate.from = time;
    return certified(certificate, key);
}

PeopleRecord behind(const Staff &staff, const PeopleChange &change, const SigningKey &key)
{
    return recorded(staff.people.head(), staff.id(u"周岚"_s), staff.now(), change, key);
}

/// With the hash that fits, as somebody gives it who can write the file and knows how it is reckoned.
PeopleRecord rehashed(PeopleRecord record, const LogHead &head)
{
    record.hash = chained(head.hash, record);
    return record;
}

} // namespace

class PeopleForgedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverBelieved_data()
    {
        QTest::addColumn<Forge>("forge");
        const auto row = [](const char *name, const Forge &forge) { QTest::newRow(name) << forge; };
        row("roles that a person gives themself", [](const Staff &staff) {
            const SigningKey own = staff.key(editor);
            Certificate certificate = staff.people.named(editor)->certificate;
            certificate.roles = {PersonRole::DutyEditor};
            return behind(staff, SetRoles{signedBy(own, certificate, staff.now()), {}}, own);
        });
        row("roles under the root's signature on the record, but not on the certificate", [](const Staff &staff) {
            Certificate certificate = staff.people.named(editor)->certificate;
            certificate.roles = {PersonRole::DutyEditor};
            return behind(staff, SetRoles{signedBy(staff.key(editor), certificate, staff.now()), {}},
                          staff.administrator().root);
        });
        row("a certificate of an earlier time", [](const Staff &staff) {
            return behind(staff, SetRoles{staff.people.named(editor)->certificate, {}}, staff.administrator().root);
        });
        row("a certificate of another newsroom's root", [](const Staff &staff) {
            const Staff other = Staff::full();
            const Certificate certificate = staff.people.named(editor)->certificate;
            return behind(staff, SetRoles{signedBy(other.administrator().root, certificate, staff.now()), {}},
                          other.administrator().root);
        });
        row("another person's key in a certificate", [](const Staff &staff) {
            Certificate certificate = staff.people.named(editor)->certificate;
            certificate.key = staff.people.named(u"江远"_s)->certificate.key;
            const Authority by = staff.administrator();
            return behind(
                staff,
                GiveNewKey{signedBy(by.root, certificate, staff.now()), staff.people.named(u"江远"_s)->sealed, {}},
                by.root);
        });
        row("a passphrase changed by somebody else", [](const Staff &staff) {
            const SigningKey key = staff.key(u"江远"_s);
            const SealedKey sealed = key.seal(another, SealCost::least()).value();
            return recorded(staff.people.head(), staff.id(editor), staff.now(),
                            ChangePassphrase{staff.id(editor), sealed}, key);
        });
        row("another key under the guise of a new passphrase", [](const Staff &staff) {
            const SealedKey sealed = SigningKey::create().seal(another, SealCost::least()).value();
            return recorded(staff.people.head(), staff.id(editor), staff.now(),
                            ChangePassphrase{staff.id(editor), sealed}, staff.key(editor));
        });
        row("in the name of somebody who is no administrator", [](const Staff &staff) {
            return recorded(staff.people.head(), staff.id(editor), staff.now(), PersonLeaves{staff.id(u"江远"_s)},
                            staff.administrator().root);
        });
        row("in the name of a stranger", [](const Staff &staff) {
            return recorded(staff.people.head(), PersonId::create(), staff.now(), PersonLeaves{staff.id(editor)},
                            staff.administrator().root);
        });
        row("a second set-up", [](const Staff &staff) {
            PeopleRecord record = setUpPeople({}, u"别人"_s, another, SealCost::least(), at(90))->record;
            record.sequence = staff.people.head().sequence + 1;
            return rehashed(record, staff.people.head());
        });
        row("a second set-up behind the first", [](const Staff &staff) {
            const Staff other = Staff::full();
            return behind(staff, *changeOf(other.records.first()), other.administrator().root);
        });
        row("an administrator without the root key", [](const Staff &staff) {
            const Authority by = staff.administrator();
            Certificate certificate = staff.people.named(editor)->certificate;
            certificate.roles = {PersonRole::Administrator};
            return behind(staff, SetRoles{signedBy(by.root, certificate, staff.now()), {}}, by.root);
        });
        row("a leave at another time than was signed", [](const Staff &staff) {
            PeopleRecord again = personLeft(staff.people, staff.administrator(), staff.id(editor), at(50)).value();
            again.time += 1000;
            return rehashed(again, staff.people.head());
        });
        row("a record that is there already", [](const Staff &staff) {
            PeopleRecord again = staff.records[1];
            again.sequence = staff.people.head().sequence + 1;
            return rehashed(again, staff.people.head());
        });
        row("an earlier time than the one before", [](const Staff &staff) {
            LogHead head = staff.people.head();
            head.time = 0;
            const Authority by = staff.administrator();
            return recorded(head, by.author, at(-60), PersonLeaves{staff.id(editor)}, by.root);
        });
        row("nothing that can be read", [](const Staff &staff) {
            PeopleRecord record = personLeft(staff.people, staff.administrator(), staff.id(editor), at(50)).value();
            record.payload = u"{}"_s;
            return rehashed(record, staff.people.head());
        });
    }
    void isNeverBelieved()
    {
        QFETCH(Forge, forge);
        const Staff staff = Staff::full();
        const PeopleRecord record = forge(staff);
        QCOMPARE(record.hash, chained(staff.people.head().hash, record));
        const Result<People> people = staff.people.after(record);
        QVERIFY(!people);
        QCOMPARE(people.error().code, Error::Code::Corrupt);
        QVERIFY(people.error().message.text().contains(QString::number(staff.people.head().sequence + 1)));
    }

    void theSameMadeRightlyIs()
    {
        const Staff staff = Staff::full();
        const Authority by = staff.administrator();
        Certificate certificate = staff.people.named(editor)->certificate;
        certificate.roles = {PersonRole::DutyEditor};
        QVERIFY(staff.people.after(behind(staff, SetRoles{signedBy(by.root, certificate, staff.now()), {}}, by.root)));
    }

    void aCertificateHoldsForWhatItSaysAlone_data()
    {
        QTest::addColumn<std::function<void(Certificate &)>>("alter");
        const auto row = [](const char *name, const std::function<void(Certificate &)> &alter) {
            QTest::newRow(name) << alter;
        };
        row("person", [](Certificate &each) { each.person = PersonId::create(); });
        row("name", [](Certificate &each) { each.name += u'。'; });
        row("roles", [](Certificate &each) { each.roles << PersonRole::Administrator; });
        row("key", [](Certificate &each) { each.key = SigningKey::create().publicKey(); });
        row("time", [](Certificate &each) { each.from = each.from.addMSecs(-1); });
        row("signature", [](Certificate &each) { each.signature = {}; });
    }
    void aCertificateHoldsForWhatItSaysAlone()
    {
        QFETCH(std::function<void(Certificate &)>, alter);
        const Staff staff = Staff::full();
        Certificate certificate = staff.people.named(editor)->certificate;
        QVERIFY(isCertifiedBy(certificate, staff.people.root()));
        QVERIFY(!isCertifiedBy(certificate, staff.key(editor).publicKey()));
        alter(certificate);
        QVERIFY(!isCertifiedBy(certificate, staff.people.root()));
    }

    // Whoever can write the file gives all hashes anew; the signatures they cannot give.
    void aLogHashedAnewIsNotBelieved_data()
    {
        QTest::addColumn<std::function<void(QList<PeopleRecord> &)>>("alter");
        QTest::addColumn<int>("firstWrong");
        const auto row = [](const char *name, const std::function<void(QList<PeopleRecord> &)> &alter, int wrong = 2) {
            QTest::newRow(name) << alter << wrong;
        };
        row("author", [](QList<PeopleRecord> &log) { log[1].author.clear(); });
        row("time", [](QList<PeopleRecord> &log) { ++log[1].time; });
        row("kind", [](QList<PeopleRecord> &log) { log[1].kind = u"set-roles"_s; });
        row("payload", [](QList<PeopleRecord> &log) { log[1].payload.replace(u"copy-editor"_s, u"desk-chief"_s); });
        row("signature", [](QList<PeopleRecord> &log) { log[1].signature = log[2].signature; });
        row("removed", [](QList<PeopleRecord> &log) { log.removeAt(1); });
        row("reordered", [](QList<PeopleRecord> &log) { log.swapItemsAt(1, 2); });
        row("twice", [](QList<PeopleRecord> &log) { log.insert(1, log[1]); }, 3);
    }
    void aLogHashedAnewIsNotBelieved()
    {
        QFETCH(std::function<void(QList<PeopleRecord> &)>, alter);
        QFETCH(int, firstWrong);
        QList<PeopleRecord> log = Staff::full().records;
        QVERIFY(peopleOf(log));
        alter(log);
        QByteArray before;
        for (qsizetype i = 0; i < log.size(); ++i) {
            log[i].sequence = i + 1;
            before = log[i].hash = chained(before, log[i]);
        }
        const Result<People> people = peopleOf(log);
        QVERIFY(!people);
        QCOMPARE(people.error().message.arguments(), QStringList{QString::number(firstWrong)});
    }
};

QTEST_GUILESS_MAIN(PeopleForgedTest)
#include "peopleforgedtest.moc"
