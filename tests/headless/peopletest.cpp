// The people of a newsroom and their keys, as a script sets them up and verifies them.
#include "core/store/database.h"
#include "core/store/newsroom.h"
#include "tests/core/approval/staff.h"
#include "tests/core/store/newsroomfixture.h"
#include "tests/headless/galleyctl.h"

#include <QTest>

using namespace galley;
using namespace galley::test;

class PeopleVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Galleyctl>();
        m_staff = Staff::full();
        QVERIFY(!makeNewsroom(m_ctl->path(u"n.galley"_s)).isNull());
        const auto newsroom = Newsroom::open(m_ctl->path(u"n.galley"_s));
        for (const PeopleRecord &record : m_staff.records)
            QVERIFY((*newsroom)->appendPeopleChange(record));
        m_ctl->write(u"周岚"_s, "周岚的长口令\n");
        m_ctl->write(u"沈青禾"_s, "沈青禾的长口令\n");
        m_ctl->write(u"新口令"_s, "另一个长口令\r\n");
        m_ctl->write(u"错"_s, "不是这个口令\n");
        m_ctl->write(u"短"_s, "abc\n");
        m_ctl->write(u"恢复码"_s, m_staff.code.toUtf8());
    }

    void setsUpANewNewsroomInAMinute()
    {
        const QStringList json{u"--format"_s, u"json"_s};
        m_ctl->write(u"初"_s, "一个足够长的口令\n");
        const Said none = m_ctl->run({u"people"_s, u"--newsroom"_s, u"new.galley"_s});
        QCOMPARE(none.status, 2);
        const Said made = people(QStringList{u"set-up"_s, u"秦川"_s, u"--passphrase-file"_s, u"初"_s} + json,
                                 u"new.galley"_s);
        QVERIFY2(made.status == 0, made.err.constData());
        const QJsonObject object = made.json();
        QCOMPARE(object[u"people"_s].toArray().first()[u"roles"_s].toArray().size(), personRoleCount);
        QCOMPARE(object[u"recovery_code"_s].toString().size(), 35);
        QVERIFY(!m_ctl->read(u"new.galley"_s).contains(object[u"recovery_code"_s].toString().toUtf8()));
        const auto after = (*Newsroom::open(m_ctl->path(u"new.galley"_s)))->people();
        QVERIFY(authorityByCode(*after, object[u"recovery_code"_s].toString()));
        QVERIFY(authorityOf(*after, after->persons().first().id, Passphrase(u"一个足够长的口令"_s)));
        QCOMPARE(after->persons().first().sealed.cost, SealCost::moderate());
        QCOMPARE(people({u"set-up"_s, u"秦川"_s, u"--passphrase-file"_s, u"初"_s}, u"new.galley"_s).status, 2);
    }

    void doesWhatAnAdministratorMay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("line"); // begins so in the list then
        QTest::newRow("add")
            << QStringList{u"add"_s,   u"新人"_s, u"--role"_s, u"page-editor,copy-editor"_s, u"--new-passphrase-file"_s,
                           u"新口令"_s}
            << u"新人: copy editor, page editor; key "_s;
        QTest::newRow("roles") << QStringList{u"roles"_s,      u"沈青禾"_s, u"--role"_s,
                                              u"desk-chief"_s, u"--role"_s, u"copy-editor"_s}
                               << u"沈青禾: copy editor, desk chief; key "_s;
        QTest::newRow("rename") << QStringList{u"rename"_s, u"沈青禾"_s, u"沈禾"_s} << u"沈禾: copy editor; key "_s;
        QTest::newRow("new key") << QStringList{u"new-key"_s, u"沈青禾"_s, u"--new-passphrase-file"_s, u"新口令"_s}
                                 << u"沈青禾: copy editor; key "_s;
        QTest::newRow("leave") << QStringList{u"leave"_s, u"沈青禾"_s} << u"沈青禾: left on "_s;
    }
    void doesWhatAnAdministratorMay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, line);
        const Said said = people(arguments + QStringList{u"--passphrase-file"_s, u"周岚"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        const Said after = people({u"list"_s});
        QCOMPARE(after.out, said.out);
        const QStringList lines = after.lines();
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &each) { return each.startsWith(line); }),
                 after.out.constData());
        QCOMPARE(verify().status, 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("why");
        const QStringList chief{u"--passphrase-file"_s, u"周岚"_s};
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &why) {
            QTest::newRow(name) << arguments << why;
        };
        row("who may not", {u"leave"_s, u"江远"_s, u"--by"_s, u"沈青禾"_s, u"--passphrase-file"_s, u"沈青禾"_s},
            "沈青禾 may not change the people of this newsroom. Those who may: 周岚.");
        row("a wrong passphrase", {u"leave"_s, u"江远"_s, u"--passphrase-file"_s, u"错"_s}, "passphrase is not");
        row("another's passphrase", {u"leave"_s, u"江远"_s, u"--passphrase-file"_s, u"沈青禾"_s}, "passphrase is not");
        row("a wrong recovery code", {u"leave"_s, u"江远"_s, u"--recovery-code-file"_s, u"错"_s}, "recovery code");
        row("a passphrase file that is not there", {u"leave"_s, u"江远"_s, u"--passphrase-file"_s, u"无"_s}, "无");
        row("without a terminal", {u"leave"_s, u"江远"_s}, "no terminal");
        row("a stranger", QStringList{u"leave"_s, u"无名"_s} + chief, "无名");
        row("the last administrator's leaving", QStringList{u"leave"_s, u"周岚"_s} + chief, "last administrator");
        row("a role that there is not", QStringList{u"roles"_s, u"江远"_s, u"--role"_s, u"king"_s} + chief, "king");
        row("no role", QStringList{u"roles"_s, u"江远"_s} + chief, "at least one role");
        row("a short passphrase", QStringList{u"new-key"_s, u"江远"_s, u"--new-passphrase-file"_s, u"短"_s} + chief,
            "too short");
        row("a second set-up", {u"set-up"_s, u"别人"_s, u"--passphrase-file"_s, u"新口令"_s}, "already");
        row("no name", {u"leave"_s}, "people --help");
        row("an unknown action", {u"promote"_s, u"江远"_s}, "people --help");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, why);
        const Said said = people(arguments);
        QCOMPARE(said.status, 2);
        QVERIFY2(said.err.contains(why), said.err.constData());
        QCOMPARE((*Newsroom::open(m_ctl->path(u"n.galley"_s)))->people()->head(), m_staff.people.head());
    }

    void whereNobodyIsSetUpSaysHowToBegin()
    {
        QVERIFY(!makeNewsroom(m_ctl->path(u"one.galley"_s)).isNull());
        const Said list = people({}, u"one.galley"_s);
        QCOMPARE(list.status, 0);
        QVERIFY(list.out.contains("people set-up"));
        const Said leave = people({u"leave"_s, u"周岚"_s}, u"one.galley"_s);
        QCOMPARE(leave.status, 2);
        QVERIFY(leave.err.contains("people set-up"));
        const QStringList verify{u"verify"_s, u"--newsroom"_s, u"one.galley"_s};
        QCOMPARE(m_ctl->run(verify).status, 0);
        QCOMPARE(m_ctl->run(verify + QStringList{u"--root"_s, u"12345"_s}).status, 1);
    }

    void onesOwnPassphraseNeedsNobodyElse()
    {
        const Said said = people({u"passphrase"_s, u"沈青禾"_s, u"--passphrase-file"_s, u"沈青禾"_s,
                                  u"--new-passphrase-file"_s, u"新口令"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        const auto after = (*Newsroom::open(m_ctl->path(u"n.galley"_s)))->people();
        QVERIFY(keyOf(*after, m_staff.id(u"沈青禾"_s), Passphrase(u"另一个长口令"_s)));
    }

    void theRecoveryCodeOpensWhatTheAdministratorLost()
    {
        const Said said = people(
            {u"new-key"_s, u"周岚"_s, u"--recovery-code-file"_s, u"恢复码"_s, u"--new-passphrase-file"_s, u"新口令"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QCOMPARE(people({u"leave"_s, u"江远"_s, u"--passphrase-file"_s, u"周岚"_s}).status, 2);
        QCOMPARE(people({u"leave"_s, u"江远"_s, u"--passphrase-file"_s, u"新口令"_s}).status, 0);
    }

    void verifiesByWhatWasNoted_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<bool>("exchanged");
        QTest::addColumn<int>("byItself");
        QTest::addColumn<int>("byHead");
        QTest::addColumn<int>("byRoot");
        QTest::newRow("as it was") << false << false << 0 << 0 << 0;
        QTest::newRow("the end cut off") << true << false << 0 << 1 << 0;
        QTest::newRow("all people exchanged") << false << true << 0 << 1 << 1;
    }
    void verifiesByWhatWasNoted()
    {
        QFETCH(bool, cut);
        QFETCH(bool, exchanged);
        const QJsonObject first = verify({u"--format"_s, u"json"_s}).json();
        QCOMPARE(first[u"schema"_s].toString(), u"galley.verify.people/1"_s);
        const QString root = first[u"root"_s].toString();
        const QString head = first[u"head"_s].toString();
        const QString issueHead = verify({u"--format"_s, u"json"_s}).json(1)[u"head"_s].toString();
        QCOMPARE(root, fingerprint(m_staff.people.root()));
        QCOMPARE(head, QString::fromLatin1(m_staff.people.head().hash.toHex()));
        if (cut || exchanged)
            putPeople(cut ? m_staff.records.first(3) : Staff::full().records);
        QTEST(verify().status, "byItself");
        QTEST(verify({u"--head"_s, head, u"--head"_s, issueHead}).status, "byHead");
        QTEST(verify({u"--root"_s, root}).status, "byRoot");
        QCOMPARE(verify({u"--head"_s, issueHead}).status, 0);
        QCOMPARE(verify({u"--head"_s, u"kein"_s}).status, 2);
    }

    void verifyTellsOfAForgedRole()
    {
        QList<PeopleRecord> records = m_staff.records;
        records[1].payload.replace(u"copy-editor"_s, u"desk-chief"_s);
        putPeople(records);
        const Said said = verify();
        QCOMPARE(said.status, 1);
        QVERIFY2(said.lines().first().contains(u"from record 2 of 4"_s), said.out.constData());
        QCOMPARE(people({u"list"_s}).status, 2);
    }

private:
    Said people(const QStringList &arguments, const QString &newsroom = u"n.galley"_s) const
    {
        return m_ctl->run(QStringList{u"people"_s} + arguments + QStringList{u"--newsroom"_s, newsroom});
    }
    Said verify(const QStringList &arguments = {}) const
    {
        return m_ctl->run(QStringList{u"verify"_s, u"--newsroom"_s, u"n.galley"_s} + arguments);
    }

    /// Behind the newsroom's back: these records and no others.
    void putPeople(const QList<PeopleRecord> &records) const
    {
        const auto database = Database::open(m_ctl->path(u"n.galley"_s), Database::Access::ReadWrite);
        QVERIFY((*database)->run(u"DROP TRIGGER people_change_is_never_deleted"_s));
        QVERIFY((*database)->run(u"DELETE FROM people_change"_s));
        for (const PeopleRecord &each : records)
            QVERIFY((*database)->run(
                u"INSERT INTO people_change VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {each.sequence, each.author, each.time, each.kind, each.payload, each.signature.bytes, each.hash}));
    }

    std::unique_ptr<Galleyctl> m_ctl;
    Staff m_staff;
};

QTEST_GUILESS_MAIN(PeopleVerbTest)
#include "peopletest.moc"
