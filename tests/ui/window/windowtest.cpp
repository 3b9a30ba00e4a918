#include "core/recognise/agency.h"
#include "tests/ui/window/shown.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/issue/issueview.h"
#include "ui/window/band.h"
#include "ui/window/headerparts.h"
#include "ui/window/statusline.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTreeView>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUndoneInTheOrderItWasDone()
    {
        Shown s(doubledIssue());
        const QStringList before = s.texts();
        auto *list = s.window.findChild<QTreeView *>(u"findingsList"_s);
        list->setFocus();
        s.press(Qt::Key_Return); // joins
        QVERIFY(s.reviewer.dismiss(*s.desk.currentFinding(), u"方言"_s));
        const QStringList joined = s.texts();
        QVERIFY(joined != before);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.document.issue().dismissals().size(), 0);
        QCOMPARE(s.texts(), joined);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.texts(), before);
        s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.texts(), joined);
        QCOMPARE(s.document.issue().dismissals().size(), 1);
    }

    void f8WalksTheFindings()
    {
        Shown s(doubledIssue());
        s.desk.clearFinding();
        s.press(Qt::Key_F8);
        QVERIFY(s.desk.currentFinding());
        const QString first = s.desk.currentFinding()->text;
        s.press(Qt::Key_F8);
        QVERIFY(s.desk.currentFinding()->text != first);
        s.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(s.desk.currentFinding()->text, first);
    }

    void f8StaysAmongTheFindings()
    {
        Shown s(doubledIssue());
        auto *findings = s.window.findChild<QTreeView *>(u"findingsList"_s);
        findings->setFocus();
        const QString first = s.desk.currentFinding()->text;
        s.press(Qt::Key_F8);
        QVERIFY(findings->hasFocus());
        QVERIFY(s.desk.currentFinding()->text != first);
        s.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(s.desk.currentFinding()->text, first);
        const QStringList before = s.texts();
        s.press(Qt::Key_Return); // joins; in the text it would part a paragraph
        QCOMPARE(s.texts().size(), before.size() - 1);
    }

    void ctrlJJoinsWhereTheFindingIsThatF8WentTo()
    {
        Shown s(doubledIssue());
        s.window.findChild<QTreeView *>(u"findingsList"_s)->setFocus();
        s.press(Qt::Key_F8);
        s.press(Qt::Key_F8, Qt::ShiftModifier); // the break, and the caret elsewhere
        s.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(s.texts(), QStringList({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱开了。"_s}));
    }

    void anAgencysCopyIsChangedOnlyAfterAQuestion_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::addColumn<QString>("text");
        QTest::newRow("not wanted") << false << u"新华社临渚3月17日电 长桥昨天通车。"_s;
        QTest::newRow("wanted") << true << u"新华社临渚3月17日电 长桥昨天通车。好"_s;
    }
    void anAgencysCopyIsChangedOnlyAfterAQuestion()
    {
        QFETCH(bool, answer);
        QFETCH(QString, text);
        Shown s(issueOf({u"新华社临渚3月17日电 长桥昨天通车。"_s}));
        s.prompts.answer = answer;
        QTextEdit *editor = s.window.findChild<Articles *>()->current();
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, u"好"_s, {});
        QTRY_COMPARE(s.prompts.questions.size(), 1);
        QVERIFY2(s.prompts.questions.first().contains(u"新华社"_s), qPrintable(s.prompts.questions.first()));
        QTRY_COMPARE(s.texts(), QStringList{text});
        QCOMPARE(editor->toPlainText(), text);
        QVERIFY(!s.window.findChild<Band *>()); // who did not want it need not be told
    }

    void aPersonSaysWhoseCopyItIs()
    {
        Shown s(issueOf({u"长桥昨天通车。"_s}));
        QAction *action = s.action(u"agencyCopy"_s);
        s.prompts.words = std::nullopt; // thought better of it
        action->trigger();
        QCOMPARE(agencyOf(s.story()), QString());
        s.prompts.words = u" 新华社 "_s;
        action->trigger();
        QCOMPARE(agencyOf(s.story()), u"新华社"_s);
        for (QObject *with : action->associatedObjects())
            if (auto *menu = qobject_cast<QMenu *>(with))
                Q_EMIT menu->aboutToShow();
        QVERIFY(action->isChecked());
        QVERIFY2(action->text().contains(u"新华社"_s), qPrintable(action->text()));
        action->trigger();
        QCOMPARE(agencyOf(s.story()), QString());
        s.desk.document().undoStack().undo();
        QCOMPARE(agencyOf(s.story()), u"新华社"_s);
    }

    void f6GoesRoundThePanes()
    {
        Shown s(doubledIssue());
        auto *tree = s.window.findChild<QTreeView *>(u"issueTree"_s);
        const auto *findings = s.window.findChild<QTreeView *>(u"findingsList"_s);
        tree->setFocus();
        s.press(Qt::Key_F6); // the text
        QVERIFY(!tree->hasFocus() && !findings->hasFocus());
        s.press(Qt::Key_F6);
        QVERIFY(findings->hasFocus());
        s.press(Qt::Key_F6, Qt::ShiftModifier);
        s.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(tree->hasFocus());
    }

    void aStoryMovesByKeyAndBack()
    {
        Shown s(issueOfStories({{{Role::Headline, u"早樱"_s}}, {{Role::Headline, u"长桥"_s}}}));
        const StoryId first = s.story().id;
        s.window.findChild<QTreeView *>(u"issueTree"_s)->setFocus();
        s.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.story(1).id, first);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.story().id, first);
    }

    void closingWhileAPageIsNamedTakesTheName()
    {
        TestDesk t(doubledIssue());
        {
            FakePrompts prompts;
            Window window(t.desk, t.theme, prompts, t.settings);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            auto *tree = window.findChild<IssueView *>();
            tree->rename(t.document.issue().pages().first().id);
            tree->findChild<QLineEdit *>(u"pageName"_s)->setText(u"02 时政"_s);
        }
        QCOMPARE(t.document.issue().pages().first().name, u"时政"_s);
    }

    void checksThatWereOffStayOff()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("checks/off"_L1, QStringList{u"test/pair"_s});
        TestDesk t(doubledIssue());
        FakePrompts prompts;
        const Window window(t.desk, t.theme, prompts, settings);
        QCOMPARE(t.reviewer.findings().size(), 0);
    }

    void theSettingsOpenOnce()
    {
        Shown s(doubledIssue());
        s.action(u"settings"_s)->trigger();
        s.action(u"settings"_s)->trigger();
        QCOMPARE(s.window.findChildren<QWidget *>(u"settings"_s, Qt::FindDirectChildrenOnly).size(), 1);
    }

    void aLongTaskCanBeStoppedByEsc()
    {
        Shown s(doubledIssue());
        auto *stop = s.window.findChild<QAbstractButton *>(u"statusStop"_s);
        QSignalSpy wanted(s.window.status(), &StatusLine::stopWanted);
        s.press(Qt::Key_Escape);
        QCOMPARE(wanted.size(), 0);
        s.window.status()->setTask(u"Reading …"_s, StatusLine::Stop::Offered);
        QTRY_VERIFY(stop->isVisible());
        s.press(Qt::Key_Escape);
        QTRY_COMPARE(wanted.size(), 1);
        s.window.status()->setTask({});
        QVERIFY(!stop->isVisible());
        s.window.status()->setReport(u"Files imported: 1"_s);
        QCOMPARE(s.window.findChild<QLabel *>(u"statusTask"_s)->text(), u"Files imported: 1"_s);
    }

    void troubleIsABandNotABox()
    {
        Shown s(doubledIssue());
        Band *band = s.window.showTrouble(Severity::A, u"disk full"_s, u"Try again"_s);
        s.window.showTrouble(Severity::A, u"another"_s);
        QTRY_VERIFY(band->isVisible());
        QCOMPARE(s.window.findChildren<Band *>().size(), 2);
        QSignalSpy wanted(band, &Band::actionWanted);
        QTest::mouseClick(band->findChild<QAbstractButton *>(u"bandAction"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        band->findChild<QAbstractButton *>(u"bandClose"_s)->click();
        QTRY_COMPARE(s.window.findChildren<Band *>().size(), 1);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void f6ComesToTheTroubleAndEscClosesIt()
    {
        Shown s(doubledIssue());
        s.window.showTrouble(Severity::B, u"A file is damaged."_s, u"Try again"_s);
        s.find<QTreeView>(u"issueTree"_s)->setFocus();
        QTRY_VERIFY(s.window.findChild<Band *>()->isVisible());
        s.press(Qt::Key_F6, Qt::ShiftModifier);
        const auto *band = s.window.findChild<Band *>();
        QVERIFY(band->isAncestorOf(QApplication::focusWidget()));
        s.press(Qt::Key_Escape);
        QTRY_VERIFY(s.window.findChildren<Band *>().isEmpty());
    }

    void theKeyboardBeginsWhereOneBegins()
    {
        Shown empty{Issue(IssueId::create())};
        QVERIFY(empty.find<QAbstractButton>(u"startOpen"_s)->hasFocus());
        empty.document.open(doubledIssue());
        QVERIFY(empty.find<QTreeView>(u"findingsList"_s)->hasFocus());
    }

    void nothingIsSaidOfAnIssueThatIsNotThere()
    {
        Shown s{Issue()};
        for (const char *name : {"round", "issueTitle", "issueDate"})
            QVERIFY2(!s.find<QLabel>(QString::fromLatin1(name))->isVisible(), name);
        s.document.open(doubledIssue());
        QVERIFY(s.find<QLabel>(u"round"_s)->isVisible());
    }

    void aWorkspaceIsCalledByItsNameAlone()
    {
        QAction read(u"审读(&R)"_s);
        const Theme theme;
        const WorkspaceButton button(&read, theme);
        QCOMPARE(button.text(), u"审读"_s);
        QCOMPARE(button.accessibleName(), u"审读"_s);
    }

    void theThemeChangesAtOnceAndIsRemembered()
    {
        Shown s(doubledIssue());
        s.action(u"scheme-dark"_s)->trigger();
        QCOMPARE(s.theme.scheme(), Scheme::Dark);
        QCOMPARE(s.settings.value("look/scheme"_L1).toString(), u"dark"_s);
        s.action(u"scheme-light"_s)->trigger();
        QCOMPARE(s.theme.scheme(), Scheme::Light);
    }

    void textSizeStepsAndStops()
    {
        Shown s(doubledIssue());
        s.action(u"largerText"_s)->trigger();
        QCOMPARE(s.theme.textSize(), 20);
        for (int i = 0; i < 10; ++i)
            s.action(u"smallerText"_s)->trigger();
        QCOMPARE(s.theme.textSize(), 16);
        QCOMPARE(s.settings.value("look/textSize"_L1).toInt(), 16);
    }

    void theHeaderSaysTheDay()
    {
        Shown s(doubledIssue());
        QVERIFY(s.document.perform({SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s}}, u"date"_s));
        QCOMPARE(s.window.findChild<QLabel *>(u"issueDate"_s)->text(), u"Wednesday 18 March · 1 pages"_s);
    }

    void anUnknownUserIsNotShown()
    {
        Shown s(doubledIssue());
        const auto *user = s.window.findChild<QLabel *>(u"user"_s);
        QVERIFY(!user->isVisible());
        s.window.setUser(u"linzhu"_s);
        QVERIFY(user->isVisible());
        QCOMPARE(user->text(), u"linzhu"_s);
        s.window.setUser({});
        QVERIFY(!user->isVisible());
    }

    void theWorkspaceIsGoneOnIn_data()
    {
        QTest::addColumn<QString>("workspace");
        for (const auto &each : {u"Read"_s, u"Arrange"_s, u"Proof"_s})
            QTest::newRow(qPrintable(each)) << u"workspace"_s + each;
    }
    void theWorkspaceIsGoneOnIn()
    {
        QFETCH(QString, workspace);
        Shown s(doubledIssue());
        s.action(workspace)->trigger();
        s.find<QDockWidget>(u"notesDock"_s)->toggleViewAction()->setChecked(false);
        s.window.close();
        const auto isIn = [&workspace](const Window &window) {
            return window.findChild<QAction *>(workspace)->isChecked();
        };
        Window again(s.desk, s.theme, s.prompts, s.settings);
        again.show();
        QVERIFY(isIn(again));
        again.showWorkspace(u"read"_s);
        QVERIFY(again.findChild<QDockWidget *>(u"issueDock"_s)->isVisible());
    }

    void theWorkspaceWaitsForAnIssueAndGivesWayToAChoice()
    {
        Shown s(doubledIssue());
        s.action(u"workspaceArrange"_s)->trigger();
        s.window.close();
        const Issue issue = s.document.issue();
        s.document.open(Issue());
        Window again(s.desk, s.theme, s.prompts, s.settings);
        again.show();
        QVERIFY(again.findChild<QAction *>(u"workspaceRead"_s)->isChecked());
        s.document.open(issue);
        QVERIFY(again.findChild<QAction *>(u"workspaceArrange"_s)->isChecked());
        Window asked(s.desk, s.theme, s.prompts, s.settings);
        asked.showWorkspace(u"proof"_s); // as it was started
        asked.show();
        QVERIFY(asked.findChild<QAction *>(u"workspaceProof"_s)->isChecked());
    }

    void theArrangementIsRemembered()
    {
        Shown s(doubledIssue());
        s.window.findChild<QDockWidget *>(u"notesDock"_s)->hide();
        // The windows may get other sizes: what is remembered is how the two halves share them.
        const auto ratio = [](const Window &window) {
            const QList<int> sizes = window.findChild<QSplitter *>(u"findingsSplit"_s)->sizes();
            return double(sizes[0]) / (sizes[0] + sizes[1]);
        };
        s.find<QSplitter>(u"findingsSplit"_s)->setSizes({400, 600});
        const double before = ratio(s.window);
        QVERIFY(before < 0.45);
        s.window.close();
        Window again(s.desk, s.theme, s.prompts, s.settings);
        again.show();
        QVERIFY(!again.findChild<QDockWidget *>(u"notesDock"_s)->isVisible());
        QVERIFY(again.findChild<QDockWidget *>(u"issueDock"_s)->isVisible());
        QTRY_VERIFY(qAbs(ratio(again) - before) < 0.03);
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
