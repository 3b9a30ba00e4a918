#include "tests/support/window.h"
#include "ui/base/originals.h"
#include "ui/window/band.h"
#include "ui/window/statusline.h"
#include "ui/window/window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeView>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

class FakePrompts : public Prompts
{
public:
    QStringList filesToOpen(QWidget *) override { return files; }
    QString folderToOpen(QWidget *) override { return folder; }
    bool agrees(QWidget *, const QString &, const QString &) override { return false; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &suggestion) override
    {
        suggested = suggestion;
        return file;
    }
    QString issueFileToOpen(QWidget *) override { return file; }
    std::optional<QString> line(QWidget *, const QString &, const QString &) override { return std::nullopt; }

    QStringList files;
    QString file;      ///< to write, or to take over
    QString suggested; ///< as the name of a file to write
    QString folder;
};

class NoOriginals : public Originals
{
public:
    void ask(IssueId, StoryId, QObject *, const Answer &) override { }
};

struct Shown : TestDesk {
    explicit Shown(const Issue &issue)
        : TestDesk(issue)
    {
        window.show();
        window.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : window.namedActions())
            if (action->objectName() == name)
                return action;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }

    FakePrompts prompts;
    Window window{desk, theme, prompts, settings};
};

Issue issue()
{
    return issueOf({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱"_s, u"开了。"_s});
}

// What fcitx5, ibus and their Chinese engines take by default.
const QList<QKeySequence> takenByInputMethods{Qt::CTRL | Qt::Key_Space,
                                              Qt::SHIFT | Qt::Key_Space,
                                              Qt::META | Qt::Key_Space,
                                              Qt::META | Qt::SHIFT | Qt::Key_Space,
                                              Qt::CTRL | Qt::Key_Period,
                                              Qt::CTRL | Qt::Key_Comma,
                                              Qt::CTRL | Qt::Key_Semicolon,
                                              Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                                              Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                                              Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                                              Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_U,
                                              Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C,
                                              Qt::CTRL | Qt::ALT | Qt::Key_P,
                                              Qt::CTRL | Qt::ALT | Qt::Key_H,
                                              Qt::CTRL | Qt::ALT | Qt::Key_J,
                                              Qt::CTRL | Qt::ALT | Qt::Key_B,
                                              Qt::CTRL | Qt::Key_7,
                                              Qt::META | Qt::Key_Period,
                                              Qt::META | Qt::Key_QuoteLeft};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWholeIssuesAndNewsrooms_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<void (Window::*)(const QString &)>("wanted");
        QTest::newRow("export") << u"exportIssue"_s << u"临渚-日报 2026-03-02.galley"_s << &Window::exportWanted;
        QTest::newRow("import") << u"importIssue"_s << QString() << &Window::issueFileGiven;
        QTest::newRow("backup") << u"backUp"_s << u"%1.galley"_s.arg(QDate::currentDate().toString(Qt::ISODate))
                                << &Window::backupWanted;
    }
    void asksForWholeIssuesAndNewsrooms()
    {
        using Wanted = void (Window::*)(const QString &);
        QFETCH(QString, action);
        QFETCH(QString, suggested);
        QFETCH(Wanted, wanted);
        const Issue built = issueOf({u"河堤修好了。"_s});
        Shown shown(*apply(built,
                           QList<Change>{SetIssueAttribute{IssueAttribute::Title, {}, u"临渚/日报"_s},
                                         SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-02"_s}}));
        const QSignalSpy asked(&shown.window, wanted);
        shown.action(action)->trigger(); // the person cancels
        QVERIFY(asked.isEmpty());
        shown.prompts.file = u"/tmp/x.galley"_s;
        shown.action(action)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"/tmp/x.galley"_s);
        QVERIFY2(shown.prompts.suggested.endsWith(suggested), qPrintable(shown.prompts.suggested));
    }

    void exportsOnlyWhatIsThere()
    {
        Shown shown{Issue(IssueId::create())};
        QVERIFY(!shown.action(u"exportIssue"_s)->isEnabled());
        QVERIFY(shown.action(u"backUp"_s)->isEnabled());
    }

    void noKeyIsOneThatInputMethodsTake()
    {
        Shown s(issue());
        int keys = 0;
        for (const QAction *action : s.window.findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!takenByInputMethods.contains(key), qPrintable(action->text()));
                ++keys;
            }
        QCOMPARE_GT(keys, 20);
    }

    void noTwoActionsShareAKey()
    {
        Shown s(issue());
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : s.window.namedActions())
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(action->objectName() + u" and "_s + owners.value(key)));
                owners.insert(key, action->objectName());
            }
    }

    void theSettingsOpenOnce()
    {
        Shown s(issue());
        s.action(u"settings"_s)->trigger();
        s.action(u"settings"_s)->trigger();
        QCOMPARE(s.window.findChildren<QWidget *>(u"settings"_s, Qt::FindDirectChildrenOnly).size(), 1);
    }

    void checksThatWereOffStayOff()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("checks/off"_L1, QStringList{u"test/pair"_s});
        TestDesk t(issue());
        FakePrompts prompts;
        const Window window(t.desk, t.theme, prompts, settings);
        QCOMPARE(t.reviewer.findings().size(), 0);
    }

    void theKeysAreTheOnesPromised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QKeySequence>("key");
        const std::pair<const char *, QKeySequence> keys[] = {{"nextFinding", Qt::Key_F8},
                                                              {"previousFinding", Qt::SHIFT | Qt::Key_F8},
                                                              {"applyFirstFix", Qt::Key_Return},
                                                              {"dismissFinding", Qt::CTRL | Qt::Key_I},
                                                              {"settings", Qt::CTRL | Qt::ALT | Qt::Key_S},
                                                              {"groupFindings", Qt::Key_G},
                                                              {"clearFilter", Qt::Key_Escape},
                                                              {"undo", Qt::CTRL | Qt::Key_Z},
                                                              {"redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
                                                              {"open", Qt::CTRL | Qt::Key_O},
                                                              {"openFolder", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                                                              {"newIssue", Qt::CTRL | Qt::Key_N},
                                                              {"moveTo", Qt::CTRL | Qt::Key_M},
                                                              {"moveUp", Qt::ALT | Qt::Key_Up},
                                                              {"moveDown", Qt::ALT | Qt::Key_Down},
                                                              {"workspaceRead", Qt::CTRL | Qt::Key_1},
                                                              {"largerText", Qt::CTRL | Qt::Key_Equal},
                                                              {"smallerText", Qt::CTRL | Qt::Key_Minus},
                                                              {"help", Qt::Key_F1},
                                                              {"usualText", Qt::CTRL | Qt::Key_0},
                                                              {"find", Qt::CTRL | Qt::Key_F},
                                                              {"replace", Qt::CTRL | Qt::Key_H},
                                                              {"findNext", Qt::Key_F3},
                                                              {"compare", Qt::Key_F7},
                                                              {"nextPane", Qt::Key_F6}};
        for (const auto &[name, key] : keys)
            QTest::newRow(name) << QString::fromLatin1(name) << key;
    }
    void theKeysAreTheOnesPromised()
    {
        QFETCH(QString, name);
        QFETCH(QKeySequence, key);
        Shown s(issue());
        QVERIFY(s.action(name));
        QVERIFY(s.action(name)->shortcuts().contains(key));
    }

    void everyButtonAndFieldHasAName()
    {
        Shown s(issue());
        for (const QWidget *widget : s.window.findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget);
            if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QByteArray who = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), who.constData());
            QVERIFY2(!widget->objectName().isEmpty(), who.constData());
        }
    }

    void everyStopOfTheKeyboardIsSpoken()
    {
        Shown s(issue());
        NoOriginals originals;
        s.window.setOriginals(&originals);
        for (const char *name : {"openBeside", "replace", "compare"})
            s.action(QString::fromLatin1(name))->trigger();
        s.window.findChild<QLineEdit *>(u"findText"_s)->setText(u"的"_s);
        s.window.findChild<QAbstractButton *>(u"findInIssue"_s)->click();
        int stops = 0;
        for (QWidget *widget : s.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QByteArray who = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), who.constData());
            ++stops;
        }
        QCOMPARE_GT(stops, 15);
    }

    void everythingIsUndoneInTheOrderItWasDone()
    {
        Shown s(issue());
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
        Shown s(issue());
        s.desk.clearFinding();
        s.press(Qt::Key_F8);
        QVERIFY(s.desk.currentFinding());
        const QString first = s.desk.currentFinding()->text;
        s.press(Qt::Key_F8);
        QVERIFY(s.desk.currentFinding()->text != first);
        s.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(s.desk.currentFinding()->text, first);
    }

    void f6GoesRoundThePanes()
    {
        Shown s(issue());
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

    void filesAreAskedForAndHandedOn()
    {
        Shown s(issue());
        s.prompts.files = {u"/somewhere/01 要闻.txt"_s};
        QSignalSpy given(&s.window, &Window::filesGiven);
        s.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toStringList(), s.prompts.files);
    }

    void aFolderIsAskedForAndHandedOn()
    {
        Shown s(issue());
        QSignalSpy given(&s.window, &Window::filesGiven);
        s.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 0);
        s.prompts.folder = u"/somewhere/3月18日"_s;
        s.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.first().first().toStringList(), QStringList{s.prompts.folder});
    }

    void aNewIssueIsNamed()
    {
        Shown s(issue());
        std::optional<IssueFacts> facts;
        connect(&s.window, &Window::newIssueWanted, &s.window, [&facts](const IssueFacts &given) { facts = given; });
        s.press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = s.window.findChild<IssueDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(dialog->findChild<QDateEdit *>()->date(), QDate::currentDate().addDays(1));
        dialog->findChild<QLineEdit *>(u"issueTitle"_s)->setText(u" 临渚晚报 "_s);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 3, 18));
        dialog->findChild<QAbstractButton *>(u"issueGive"_s)->click();
        QCOMPARE(facts, (IssueFacts{u"临渚晚报"_s, QDate(2026, 3, 18), 1}));
    }

    void propertiesChangeTheIssueAndAreUndone()
    {
        Shown s(issue());
        const IssueFacts before = factsOf(s.document.issue());
        s.action(u"issueProperties"_s)->trigger();
        auto *dialog = s.window.findChild<IssueDialog *>();
        dialog->findChild<QLineEdit *>(u"issueTitle"_s)->setText(u"临渚晚报"_s);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 3, 18));
        dialog->findChild<QSpinBox *>()->setValue(2);
        dialog->findChild<QAbstractButton *>(u"issueGive"_s)->click();
        QCOMPARE(factsOf(s.document.issue()), (IssueFacts{u"临渚晚报"_s, QDate(2026, 3, 18), 2}));
        s.document.undoStack().undo();
        QCOMPARE(factsOf(s.document.issue()), before);
    }

    void theLatestNineIssuesStandInTheMenu()
    {
        Shown s(issue());
        QList<IssueChoice> issues;
        for (int i = 0; i < 12; ++i)
            issues.append({IssueId::create(), u"临渚日报%1"_s.arg(i), QDate(2026, 3, 18)});
        s.window.setIssues(issues);
        s.window.setIssues(issues);
        QList<QAction *> latest;
        for (QAction *action : s.window.findChildren<QAction *>())
            if (action->text().startsWith(u'&') && action->text().contains(u"临渚日报"_s))
                latest.append(action);
        QCOMPARE(latest.size(), 9);
        QSignalSpy wanted(&s.window, &Window::issueWanted);
        latest[2]->trigger();
        QCOMPARE(wanted.first().first().value<IssueId>(), issues[2].id);
    }

    void aLongTaskCanBeStoppedByEsc()
    {
        Shown s(issue());
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

    void filesDroppedAnywhereAreHandedOn()
    {
        Shown s(issue());
        QSignalSpy given(&s.window, &Window::filesGiven);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/somewhere/page.txt"_s)});
        for (QWidget *target :
             {static_cast<QWidget *>(&s.window), s.window.findChild<QTreeView *>(u"issueTree"_s)->viewport()}) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(target, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(target, &drop);
        }
        QCOMPARE(given.size(), 2);
    }

    void pastedTextIsHandedOnAndAnEmptyClipboardIsSaid()
    {
        Shown s(issue());
        QSignalSpy given(&s.window, &Window::textGiven);
        QApplication::clipboard()->setText(u"早樱开了。"_s);
        s.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 1);
        QApplication::clipboard()->clear();
        s.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 1);
        QVERIFY(s.window.findChild<Band *>());
    }

    void troubleIsABandNotABox()
    {
        Shown s(issue());
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

    void theThemeChangesAtOnceAndIsRemembered()
    {
        Shown s(issue());
        s.action(u"scheme-dark"_s)->trigger();
        QCOMPARE(s.theme.scheme(), Scheme::Dark);
        QCOMPARE(s.settings.value("look/scheme"_L1).toString(), u"dark"_s);
        s.action(u"scheme-light"_s)->trigger();
        QCOMPARE(s.theme.scheme(), Scheme::Light);
    }

    void textSizeStepsAndStops()
    {
        Shown s(issue());
        s.action(u"largerText"_s)->trigger();
        QCOMPARE(s.theme.textSize(), 20);
        for (int i = 0; i < 10; ++i)
            s.action(u"smallerText"_s)->trigger();
        QCOMPARE(s.theme.textSize(), 16);
        QCOMPARE(s.settings.value("look/textSize"_L1).toInt(), 16);
    }

    void anIssueWithoutTextOffersAWay()
    {
        Shown s{Issue(IssueId::create())};
        QSignalSpy wanted(&s.window, &Window::sampleWanted);
        auto *sample = s.window.findChild<QAbstractButton *>(u"startSample"_s);
        QVERIFY(sample->isVisible());
        s.window.findChild<QAbstractButton *>(u"startNew"_s)->setFocus();
        s.press(Qt::Key_Down);
        QVERIFY(sample->hasFocus());
        s.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const IssueId second = IssueId::create();
        s.window.setIssues({{IssueId::create(), u"临渚日报"_s, {}}, {second, u"临渚晚报"_s, {}}});
        QSignalSpy issues(&s.window, &Window::issueWanted);
        s.press(Qt::Key_9);
        s.press(Qt::Key_2);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().first().value<IssueId>(), second);
    }

    void theHeaderSaysTheDay()
    {
        Shown s(issue());
        QVERIFY(s.document.perform({SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s}}, u"date"_s));
        QCOMPARE(s.window.findChild<QLabel *>(u"issueDate"_s)->text(), u"Wednesday 18 March · Pages: 1"_s);
    }

    void anUnknownUserIsNotShown()
    {
        Shown s(issue());
        const auto *user = s.window.findChild<QLabel *>(u"user"_s);
        QVERIFY(!user->isVisible());
        s.window.setUser(u"linzhu"_s);
        QVERIFY(user->isVisible());
        QCOMPARE(user->text(), u"linzhu"_s);
        s.window.setUser({});
        QVERIFY(!user->isVisible());
    }

    void helpShowsTheKeys()
    {
        Shown s(issue());
        s.press(Qt::Key_F1);
        auto *text = s.window.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text && text->isVisible());
        QVERIFY(text->toPlainText().contains("Shift+F8"_L1));
        QVERIFY(text->toPlainText().contains("Ctrl+I"_L1));
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

    void theArrangementIsRemembered()
    {
        Shown s(issue());
        s.window.findChild<QDockWidget *>(u"notesDock"_s)->hide();
        s.window.close();
        Window again(s.desk, s.theme, s.prompts, s.settings);
        again.show();
        QVERIFY(!again.findChild<QDockWidget *>(u"notesDock"_s)->isVisible());
        QVERIFY(again.findChild<QDockWidget *>(u"issueDock"_s)->isVisible());
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
