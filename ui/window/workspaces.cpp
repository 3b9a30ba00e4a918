// The window's workspaces: what is shown for each, and how one gives way to another.
#include "ui/window/window.h"

#include "ui/arrange/arrangepane.h"
#include "ui/editor/articles.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"
#include "ui/proof/differencespane.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/proofspace.h"
#include "ui/window/header.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstate.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QByteArray> arrangeSetting{"window/arrange"_L1, {}};
const Setting<QByteArray> proofSetting{"window/proof"_L1, {}};
const Setting<QString> workspaceSetting{"window/workspace"_L1, {}};
constexpr auto nameStart = "workspace"_L1; ///< of the actions that show one

} // namespace

void Window::makeWorkspaces()
{
    m_next->setObjectName("nextFinding"_L1);
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    m_previous->setObjectName("previousFinding"_L1);
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_proof = new ProofSpace(*m_proofs, m_prompts, m_next, m_theme); // shows the key of the one
    m_centre->addWidget(m_proof);
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
    add("workspaceProof", tr("&Proof"), Qt::Key_3, Workspace::Proof);
    m_header->setWorkspaces(m_workspaces);
    connect(m_proof, &ProofSpace::refused, this, &Window::tellRefusal);
    connect(m_proofs, &ProofDesk::troubled, this,
            [this](const Error &error) { showTrouble(Severity::A, error.message.text()); });
    connect(m_proofs, &ProofDesk::changed, this, &Window::tellStatus);
    connect(m_arranging, &ArrangePane::refused, this,
            [this](const QString &sentence) { showTrouble(Severity::B, sentence); });
    connect(m_arranging, &ArrangePane::asking, this, [this] { showWorkspace(u"arrange"_s); });
    connect(m_arranging, &ArrangePane::openWanted, this, [this](StoryId story) {
        showWorkspace(u"read"_s);
        if (const Story *opened = m_desk.document().issue().story(story); opened && !opened->blocks.isEmpty())
            m_desk.showPlace(Place::in(opened->blocks.first().id, {0, 0}), Desk::Focus::Editor);
    });
    m_lastWorkspace = workspaceSetting.read(m_settings);
    m_arranging->setArrangement(arrangeSetting.read(m_settings));
    if (const QByteArray state = proofSetting.read(m_settings); !state.isEmpty())
        m_proof->setArrangement(state);
}

bool Window::showWorkspace(const QString &name)
{
    if (!name.isEmpty())
        m_lastWorkspace.clear();
    for (QAction *action : m_workspaces->actions())
        if (action->objectName().compare(nameStart + name, Qt::CaseInsensitive) == 0) {
            if (!action->isChecked())
                action->trigger();
            return true;
        }
    return false;
}

// A dock that was closed for reading is closed again behind it.
void Window::enter(Workspace workspace)
{
    m_lastWorkspace.clear();
    const bool fromReading = std::exchange(m_workspace, workspace) == Workspace::Read;
    m_proofs->setWatched(workspace == Workspace::Proof);
    for (QAction *action : std::exchange(m_resting, {}))
        action->setVisible(true);
    if (fromReading)
        m_reading = saveState(stateVersion);
    if (workspace != Workspace::Read)
        rest(workspace);
    else if (!restoreState(m_reading, stateVersion))
        arrange();
    tell();
    tellStatus();
    QWidget *focused = m_centre->currentWidget();
    if (workspace == Workspace::Read)
        focused = m_findings->view();
    else if (workspace == Workspace::Proof)
        focused = m_proof->differences()->view();
    focused->setFocus(Qt::ShortcutFocusReason);
}

// In Proof the page of the picture is on the screen, and the story that is open for reading is not.
void Window::tellStatus()
{
    std::optional<PageId> page;
    if (m_workspace == Workspace::Proof)
        page = m_proofs->current() ? m_proofs->current()->page : PageId();
    m_status->setPage(page);
}

void Window::rest(Workspace workspace)
{
    for (const Dock &dock : std::as_const(m_docks))
        dock.dock->hide();
    for (QAction *action : restingIn(workspace))
        if (action->isVisible()) {
            action->setVisible(false); // and so are its keys: what they would change is out of sight
            m_resting.append(action);
        }
}

/// What is done with texts and their findings; stories are moved on the board too.
QList<QAction *> Window::restingIn(Workspace workspace) const
{
    QList<QAction *> actions = m_articles->actions() + m_articles->findActions() + m_articles->viewActions()
        + QList<QAction *>{m_findings->applyAction(), m_findings->dismissAction(), m_findings->aboutAction(), m_rule,
                           m_bylineForm};
    for (const Dock &dock : m_docks)
        actions.append(dock.dock->toggleViewAction());
    for (QAction *menu : m_header->menus()->actions())
        for (QAction *action : menu->menu()->actions())
            if ((workspace == Workspace::Proof && menu->objectName() == "storyMenu"_L1)
                || action->objectName() == "ledger"_L1)
                actions.append(action);
    return actions;
}

// A page's proof belongs to the issue that is open; everything else is copy.
void Window::give(const QStringList &files)
{
    const bool hasPages = !m_desk.document().issue().pages().isEmpty();
    QStringList proofs;
    QStringList copy;
    for (const QString &file : files)
        (hasPages && file.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? proofs : copy).append(file);
    if (!proofs.isEmpty()) {
        showWorkspace(u"proof"_s);
        m_proof->attach(proofs);
    }
    if (!copy.isEmpty())
        Q_EMIT filesGiven(copy);
}

// Where the person left off the last time, once there is an issue to see there; what is chosen before that holds.
void Window::goOnInWorkspace()
{
    if (m_arranged && !m_lastWorkspace.isEmpty() && !m_desk.document().issue().pages().isEmpty())
        showWorkspace(std::exchange(m_lastWorkspace, {}));
}

void Window::onOpened()
{
    tell();
    goOnInWorkspace();
}

void Window::saveArrangement()
{
    stateSetting.write(m_settings, m_workspace == Workspace::Read ? saveState(stateVersion) : m_reading);
    for (const QAction *action : m_workspaces->actions())
        if (action->isChecked() && m_lastWorkspace.isEmpty()) // closed before it could be gone on in, it stays
            workspaceSetting.write(m_settings, action->objectName().sliced(nameStart.size()));
    arrangeSetting.write(m_settings, m_arranging->arrangement());
    proofSetting.write(m_settings, m_proof->arrangement());
}

void Window::setProofReader(ProofReader *reader, ProofFiles *files)
{
    m_proof->page()->view()->setReader(reader);
    m_proofs->setReader(reader, files);
}

} // namespace galley
