#include "tests/support/noprompts.h"
#include "tests/support/window.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/window/window.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown : TestDesk {
    Shown()
        : TestDesk(issueOf({u"市委书记陆长萍主持会议。"_s}))
    {
        window.show();
        window.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key); }
    LedgerPane *pane() { return window.findChild<LedgerPane *>(); }

    NoPrompts prompts;
    Window window{desk, theme, prompts, settings};
};

} // namespace

class LedgerDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsClosedUntilItIsWanted()
    {
        Shown s;
        QVERIFY(!s.pane()->isVisible());
        QVERIFY(!s.reviewer.ledger());
        QVERIFY(s.window.findChild<QDockWidget *>(u"captionsDock"_s)->isVisible());
    }

    void itsKeyOpensItWithTheFocusAndClosesIt()
    {
        Shown s;
        s.press(Qt::Key_F9);
        QVERIFY(s.pane()->isVisible());
        QVERIFY(s.pane()->isAncestorOf(s.window.focusWidget()));
        QTRY_VERIFY(s.reviewer.ledger());
        s.press(Qt::Key_F9);
        QVERIFY(!s.pane()->isVisible());
        QVERIFY(!s.reviewer.ledger());
    }

    void itIsATabWithTheCaptions()
    {
        Shown s;
        s.press(Qt::Key_F9);
        auto *captions = s.window.findChild<QDockWidget *>(u"captionsDock"_s);
        QVERIFY(s.window.tabifiedDockWidgets(captions).contains(s.window.findChild<QDockWidget *>(u"ledgerDock"_s)));
        // Another tab in front: the key brings it to the front again. What lies behind another tab is moved out of sight.
        captions->raise();
        QTRY_VERIFY(s.pane()->visibleRegion().isEmpty());
        s.press(Qt::Key_F9);
        QTRY_VERIFY(!s.pane()->visibleRegion().isEmpty());
    }

    void theCrossClosesIt()
    {
        Shown s;
        s.press(Qt::Key_F9);
        s.window.findChild<QAbstractButton *>(u"closeLedger"_s)->click();
        QVERIFY(!s.pane()->isVisible());
    }
};

QTEST_MAIN(LedgerDockTest)
#include "ledgerdocktest.moc"
