#pragma once

#include "core/store/newsroom.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Kills a program that edits, at random moments, and looks what is left.
namespace galley::test {

/// Runs `typist NEWSROOM` again and again on one newsroom. The program edits without rest and prints "number
/// milliseconds" for each edit that writes 〔number〕, with the time at which it was made.
class KillRounds
{
public:
    explicit KillRounds(const QString &typist)
        : m_typist(typist)
    {
    }

    /// Ten rounds, or GALLEY_KILL_ROUNDS. Fails the test where an edit older than a second is lost or the chain of
    /// records does not verify.
    void run()
    {
        const int rounds = qEnvironmentVariableIsSet("GALLEY_KILL_ROUNDS")
            ? qEnvironmentVariableIntValue("GALLEY_KILL_ROUNDS")
            : 10;
        for (int i = 0; i < rounds; ++i)
            if (!QTest::currentTestFailed())
                killOnce();
        qInfo("%d kills: %lld edits typed, %lld must be there and are, %lld of the last second lost, the oldest %lld "
              "ms before",
              rounds, static_cast<long long>(m_typed), static_cast<long long>(m_due), static_cast<long long>(m_lost),
              static_cast<long long>(m_oldestLost));
        QVERIFY(m_due > 0);
    }

private:
    struct Typed {
        qint64 number;
        qint64 time;
    };

    static QList<Typed> typedBy(QProcess &typist)
    {
        QList<Typed> typed;
        const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) // the last may be cut off
            if (const QList<QByteArray> fields = line.split(' '); fields.size() == 2 && &line != &lines.last())
                typed << Typed{fields[0].toLongLong(), fields[1].toLongLong()};
        return typed;
    }

    static QString textOf(const Issue &issue)
    {
        QString text;
        for (const Page &page : issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    text += block.text;
        return text;
    }

    void killOnce()
    {
        QProcess typist;
        typist.start(m_typist, {path()});
        QVERIFY(typist.waitForReadyRead());
        typist.waitForFinished(int(QRandomGenerator::global()->bounded(20U, 2500U)));
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        look(typedBy(typist), killed);
    }

    void look(const QList<Typed> &typed, qint64 killed)
    {
        auto newsroom = Newsroom::open(path());
        QVERIFY2(newsroom, newsroom ? "" : qPrintable(newsroom.error().message.text()));
        const auto issues = (*newsroom)->issues();
        QVERIFY(issues);
        QString text;
        if (!issues->isEmpty()) {
            const auto found = (*newsroom)->verify(issues->first().id);
            QVERIFY(found);
            QVERIFY2(!found->brokenAt, qPrintable(found->reason.text()));
            const auto issue = (*newsroom)->load(issues->first().id);
            QVERIFY(issue);
            text = textOf(*issue);
        }
        for (const auto &[number, time] : typed) {
            const bool there = text.contains(QStringLiteral("〔%1〕").arg(number));
            if (killed - time > 1000)
                QVERIFY2(there,
                         qPrintable(QStringLiteral("edit %1, %2 ms before the kill").arg(number).arg(killed - time)));
            m_due += killed - time > 1000;
            m_lost += !there;
            m_oldestLost = std::max(m_oldestLost, there ? 0 : killed - time);
        }
        m_typed += typed.size();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("newsroom.galley")); }

    QString m_typist;
    QTemporaryDir m_folder;
    qint64 m_typed = 0;
    qint64 m_due = 0;
    qint64 m_lost = 0;
    qint64 m_oldestLost = 0;
};

} // namespace galley::test
