// Kills a program that edits, at random moments, and looks what is left. GALLEY_KILL_ROUNDS sets how often.
#include "tests/support/killrounds.h"

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTypedASecondBefore() { galley::test::KillRounds(QStringLiteral(GALLEY_TYPIST)).run(); }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
