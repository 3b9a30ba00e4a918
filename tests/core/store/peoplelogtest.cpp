// The people of a newsroom, as they are stored; and that nobody changes what stands there without its being seen.
#include "core/store/database.h"
#include "tests/core/approval/staff.h"
#include "tests/core/store/newsroomfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

/// What somebody does first who wants to change the file.
const QStringList withoutTriggers{u"DROP TRIGGER people_change_is_never_changed"_s,
                                  u"DROP TRIGGER people_change_is_never_deleted"_s};

} // namespace

class PeopleLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_staff = Staff::full();
        QVERIFY(m_staff.take(newKeyGiven(m_staff.people, m_staff.administrator(), m_staff.id(u"沈青禾"_s),
                                         Passphrase(u"另一个长口令"_s), SealCost::least(), m_staff.now())));
        QVERIFY(
            m_staff.take(personLeft(m_staff.people, m_staff.administrator(), m_staff.id(u"江远"_s), m_staff.now())));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nobodyIsThereAtFirst()
    {
        const auto newsroom = Newsroom::open(path());
        QVERIFY(!(*newsroom)->people()->isSetUp());
        const auto found = (*newsroom)->verifyPeople();
        QVERIFY(!found->brokenAt && found->records == 0 && found->root.isNull() && found->head.isEmpty());
    }

    void peopleComeBackAsTheyWereStored()
    {
        fill();
        const auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
        const Result<People> people = (*newsroom)->people();
        QVERIFY(people);
        QCOMPARE(people->persons(), m_staff.people.persons());
        const auto found = (*newsroom)->verifyPeople();
        QVERIFY(!found->brokenAt);
        QCOMPARE(found->records, m_staff.records.size());
        QCOMPARE(found->root, m_staff.people.root());
        QCOMPARE(found->head, m_staff.people.head().hash);
    }

    void nobodyChangesWhatWasStored()
    {
        fill();
        for (const QString &statement : {u"DELETE FROM people_change"_s, u"UPDATE people_change SET author = ''"_s}) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only ever appended"_s));
            QVERIFY(!tamper(path(), {statement}));
        }
    }

    void whoComesSecondIsRefusedAndNothingIsStored()
    {
        fill();
        const auto mine = Newsroom::open(path());
        const auto other = Newsroom::open(path());
        const People people = *(*mine)->people();
        const Authority by = m_staff.administrator();
        const auto first = personLeft(people, by, m_staff.id(u"陆一舟"_s), m_staff.now());
        const auto second = personLeft(people, by, m_staff.id(u"沈青禾"_s), m_staff.now());
        QVERIFY((*other)->appendPeopleChange(*first));
        QCOMPARE((*mine)->appendPeopleChange(*second).error().code, Error::Code::Conflict);
        const Result<People> after = (*mine)->people();
        QCOMPARE(after->head().hash, first->hash);
        QVERIFY((*mine)->appendPeopleChange(*personLeft(*after, by, m_staff.id(u"沈青禾"_s), m_staff.now())));
        QVERIFY(!(*mine)->verifyPeople()->brokenAt);
    }

    void whatDoesNotVerifyIsNotStored()
    {
        fill();
        const auto newsroom = Newsroom::open(path());
        PeopleRecord forged = *personLeft(m_staff.people, m_staff.administrator(), m_staff.id(u"陆一舟"_s),
                                          m_staff.now());
        forged.author = u""_s;
        forged.hash = chained(m_staff.people.head().hash, forged);
        QCOMPARE((*newsroom)->appendPeopleChange(forged).error().code, Error::Code::Corrupt);
        QCOMPARE((*newsroom)->people()->head(), m_staff.people.head());
    }

    void nothingIsStoredInAFileThatIsOnlyRead()
    {
        fill();
        const auto newsroom = Newsroom::open(path(), Newsroom::Access::ReadOnly);
        QVERIFY(!(*newsroom)->appendPeopleChange(
            *personLeft(m_staff.people, m_staff.administrator(), m_staff.id(u"陆一舟"_s), m_staff.now())));
    }

    void anOlderFileHasNobodyAndMayHaveThem()
    {
        QVERIFY(!makeNewsroom(path()).isNull());
        QVERIFY(tamper(path(), {u"DROP TABLE people_change"_s, u"PRAGMA user_version = 3"_s}));
        QVERIFY(!(*Newsroom::open(path(), Newsroom::Access::ReadOnly))->people()->isSetUp());
        QVERIFY(!(*Newsroom::open(path(), Newsroom::Access::ReadOnly))->verifyPeople()->brokenAt);
        fill();
        QCOMPARE((*Newsroom::open(path()))->people()->head(), m_staff.people.head());
    }

    void aCopyHasThePeopleToo()
    {
        fill();
        const QString copy = m_folder->filePath(u"copy.galley"_s);
        QVERIFY((*Newsroom::open(path()))->backUp(copy));
        QCOMPARE((*Newsroom::open(copy))->people()->head(), m_staff.people.head());
    }

    void isToldAtTheFirstPlace_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("brokenAt");
        const auto rows = [](const char *name, const QStringList &statements, int brokenAt) {
            QTest::newRow(name) << statements << brokenAt;
        };
        const auto row = [&rows](const char *name, const QString &statement, int brokenAt) {
            rows(name, {statement}, brokenAt);
        };
        const auto update = u"UPDATE people_change SET %1 WHERE sequence = 2"_s;
        row("sequence", u"UPDATE people_change SET sequence = 99 WHERE sequence = 2"_s, 2);
        row("author", update.arg(u"author = ''"_s), 2);
        row("time", update.arg(u"made_at = made_at + 1"_s), 2);
        row("kind", update.arg(u"kind = 'set-roles'"_s), 2);
        row("payload", update.arg(u"payload = replace(payload, 'copy-editor', 'desk-chief')"_s), 2);
        row("payload, in its form alone", update.arg(u"payload = payload || ' '"_s), 2);
        row("signature", update.arg(u"signature = zeroblob(64)"_s), 2);
        row("hash", update.arg(u"hash = zeroblob(32)"_s), 2);
        row("first", u"DELETE FROM people_change WHERE sequence = 1"_s, 1);
        row("one in the middle", u"DELETE FROM people_change WHERE sequence = 3"_s, 3);
        rows("reordered",
             {u"UPDATE people_change SET sequence = 99 WHERE sequence = 2"_s,
              u"UPDATE people_change SET sequence = 2 WHERE sequence = 3"_s,
              u"UPDATE people_change SET sequence = 3 WHERE sequence = 99"_s},
             2);
        row("copied",
            u"INSERT INTO people_change SELECT sequence + 6, author, made_at, kind, payload, signature, hash "
            "FROM people_change WHERE sequence = 1"_s,
            7);
    }
    void isToldAtTheFirstPlace()
    {
        QFETCH(QStringList, statements);
        QFETCH(int, brokenAt);
        fill();
        QVERIFY(tamper(path(), withoutTriggers + statements));
        const auto newsroom = Newsroom::open(path());
        const auto found = (*newsroom)->verifyPeople();
        QVERIFY(found->brokenAt);
        QCOMPARE(*found->brokenAt, brokenAt);
        QCOMPARE((*newsroom)->people().error().code, Error::Code::Corrupt);
        const PeopleRecord next = *personLeft(m_staff.people, m_staff.administrator(), m_staff.id(u"陆一舟"_s),
                                              m_staff.now());
        QCOMPARE((*newsroom)->appendPeopleChange(next).error().code, Error::Code::Corrupt);
    }

    void aCutEndIsSeenByANotedHead()
    {
        fill();
        const QByteArray noted = m_staff.people.head().hash;
        QCOMPARE((*Newsroom::open(path()))->verifyPeople({noted})->noted, QList{noted});
        QVERIFY(tamper(path(), withoutTriggers + QStringList{u"DELETE FROM people_change WHERE sequence > 4"_s}));
        const auto found = (*Newsroom::open(path()))->verifyPeople({noted, m_staff.records[3].hash});
        QVERIFY(!found->brokenAt);
        QCOMPARE(found->noted, QList{m_staff.records[3].hash});
    }

    void threeHundredAlterationsAreAllSeen()
    {
        fill();
        QVERIFY(tamper(path(), withoutTriggers));
        QRandomGenerator random(20260318);
        for (int i = 0; i < 300; ++i) {
            const QString file = m_folder->filePath(u"altered%1.galley"_s.arg(i));
            QVERIFY(QFile::copy(path(), file));
            const QString what = alteration(random);
            QVERIFY2(tamper(file, {what}), qPrintable(what));
            const auto found = (*Newsroom::open(file, Newsroom::Access::ReadOnly))
                                   ->verifyPeople({m_staff.people.head().hash});
            QVERIFY2(found->brokenAt || found->noted.isEmpty(), qPrintable(what));
            QVERIFY(QFile::remove(file));
        }
    }

