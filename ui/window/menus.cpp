// The window's menus: every action with its name and keys.
#include "ui/window/window.h"

#include "ui/arrange/arrangepane.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/editor/articles.h"
#include "ui/findings/findingspane.h"
#include "ui/issue/issuepane.h"
#include "ui/proof/proofspace.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/header.h"
#include "ui/window/helpwindow.h"
#include "ui/window/statusline.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace galley {

QAction *Window::add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    return action;
}

void Window::makeMenus()
{
    makeIssueMenu();
    makeEditMenu();
    makeViewMenu();
    QMenu *story = m_header->menus()->addMenu(tr("&Story"));
    story->menuAction()->setObjectName("storyMenu"_L1);
    story->addActions(m_articles->actions());
    story->addSeparator();
    connect(add(story, "moveUp", tr("Move story &up"), {Qt::ALT | Qt::Key_Up}), &QAction::triggered, this,
            [this] { m_issue->moveSelected(-1); });
    connect(add(story, "moveDown", tr("Move story &down"), {Qt::ALT | Qt::Key_Down}), &QAction::triggered, this,
            [this] { m_issue->moveSelected(1); });
    story->addActions(m_issue->actions());
    story->addActions(m_arranging->actions());
    addAgencyAction(story);
    addHoleAction(story);
    makeFindingsMenu();
    makeHouseMenu();
    makeHelpMenu();
    addActions(namedActions());
    auto *foot = new QStatusBar;
    foot->setSizeGripEnabled(false);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_status, 1);
    foot->setFixedHeight(m_theme.px(26));
    connect(&m_theme, &Theme::changed, foot, [this, foot] { foot->setFixedHeight(m_theme.px(26)); });
    setStatusBar(foot);
}

void Window::makeIssueMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("&File"));
    QAction *open = add(menu, "open", tr("&Open files…"), {QKeySequence(Qt::CTRL | Qt::Key_O)});
    open->setIcon(icon("plus"_L1, m_theme));
    open->setIconVisibleInMenu(false);
    connect(open, &QAction::triggered, this, &Window::openFiles);
    connect(add(menu, "openFolder", tr("Open &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}), &QAction::triggered, this,
            &Window::openFolder);
    QAction *attach = m_proof->attachAction();
    menu->addAction(attach);
    connect(attach, &QAction::triggered, this, [this] { showWorkspace(u"proof"_s); });
    connect(add(menu, "pasteAsPage", tr("&Paste text as a new page"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V}),
            &QAction::triggered, this, &Window::pasteText);
    menu->addSeparator();
    connect(add(menu, "newIssue", tr("&New issue…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}), &QAction::triggered, this,
            &Window::askForIssue);
    m_properties = add(menu, "issueProperties", tr("Issue p&roperties…"));
    connect(m_properties, &QAction::triggered, this, &Window::askForProperties);
    m_issues = menu->addMenu(tr("Open &issue"));
    m_issues->setEnabled(false);
    connect(add(menu, "sample", tr("&Sample issue")), &QAction::triggered, this, &Window::sampleWanted);
    menu->addSeparator();
    addPrintAction(menu);
    addStoreActions(menu);
    m_file = menu;
    m_belowRecent = menu->addSeparator();
    connect(add(menu, "quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}), &QAction::triggered, this,
            &QWidget::close);
    m_issue->title()->addTool(new IconButton(open, u"issueAdd"_s, m_theme));
}

void Window::makeEditMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("&Edit"));
    QUndoStack &stack = m_desk.document().undoStack();
    QAction *undo = stack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName("undo"_L1);
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = stack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName("redo"_L1);
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    menu->addActions(m_articles->findActions());
    menu->addSeparator();
    connect(add(menu, "settings", tr("&Settings…"), {Qt::CTRL | Qt::ALT | Qt::Key_S}), &QAction::triggered, this,
            &Window::showSettings);
}

void Window::showSettings()
{
    if (m_settingsWindow) {
        m_settingsWindow->raise();
        m_settingsWindow->activateWindow();
        return;
    }
    m_settingsWindow = new SettingsWindow(*m_look, *m_checks, m_settings, m_theme, this);
    connect(m_settingsWindow, &SettingsWindow::lineMeasureChanged, m_articles, &Articles::tellCounts);
    connect(m_settingsWindow, &SettingsWindow::lineMeasureChanged, m_status, &StatusLine::count);
    m_settingsWindow->show();
}

void Window::makeViewMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("&View"));
    menu->addActions(m_workspaces->actions());
    menu->addSeparator();
    for (const Dock &dock : std::as_const(m_docks)) {
        if (dock.dock == m_ledgerDock)
            continue;
        QAction *action = dock.dock->toggleViewAction();
        action->setObjectName(u"show-"_s + dock.dock->objectName());
        menu->addAction(action);
    }
    connect(add(menu, "ledger", tr("&Ledger"), {QKeySequence(Qt::Key_F9)}), &QAction::triggered, this,
            &Window::toggleLedger);
    connect(add(menu, "nextPane", tr("Next pa&ne"), {QKeySequence(Qt::Key_F6)}), &QAction::triggered, this,
            [this] { stepFocus(1); });
    connect(add(menu, "previousPane", tr("Pre&vious pane"), {Qt::SHIFT | Qt::Key_F6}), &QAction::triggered, this,
            [this] { stepFocus(-1); });
    menu->addSeparator();
    menu->addActions(m_articles->viewActions());
    menu->addAction(m_proof->lineBreaksAction());
    menu->addSeparator();
    m_look->addTo(*menu);
}

