// Every window without a mouse and without eyes: names, tips, the way of the Tab key, keys that input methods leave free.
#include "core/intake/plan.h"
#include "tests/ui/window/shown.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/import/importwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *childOf(Shown &shown, const QString &name)
{
    return shown.find<QWidget>(name);
}

QWidget *openReading(Shown &shown)
{
    shown.window.showTrouble(Severity::B, u"A file is damaged."_s, u"Try again"_s);
    for (const char *name : {"openBeside", "replace", "compare"})
        shown.action(QString::fromLatin1(name))->trigger();
    shown.find<QLineEdit>(u"findText"_s)->setText(u"的"_s);
    shown.find<QAbstractButton>(u"findInIssue"_s)->click();
    return &shown.window;
}

QWidget *openReason(Shown &shown)
{
    shown.press(Qt::Key_F8);
    shown.action(u"dismissFinding"_s)->trigger();
    shown.action(u"filterFindings"_s)->trigger();
    return &shown.window;
}

QWidget *openCheck(Shown &shown)
{
    shown.action(u"aboutThisCheck"_s)->trigger();
    return &shown.window;
}

QWidget *openStart(Shown &shown)
{
    shown.document.open(Issue(IssueId::create()));
    shown.window.setIssues({{IssueId::create(), u"临渚日报"_s, QDate(2026, 3, 18)}});
    return &shown.window;
}

QWidget *openImport(Shown &shown)
{
    const QByteArray text = u"早樱开满江岸\n\n本报讯(记者 顾南乔)临渚江边的早樱开了，赏花的人多了两成。\n"_s.toUtf8();
    const ImportPlan plan = planImport(Issue(IssueId::create()),
                                       {{u"03 经济/早樱.txt"_s, text}, {u"坏.txt"_s, QByteArray("\0\1\2", 3)}}, {});
    return shown.window.showImport(plan, nullptr);
}

QWidget *openSettings(Shown &shown)
{
    shown.action(u"settings"_s)->trigger();
    return childOf(shown, u"settings"_s);
}

QWidget *openChecks(Shown &shown)
{
    QWidget *settings = openSettings(shown);
    settings->findChild<QTabWidget *>()->setCurrentIndex(1);
    return settings;
}

QWidget *openHouse(Shown &shown)
{
    shown.window.setHouse(&shown.house);
    shown.action(u"house"_s)->trigger();
    return childOf(shown, u"houseWindow"_s);
}

QWidget *openHouseChecks(Shown &shown)
{
    QWidget *house = openHouse(shown);
    house->findChild<QTabWidget *>()->setCurrentIndex(houseTableCount - 1);
    return house;
}

QWidget *openEntry(Shown &shown)
{
    openHouse(shown)->findChild<QAbstractButton *>(u"houseAdd"_s)->click();
    return childOf(shown, u"entryDialog"_s);
}

QWidget *openBylineForm(Shown &shown)
{
    QWidget *page = openHouse(shown)->findChild<QWidget *>(u"house-byline-forms"_s);
    page->findChild<QAbstractButton *>(u"houseAdd"_s)->click();
    return childOf(shown, u"entryDialog"_s);
}

QWidget *openRule(Shown &shown)
{
    shown.window.setHouse(&shown.house);
    QTextEdit *editor = shown.window.findChild<Articles *>()->current();
    QTextCursor caret = editor->textCursor();
    caret.setPosition(0);
    caret.setPosition(2, QTextCursor::KeepAnchor);
    editor->setTextCursor(caret);
    shown.action(u"makeRule"_s)->trigger();
    return childOf(shown, u"entryDialog"_s);
}

QWidget *openHelp(Shown &shown)
{
    shown.press(Qt::Key_F1);
    return childOf(shown, u"help"_s);
}

QWidget *openIssue(Shown &shown)
{
    shown.press(Qt::Key_N, Qt::ControlModifier);
    return childOf(shown, u"issueDialog"_s);
}

QWidget *openAbout(Shown &shown)
{
    shown.action(u"about"_s)->trigger();
    return childOf(shown, u"about"_s);
}

/// Brings the window into a state, or opens another one, and returns the window to look at.
struct Opened {
    const char *name;
    QWidget *(*open)(Shown &shown);
};
constexpr Opened windows[] = {{"reading, with all panes", openReading},
                              {"a reason is asked for", openReason},
                              {"a check's own page", openCheck},
                              {"start page", openStart},
                              {"import", openImport},
                              {"settings", openSettings},
                              {"settings, checks", openChecks},
                              {"house", openHouse},
                              {"house, checks", openHouseChecks},
                              {"an entry of the house", openEntry},
                              {"a form of bylines", openBylineForm},
                              {"a rule of the selection", openRule},
                              {"help", openHelp},
                              {"new issue", openIssue},
                              {"about", openAbout}};

