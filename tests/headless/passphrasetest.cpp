// What galleyctl asks for at a terminal: nothing of it is shown there, and the terminal is as before when it ends.
#include "core/store/newsroom.h"
#include "tests/core/approval/staff.h"
#include "tests/headless/galleyctl.h"

#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace galley;
using namespace galley::test;

namespace {

/// A terminal without a window; the test is the person who types at it.
class Terminal
{
public:
    Terminal()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (grantpt(m_master) == 0 && unlockpt(m_master) == 0)
            m_name = ptsname(m_master);
        m_slave = open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        close(m_slave);
        close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isOpen() const { return m_slave >= 0; }
    bool echoes() const
    {
        termios now = {};
        return tcgetattr(m_slave, &now) == 0 && (now.c_lflag & ECHO) && (now.c_lflag & ISIG);
    }

    void giveTo(QProcess &process) const
    {
        process.setChildProcessModifier([name = m_name] {
            setsid();
            ioctl(open(name.constData(), O_RDWR), TIOCSCTTY, 0);
        });
    }

    void type(const QByteArray &keys) const
    {
        QCOMPARE(write(m_master, keys.constData(), size_t(keys.size())), keys.size());
    }

    /// All that it has shown so far.
    const QByteArray &shown()
    {
        QByteArray more(4096, '\0');
        if (const ssize_t size = read(m_master, more.data(), size_t(more.size())); size > 0)
            m_shown += more.first(size);
        return m_shown;
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_name;
    QByteArray m_shown;
};

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedForWithoutBeingShown_data()
    {
        QTest::addColumn<QByteArrayList>("typed");
        QTest::addColumn<int>("status");
        const QByteArray own = "沈青禾的长口令\n";
        const QByteArray next = "另一个长口令\n";
        QTest::newRow("a new one, twice") << QByteArrayList{own, next, next} << 0;
        QTest::newRow("two that differ") << QByteArrayList{own, next, own} << 2;
        QTest::newRow("a short new one") << QByteArrayList{own, "abc\n"} << 2;
        QTest::newRow("a wrong one") << QByteArrayList{next} << 2;
        QTest::newRow("given up at once") << QByteArrayList{"\x03"} << 2;
        QTest::newRow("given up after some letters") << QByteArrayList{own, "另一个\x03"} << 2;
        QTest::newRow("the end of input") << QByteArrayList{"\x04"} << 2;
    }
    void isAskedForWithoutBeingShown()
    {
        QFETCH(QByteArrayList, typed);
        QFETCH(int, status);
        const Galleyctl ctl; // for its folder
        const Staff staff = Staff::full();
        {
            const auto newsroom = Newsroom::open(ctl.path(u"n.galley"_s));
            for (const PeopleRecord &record : staff.records)
                QVERIFY((*newsroom)->appendPeopleChange(record));
        }
        Terminal terminal;
        QVERIFY(terminal.isOpen() && terminal.echoes());
        QProcess process;
        terminal.giveTo(process);
        process.start(QStringLiteral(GALLEYCTL),
                      {u"people"_s, u"passphrase"_s, u"沈青禾"_s, u"--newsroom"_s, ctl.path(u"n.galley"_s)});
        qsizetype prompts = 0;
        for (const QByteArray &keys : std::as_const(typed)) {
            ++prompts;
            QTRY_COMPARE_WITH_TIMEOUT(terminal.shown().count(": "), prompts, 60'000);
            QVERIFY(!terminal.echoes());
            terminal.type(keys);
        }
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray complaint = process.readAllStandardError();
        QVERIFY2(process.exitCode() == status, complaint.constData());
        QVERIFY(terminal.echoes());
        for (const QByteArray &words : {QByteArray("长口令"), QByteArray("另一个"), QByteArray("abc")})
            QVERIFY2(!terminal.shown().contains(words), terminal.shown().constData());
        const auto people = (*Newsroom::open(ctl.path(u"n.galley"_s)))->people();
        QCOMPARE(people->head() == staff.people.head(), status != 0);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrasetest.moc"
