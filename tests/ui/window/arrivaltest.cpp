// What comes into the window and goes out of it: files, text, whole issues, the newsroom.
#include "tests/ui/window/shown.h"
#include "ui/window/band.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDateEdit>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ArrivalTest : public QObject
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
        QVERIFY(!shown.action(u"printGalleys"_s)->isEnabled());
        QVERIFY(shown.action(u"backUp"_s)->isEnabled());
    }

    void filesAreAskedForAndHandedOn()
    {
        Shown s(doubledIssue());
        s.prompts.files = {u"/somewhere/01 要闻.txt"_s};
        QSignalSpy given(&s.window, &Window::filesGiven);
        s.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toStringList(), s.prompts.files);
    }

    void aFolderIsAskedForAndHandedOn()
    {
        Shown s(doubledIssue());
        QSignalSpy given(&s.window, &Window::filesGiven);
        s.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 0);
        s.prompts.folder = u"/somewhere/3月18日"_s;
        s.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.first().first().toStringList(), QStringList{s.prompts.folder});
    }

    void filesDroppedAnywhereAreHandedOn()
    {
        Shown s(doubledIssue());
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
        Shown s(doubledIssue());
        QSignalSpy given(&s.window, &Window::textGiven);
        QApplication::clipboard()->setText(u"早樱开了。"_s);
        s.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 1);
        QApplication::clipboard()->clear();
        s.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(given.size(), 1);
        QVERIFY(s.window.findChild<Band *>());
    }

    void aNewIssueIsNamed()
    {
        Shown s(doubledIssue());
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
        Shown s(doubledIssue());
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
        Shown s(doubledIssue());
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
};

QTEST_MAIN(ArrivalTest)
#include "arrivaltest.moc"