QByteArray nameOf(const QWidget *widget)
{
    return widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Of the window alone, not of those above it.
QList<QWidget *> shownIn(const QWidget *window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == window)
            shown.append(widget);
    return shown;
}

bool takesFocus(const QWidget *widget, Qt::FocusPolicy way)
{
    return widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & way) == way;
}

// Of exclusive buttons Tab comes to one, and arrows go on to the others.
bool reachedByArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    return group && group->exclusive()
        && std::ranges::any_of(group->buttons(), [&](const QAbstractButton *each) { return reached.contains(each); });
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

class AccessTest : public QObject
{
    Q_OBJECT

    static void addWindows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(windows)); ++i)
            QTest::newRow(windows[i].name) << i;
    }

    QWidget *window()
    {
        m_shown.emplace(doubledIssue());
        QWidget *window = windows[*static_cast<const int *>(QTest::qData("index", QMetaType::Int))].open(*m_shown);
        [window] { QVERIFY(window); }();
        window->activateWindow();
        [window] { QTRY_COMPARE(QApplication::activeWindow(), window); }(); // not the one that it belongs to
        return window;
    }

    std::optional<Shown> m_shown;

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void everyStopIsSpoken_data() { addWindows(); }
    void everyStopIsSpoken()
    {
        int stops = 0;
        for (QWidget *widget : shownIn(window())) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QVERIFY2(!spokenName(widget).isEmpty(), nameOf(widget).constData());
            QVERIFY2(!spokenName(widget).contains(u'&'), nameOf(widget).constData());
            ++stops;
        }
        QCOMPARE_GT(stops, 0);
    }

    void everyRowIsSpoken_data() { addWindows(); }
    void everyRowIsSpoken()
    {
        for (QWidget *widget : shownIn(window())) {
            if (qobject_cast<QHeaderView *>(widget)) // what it has to say is said with the rows
                continue;
            const auto *view = qobject_cast<QAbstractItemView *>(widget);
            QAccessibleInterface *list = view ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            for (int i = 0; list && i < list->childCount(); ++i)
                if (const QAccessibleInterface *row = list->child(i); row && row->role() != QAccessible::ColumnHeader)
                    QVERIFY2(!row->text(QAccessible::Name).isEmpty(), nameOf(widget).constData());
        }
    }

    void everyIconHasATipWithItsKey_data() { addWindows(); }
    void everyIconHasATipWithItsKey()
    {
        static const QRegularExpression key(u"\\([^()]+\\)$"_s);
        for (QWidget *widget : shownIn(window())) {
            const auto *button = qobject_cast<QToolButton *>(widget);
            if (!button
                || qobject_cast<QLineEdit *>(widget->parentWidget())) // the glass in a filter only says what it is
                continue;
            if (button->icon().isNull() || button->toolButtonStyle() != Qt::ToolButtonIconOnly)
                continue;
            QVERIFY2(button->toolTip().contains(key), qPrintable(button->objectName() + u": "_s + button->toolTip()));
            QVERIFY2(!spokenName(widget).isEmpty(), nameOf(widget).constData());
        }
    }

    void tabReachesEveryStop_data() { addWindows(); }
    void tabReachesEveryStop()
    {
        const QWidget *top = window();
        QSet<const QWidget *> wanted;
        for (const QWidget *widget : shownIn(top))
            if (takesFocus(widget, Qt::TabFocus))
                wanted.insert(widget);
        const qsizetype steps = 2 * wanted.size() + 4;
        QSet<const QWidget *> reached;
        for (qsizetype i = 0; i < steps; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now && now->window() == top);
            reached.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QByteArrayList missed;
        for (const QWidget *widget : std::as_const(wanted))
            if (!reached.contains(widget) && !reachedByArrows(widget, reached))
                missed.append(nameOf(widget));
        QVERIFY2(missed.isEmpty(), missed.join(", ").constData());
    }

    void noKeyIsOneThatInputMethodsTake_data() { addWindows(); }
    void noKeyIsOneThatInputMethodsTake()
    {
        const QWidget *top = window();
        for (const QAction *action : top->findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(!takenByInputMethods.contains(key), qPrintable(action->text()));
        for (const QShortcut *shortcut : top->findChildren<QShortcut *>())
            for (const QKeySequence &key : shortcut->keys())
                QVERIFY2(!takenByInputMethods.contains(key), qPrintable(key.toString()));
        for (const QAbstractButton *button : top->findChildren<QAbstractButton *>())
            QVERIFY2(!takenByInputMethods.contains(button->shortcut()), nameOf(button).constData());
    }
};

QTEST_MAIN(AccessTest)
#include "accesstest.moc"