void Window::makeFindingsMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("F&indings"));
    menu->addAction(m_next);
    menu->addAction(m_previous);
    menu->addSeparator();
    menu->addAction(m_findings->applyAction());
    menu->addAction(m_findings->dismissAction());
    menu->addAction(m_findings->aboutAction());
}

void Window::makeHelpMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("&Help"));
    connect(add(menu, "help", tr("&Help and keys"), {QKeySequence(Qt::Key_F1)}), &QAction::triggered, this,
            &Window::showHelp);
    connect(add(menu, "about", tr("&About Galley")), &QAction::triggered, this, &Window::about);
}

// On a difference it tells about that.
void Window::showHelp()
{
    if (m_workspace == Workspace::Proof && m_proof->tellAbout())
        return;
    if (m_help) {
        m_help->raise();
        m_help->activateWindow();
        return;
    }
    QList<KeyGroup> keys;
    for (const QAction *menu : m_header->menus()->actions())
        keys.append({plainWords(menu->text()), menu->menu()->actions()});
    keys.append({tr("In the list of findings"), m_findings->listActions()});
    keys.append({tr("In the Proof workspace"), m_proof->keyActions()});
    m_help = new HelpWindow(keys, m_theme, this);
    m_help->show();
}

void Window::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Galley"),
                                tr("Galley %1\nEditorial review and layout proofing for newspapers.\n"
                                   "Free software under the GNU General Public License, version 3 or later.")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setObjectName("about"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void Window::setIssues(const QList<IssueChoice> &issues)
{
    m_start->setIssues(issues);
    tellRecent(issues);
    m_issues->clear();
    m_issues->setEnabled(!issues.isEmpty());
    for (const IssueChoice &issue : issues)
        connect(m_issues->addAction(issueName(issue).replace(u"&"_s, u"&&"_s)), &QAction::triggered, this,
                [this, id = issue.id] { Q_EMIT issueWanted(id); });
}

// The nine latest, each by its digit.
void Window::tellRecent(const QList<IssueChoice> &issues)
{
    qDeleteAll(m_recent);
    m_recent.clear();
    if (issues.isEmpty())
        return;
    m_recent.append(m_file->insertSeparator(m_belowRecent));
    for (qsizetype i = 0; i < std::min<qsizetype>(9, issues.size()); ++i) {
        auto *action = new QAction(u"&%1  %2"_s.arg(i + 1).arg(issueName(issues[i]).replace(u"&"_s, u"&&"_s)), this);
        connect(action, &QAction::triggered, this, [this, id = issues[i].id] { Q_EMIT issueWanted(id); });
        m_file->insertAction(m_belowRecent, action);
        m_recent.append(action);
    }
}

QList<QAction *> Window::namedActions() const
{
    QList<QAction *> named;
    for (QAction *action : m_header->menus()->findChildren<QAction *>() + findChildren<QAction *>())
        if (!action->objectName().isEmpty() && !action->isSeparator() && !named.contains(action))
            named.append(action);
    return named;
}

} // namespace galley
