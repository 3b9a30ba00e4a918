// The program itself, in a window on a screen of its own under a window manager: typed into from outside, killed, started
// anew. GALLEY_KILL_ROUNDS sets how often.
#include "tests/core/store/newsroomfixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

// A key takes its way through two other programs before it is pressed in ours, on a machine that may be busy.
constexpr qint64 due = 3000; // ms

struct Typed {
    QString token;
    qint64 time = 0;
};

QString textOf(const Issue &issue)
{
    QString text;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                text += block.text;
    return text;
}

} // namespace

class ProgramKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_screen.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(m_screen.waitForReadyRead(30'000));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(m_screen.readAllStandardOutput().trimmed()));
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        for (QProcess *process : {&m_manager, &m_program})
            process->setProcessEnvironment(m_environment);
        m_manager.start(u"openbox"_s, QStringList());
        QVERIFY(m_manager.waitForStarted());
        QVERIFY(!makeNewsroom(path()).isNull());
    }

    void keepsWhatWasTyped()
    {
        const int rounds = qEnvironmentVariableIsSet("GALLEY_KILL_ROUNDS")
            ? qEnvironmentVariableIntValue("GALLEY_KILL_ROUNDS")
            : 2;
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
            killOnce(round);
        qInfo("%d kills, %lld texts typed, %lld had to be there and are", rounds, static_cast<long long>(m_typed),
              static_cast<long long>(m_due));
        QVERIFY(m_due > 0);
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_program, &m_manager, &m_screen}) {
            process->kill();
            process->waitForFinished();
        }
    }

private:
    void killOnce(int round)
    {
        m_program.start(QStringLiteral(GALLEY_PROGRAM), {u"--newsroom"_s, path(), u"--language"_s, u"en"_s});
        QVERIFY(m_program.waitForStarted());
        QVERIFY(ask({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"临渚日报"_s}));
        QVERIFY(ask({u"key"_s, u"shift+F6"_s, u"ctrl+End"_s})); // from the findings to the story
        QList<Typed> typed;
        const qint64 end = QDateTime::currentMSecsSinceEpoch() + 5000 + QRandomGenerator::global()->bounded(2000);
        while (QDateTime::currentMSecsSinceEpoch() < end) {
            const QString token = u"k%1x%2k"_s.arg(round).arg(typed.size());
            typed << Typed{token, QDateTime::currentMSecsSinceEpoch()};
            QVERIFY(ask({u"type"_s, u"--delay"_s, u"5"_s, token}));
        }
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        m_program.kill();
        QVERIFY(m_program.waitForFinished());
        QCOMPARE(m_program.exitStatus(), QProcess::CrashExit);
        look(typed, killed);
    }

    void look(const QList<Typed> &typed, qint64 killed)
    {
        auto newsroom = Newsroom::open(path());
        QVERIFY(newsroom);
        const IssueId id = (*newsroom)->issues()->first().id;
        const auto verified = (*newsroom)->verify(id);
        QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
        const QString text = textOf((*newsroom)->load(id).value());
        m_typed += typed.size();
        for (const auto &[token, time] : typed) {
            if (killed - time <= due)
                continue;
            ++m_due;
            QVERIFY2(text.contains(token),
                     qPrintable(u"%1, %2 ms before: %3"_s.arg(token).arg(killed - time).arg(text)));
        }
    }

    bool ask(const QStringList &arguments) const
    {
        QProcess xdotool;
        xdotool.setProcessEnvironment(m_environment);
        xdotool.start(u"xdotool"_s, arguments);
        return xdotool.waitForFinished(60'000) && xdotool.exitCode() == 0;
    }

    QString path() const { return m_folder.filePath(u"newsroom.galley"_s); }

    QTemporaryDir m_folder;
    QProcess m_screen;
    QProcess m_manager;
    QProcess m_program;
    QProcessEnvironment m_environment;
    qint64 m_typed = 0;
    qint64 m_due = 0;
};

QTEST_GUILESS_MAIN(ProgramKillTest)
#include "programkilltest.moc"
