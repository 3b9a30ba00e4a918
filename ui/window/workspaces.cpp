// The window's workspaces: what is shown for each, and how one gives way to another.
#include "ui/window/window.h"

#include "ui/arrange/arrangepane.h"
#include "ui/editor/articles.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"
#include "ui/window/header.h"
#include "ui/window/windowstate.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QByteArray> arrangeSetting{"window/arrange"_L1, {}};

} // namespace

void Window::makeWorkspaces()
{
    const auto add = [this](const char *name, const QString &text, Qt::Key digit, Workspace workspace) {
        auto *action = new QAction(text, m_workspaces);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(Qt::CTRL | digit));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, workspace] {
            if (m_workspace != workspace)
                enter(workspace);
            else if (workspace == Workspace::Read)
                arrange();
        });
        return action;
    };
    add("workspaceRead", tr("&Read"), Qt::Key_1, Workspace::Read)->setChecked(true);
    add("workspaceArrange", tr("&Arrange"), Qt::Key_2, Workspace::Arrange);
    m_header->setWorkspaces(m_workspaces);
    connect(m_arranging, &ArrangePane::refused, this,
            [this](const QString &sentence) { showTrouble(Severity::B, sentence); });
    connect(m_arranging, &ArrangePane::asking, this, [this] { showWorkspace(u"arrange"_s); });
    connect(m_arranging, &ArrangePane::openWanted, this, [this](StoryId story) {
        showWorkspace(u"read"_s);
        if (const Story *opened = m_desk.document().issue().story(story); opened && !opened->blocks.isEmpty())
            m_desk.showPlace(Place::in(opened->blocks.first().id, {0, 0}), Desk::Focus::Editor);
    });
    m_arranging->setArrangement(arrangeSetting.read(m_settings));
}

bool Window::showWorkspace(const QString &name)
{
    for (QAction *action : m_workspaces->actions())
        if (action->objectName().compare(u"workspace"_s + name, Qt::CaseInsensitive) == 0) {
            if (!action->isChecked())
                action->trigger();
            return true;
        }
    return false;
}

// A dock that was closed for reading is closed again behind it.
void Window::enter(Workspace workspace)
{
    const bool fromReading = std::exchange(m_workspace, workspace) == Workspace::Read;
    if (workspace == Workspace::Read) {
        for (QAction *action : std::exchange(m_resting, {}))
            action->setVisible(true);
        if (!restoreState(m_reading, stateVersion))
            arrange();
    } else if (fromReading) {
        m_reading = saveState(stateVersion);
        for (const Dock &dock : std::as_const(m_docks))
            dock.dock->hide();
        for (QAction *action : readingActions())
            if (action->isVisible()) {
                action->setVisible(false); // and so are its keys: what they would change is out of sight
                m_resting.append(action);
            }
    }
    tell();
    QWidget *focused = m_centre->currentWidget();
    if (workspace == Workspace::Read)
        focused = m_findings->view();
    focused->setFocus(Qt::ShortcutFocusReason);
}

QList<QAction *> Window::readingActions() const
{
    QList<QAction *> actions = m_articles->actions() + m_articles->findActions() + m_articles->viewActions()
        + QList<QAction *>{m_findings->applyAction(), m_findings->dismissAction(), m_findings->aboutAction(), m_rule,
                           m_bylineForm};
    for (const Dock &dock : m_docks)
        actions.append(dock.dock->toggleViewAction());
    for (QAction *menu : m_header->menus()->actions())
        for (QAction *action : menu->menu()->actions())
            if (action->objectName() == "ledger"_L1)
                actions.append(action);
    return actions;
}

void Window::saveArrangement()
{
    stateSetting.write(m_settings, m_workspace == Workspace::Read ? saveState(stateVersion) : m_reading);
    arrangeSetting.write(m_settings, m_arranging->arrangement());
}

} // namespace galley
