// The window's workspaces: what is shown for reading and for comparing page proofs, and how one gives way to the other.
#include "ui/window/window.h"

#include "ui/editor/articles.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"
#include "ui/proof/differencespane.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/proofspace.h"
#include "ui/window/header.h"
#include "ui/window/windowstate.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QByteArray> proofSetting{"window/proof"_L1, {}};

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
    add("workspaceProof", tr("&Proof"), Qt::Key_3, Workspace::Proof);
    m_header->setWorkspaces(m_workspaces);
    connect(m_proof, &ProofSpace::refused, this, &Window::tellRefusal);
    connect(m_proofs, &ProofDesk::troubled, this,
            [this](const Error &error) { showTrouble(Severity::A, error.message.text()); });
    if (const QByteArray state = proofSetting.read(m_settings); !state.isEmpty())
        m_proof->setArrangement(state);
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
    m_workspace = workspace;
    m_proofs->setWatched(workspace == Workspace::Proof);
    if (workspace == Workspace::Proof) {
        m_reading = saveState(stateVersion);
        for (const Dock &dock : std::as_const(m_docks))
            dock.dock->hide();
        for (QAction *action : readingActions())
            if (action->isVisible()) {
                action->setVisible(false); // and so are its keys: what they would change is out of sight
                m_resting.append(action);
            }
    } else {
        for (QAction *action : std::exchange(m_resting, {}))
            action->setVisible(true);
        if (!restoreState(m_reading, stateVersion))
            arrange();
    }
    tell();
    QWidget *const list = workspace == Workspace::Proof ? static_cast<QWidget *>(m_proof->differences()->view())
                                                        : m_findings->view();
    list->setFocus(Qt::ShortcutFocusReason);
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
            if (menu->objectName() == "storyMenu"_L1 || action->objectName() == "ledger"_L1)
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

void Window::saveArrangement()
{
    stateSetting.write(m_settings, m_workspace == Workspace::Read ? saveState(stateVersion) : m_reading);
    proofSetting.write(m_settings, m_proof->arrangement());
}

void Window::setProofReader(ProofReader *reader)
{
    m_proof->page()->view()->setReader(reader);
    m_proofs->setReader(reader);
}

void Window::setEarlierVersions(EarlierVersions *earlier)
{
    m_proofs->setEarlierVersions(earlier);
}

} // namespace galley