private:
    /// One byte or character of one column of one row is made another, is put in or taken away; or rows go.
    QString alteration(QRandomGenerator &random) const
    {
        const int row = random.bounded(int(m_staff.records.size())) + 1;
        const auto where = u" WHERE sequence = %1"_s.arg(row);
        const PeopleRecord &record = m_staff.records[row - 1];
        switch (random.bounded(8)) {
        case 0: return u"DELETE FROM people_change"_s + where;
        case 1: return u"DELETE FROM people_change WHERE sequence >= %1"_s.arg(row);
        case 2: return u"UPDATE people_change SET sequence = %1"_s.arg(random.bounded(100, 999)) + where;
        case 3: return u"UPDATE people_change SET made_at = made_at + %1"_s.arg(random.bounded(1, 1 << 30)) + where;
        case 4: return set(u"author"_s, altered(random, record.author)) + where;
        case 5: return set(u"kind"_s, altered(random, record.kind)) + where;
        case 6: return set(u"payload"_s, altered(random, record.payload)) + where;
        default: break;
        }
        const bool hash = random.bounded(2) == 0;
        QByteArray bytes = hash ? record.hash : record.signature.bytes;
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        return u"UPDATE people_change SET %1 = x'%2'"_s.arg(hash ? u"hash"_s : u"signature"_s,
                                                            QString::fromLatin1(bytes.toHex()))
            + where;
    }

    static QString set(const QString &column, QString text)
    {
        return u"UPDATE people_change SET %1 = '%2'"_s.arg(column, text.replace(u'\'', u"''"_s));
    }

    static QString altered(QRandomGenerator &random, QString text)
    {
        const qsizetype at = text.isEmpty() ? 0 : random.bounded(int(text.size()));
        switch (text.isEmpty() ? 0 : random.bounded(3)) {
        case 0: return text.insert(at, QChar(random.bounded(0x21, 0x7f)));
        case 1: return text.remove(at, 1);
        default: break;
        }
        text[at] = text[at] == u'm' ? u'n' : u'm';
        return text;
    }

    void fill() const
    {
        const auto newsroom = Newsroom::open(path());
        for (const PeopleRecord &record : m_staff.records)
            QVERIFY((*newsroom)->appendPeopleChange(record));
    }
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }

    Staff m_staff;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PeopleLogTest)
#include "peoplelogtest.moc"
