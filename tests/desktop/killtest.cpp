// The same as core's, but the edits are typed into the window's editor and go its whole way to disk.
#include "tests/support/killrounds.h"

class DesktopKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTypedASecondBefore() { galley::test::KillRounds(QStringLiteral(GALLEY_TYPIST)).run(); }
};

QTEST_GUILESS_MAIN(DesktopKillTest)
#include "killtest.moc"
