#include "ui/window/window.h"

#include "ui/arrange/arrangepane.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/captions/captionspane.h"
#include "ui/editor/articles.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"
#include "ui/house/housewindow.h"
#include "ui/import/importwindow.h"
#include "ui/issue/issuepane.h"
#include "ui/issue/issueview.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgerview.h"
#include "ui/notes/notespane.h"
#include "ui/proof/proofspace.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/band.h"
#include "ui/window/header.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QByteArray> geometrySetting{"window/geometry"_L1, {}};
const Setting<QByteArray> splitSetting{"findings/split"_L1, {}};
constexpr Setting<int> scopeSetting{"findings/scope"_L1, int(FindingsFilter::Scope::Page)};
constexpr Setting<int> groupingSetting{"findings/grouping"_L1, int(FindingsFilter::Grouping::Severity)};

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

Window::Window(Desk &desk, Theme &theme, Prompts &prompts, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_look(new LookChoice(theme, settings, this))
    , m_checks(new CheckChoice(desk.reviewer(), settings, this))
    , m_header(new Header(desk.document(), theme))
    , m_status(new StatusLine(desk, theme, settings))
    , m_centre(new QStackedWidget)
    , m_start(new StartPage(theme))
    , m_articles(new Articles(desk, theme, settings))
    , m_workspaces(new QActionGroup(this))
    , m_next(new QAction(tr("&Next finding"), this))
    , m_previous(new QAction(tr("&Previous finding"), this))
    , m_arranging(new ArrangePane(desk, prompts, settings, theme))
    , m_proofs(new ProofDesk(desk, settings, this))
{
    setObjectName("window"_L1);
    setMenuWidget(m_header);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_articles);
    m_centre->addWidget(m_arranging);
    setCentralWidget(m_centre);
    makeWorkspaces();
    makeDocks();
    makeMenus();
    m_status->setRound(tr("First reading"));
    m_header->setRound(tr("First reading"));
    connect(m_articles, &Articles::refused, this, &Window::tellRefusal);
    connect(&m_desk.document(), &Document::notTakenBack, this, &Window::tellRefusal);
    guardAgencies();
    connect(m_start, &StartPage::openWanted, this, &Window::openFiles);
    connect(m_start, &StartPage::folderWanted, this, &Window::openFolder);
    connect(m_start, &StartPage::newIssueWanted, this, &Window::askForIssue);
    connect(m_start, &StartPage::pasteWanted, this, &Window::pasteText);
    connect(m_start, &StartPage::sampleWanted, this, &Window::sampleWanted);
    connect(m_start, &StartPage::issueWanted, this, &Window::issueWanted);
    connect(&m_desk.document(), &Document::opened, this, &Window::onOpened);
    connect(&m_desk.document(), &Document::changed, this, &Window::tell);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
    setAcceptDrops(true);
    qApp->installEventFilter(this); // files dropped on a text must not be typed into it
    resize(1440, 900);
    restoreGeometry(geometrySetting.read(m_settings));
    FindingsFilter filter;
    filter.scope = FindingsFilter::Scope(std::clamp(scopeSetting.read(m_settings), 0, 2));
    filter.grouping = FindingsFilter::Grouping(std::clamp(groupingSetting.read(m_settings), 0, 3));
    m_findings->setFilter(filter);
    tell();
}

// Panes lose the focus one by one while they are taken down, and a name being written in one is taken over.
Window::~Window()
{
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(&m_desk.document(), nullptr, this, nullptr);
    disconnect(&m_desk, nullptr, this, nullptr);
}

void Window::makeDocks()
{
    // Who walks them in their own pane goes on there: Return applies the fix, and in the text would part the paragraph.
    const auto go = [this](int step) {
        if (m_workspace == Workspace::Proof) {
            m_proof->step(step);
            return;
        }
        m_desk.goToFinding(step, m_findings->view()->hasFocus() ? Desk::Focus::Stay : Desk::Focus::Editor);
    };
    connect(m_next, &QAction::triggered, this, [go] { go(1); });
    connect(m_previous, &QAction::triggered, this, [go] { go(-1); });
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_issue = new IssuePane(m_desk, m_prompts, m_theme);
    m_captions = new CaptionsPane(m_desk, m_theme);
    m_notes = new NotesPane(m_desk, m_theme);
    m_findings = new FindingsPane(m_desk, m_next, m_theme);
    addDock("issue", m_issue, m_issue->title(), Qt::LeftDockWidgetArea);
    addDock("captions", m_captions, m_captions->title(), Qt::RightDockWidgetArea);
    addDock("notes", m_notes, m_notes->title(), Qt::RightDockWidgetArea);
    addDock("findings", m_findings, m_findings->title(), Qt::BottomDockWidgetArea);
    makeLedger();
    connect(m_findings, &FindingsPane::refused, this, &Window::tellRefusal);
    connect(m_issue, &IssuePane::refused, this,
            [this](const QString &sentence) { showTrouble(Severity::B, sentence); });
    connect(m_issue->view(), &IssueView::pasteWanted, this, &Window::pasteText);
}

void Window::makeLedger()
{
    m_ledger = new LedgerPane(m_desk, m_theme);
    m_ledgerDock = addDock("ledger", m_ledger, m_ledger->title(), Qt::RightDockWidgetArea);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(m_docks[1].dock, m_ledgerDock);
    m_ledgerDock->hide();
    auto *close = new QAction(tr("Close the ledger"), this);
    close->setIcon(icon("close"_L1, m_theme));
    connect(close, &QAction::triggered, m_ledgerDock, &QWidget::hide);
    m_ledger->title()->addTool(new IconButton(close, u"closeLedger"_s, m_theme));
}

// In sight and with the focus, or gone.
void Window::toggleLedger()
{
    if (!m_ledger->visibleRegion().isEmpty() && m_ledger->isAncestorOf(focusWidget())) {
        m_ledgerDock->hide();
        return;
    }
    m_ledgerDock->show();
    m_ledgerDock->raise();
    m_ledger->setFocus(Qt::ShortcutFocusReason);
}

QDockWidget *Window::addDock(const char *name, QWidget *body, PaneTitle *title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title->title(), this);
    dock->setObjectName(QString::fromLatin1(name) + "Dock"_L1);
    dock->setTitleBarWidget(title);
    dock->setWidget(body);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    addDockWidget(area, dock);
    m_docks.append({dock, title});
    return dock;
}

// The widths of the design; a smaller screen gives up some of each side. A window that is to fill the screen has not got
// its size yet when it is first shown.
void Window::arrange()
{
    const int room = isMaximized() ? screen()->availableSize().width() : width();
    const bool small = room < 1400;
    for (const Dock &dock : std::as_const(m_docks))
        if (dock.dock != m_ledgerDock)
            dock.dock->show();
    resizeDocks({m_docks[0].dock, m_docks[1].dock}, {m_theme.px(small ? 232 : 268), m_theme.px(small ? 248 : 296)},
                Qt::Horizontal);
    resizeDocks({m_docks[3].dock}, {m_theme.px(small ? 236 : 296)}, Qt::Vertical);
    resizeDocks({m_docks[1].dock, m_docks[2].dock}, {66, 34}, Qt::Vertical);
}

void Window::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_arranged, true))
        return;
    if (m_workspace == Workspace::Read && !restoreState(stateSetting.read(m_settings), stateVersion))
        arrange();
    m_findings->setSplit(splitSetting.read(m_settings));
    (m_start->isVisible() ? static_cast<QWidget *>(m_start) : m_findings->view())->setFocus();
    goOnInWorkspace();
}

void Window::closeEvent(QCloseEvent *event)
{
    geometrySetting.write(m_settings, saveGeometry());
    saveArrangement();
    splitSetting.write(m_settings, m_findings->split());
    scopeSetting.write(m_settings, int(m_findings->filter().scope));
    groupingSetting.write(m_settings, int(m_findings->filter().grouping));
    QMainWindow::closeEvent(event);
}

void Window::tell()
{
    const Issue &issue = m_desk.document().issue();
    showCentre(centreFor(m_workspace, issue.pages().isEmpty()));
    m_properties->setEnabled(!issue.id().isNull());
    setWindowTitle(issue.title().isEmpty() ? tr("Galley") : tr("%1 — Galley").arg(issue.title()));
}

Window::Centre Window::centreFor(Workspace workspace, bool isEmpty)
{
    if (workspace == Workspace::Proof)
        return Centre::Proof;
    if (isEmpty)
        return Centre::Start;
    return workspace == Workspace::Arrange ? Centre::Arrange : Centre::Stories;
}

// Who wrote or chose in what goes away goes on in the findings, or at the start.
void Window::showCentre(Centre centre)
{
    QWidget *const centres[] = {m_start, m_articles, m_arranging, m_proof};
    QWidget *shown = centres[int(centre)];
    if (shown == m_centre->currentWidget())
        return;
    const bool hadFocus = m_centre->isAncestorOf(focusWidget());
    m_centre->setCurrentWidget(shown);
    if (hadFocus)
        (centre == Centre::Stories ? m_findings->view() : shown)->setFocus();
}

void Window::onFocus(QWidget *now)
{
    for (const Dock &dock : std::as_const(m_docks))
        dock.title->setActive(now && (dock.dock->isAncestorOf(now) || dock.title->isAncestorOf(now)));
    for (QWidget *list : {static_cast<QWidget *>(m_issue->view()->viewport()), m_findings->view()->viewport(),
                          m_ledger->view()->viewport()})
        list->update();
}

// F6 goes round the panes that are shown, the findings next to the text that they are about, and the bands of trouble.
void Window::stepFocus(int step)
{
    QList<QWidget *> panes = QList<QWidget *>{m_issue, m_start} + m_articles->stops() + m_arranging->stops()
        + m_proof->stops() + QList<QWidget *>{m_findings, m_captions, m_notes, m_ledger};
    for (Band *band : m_header->findChildren<Band *>())
        panes.append(band);
    const QWidget *now = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (now && (panes[i] == now || panes[i]->isAncestorOf(now)))
            at = i;
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget *pane = panes[(at + step * i + panes.size() * i) % panes.size()];
        if (!pane->isVisible())
            continue;
        pane->setFocus(Qt::TabFocusReason);
        if (pane->hasFocus() || (focusWidget() && pane->isAncestorOf(focusWidget())))
            return;
    }
}

// Qt takes a pane that leads the focus on to one of its parts for a stop, and so never comes to what stands before that.
bool Window::focusNextPrevChild(bool next)
{
    QWidget *const from = focusWidget() ? focusWidget() : this;
    QWidget *to = from;
    do
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    while (to != from
           && !(to->focusPolicy() & Qt::TabFocus && !to->focusProxy() && to->isVisibleTo(this) && to->isEnabled()));
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != from;
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    const bool dropping = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    auto *widget = dropping ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = localFiles(*drop->mimeData());
    if (files.isEmpty() || m_arranging->takesPictures(*widget, *drop->mimeData()))
        return QMainWindow::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        give(files);
    return true;
}

void Window::openFiles()
{
    if (m_workspace == Workspace::Proof) {
        m_proof->attachFiles();
        return;
    }
    const QStringList files = m_prompts.filesToOpen(this);
    if (!files.isEmpty())
        Q_EMIT filesGiven(files);
}

void Window::openFolder()
{
    if (const QString folder = m_prompts.folderToOpen(this); !folder.isEmpty())
        Q_EMIT filesGiven({folder});
}

// A paper made tonight carries tomorrow's date.
void Window::askForIssue()
{
    const IssueFacts facts{m_desk.document().issue().title(), QDate::currentDate().addDays(1), 1};
    auto *dialog = new IssueDialog(IssueDialog::Purpose::NewIssue, facts, this);
    connect(dialog, &IssueDialog::given, this, &Window::newIssueWanted);
    dialog->show();
}

void Window::askForProperties()
{
    const IssueId asked = m_desk.document().issue().id();
    auto *dialog = new IssueDialog(IssueDialog::Purpose::Properties, factsOf(m_desk.document().issue()), this);
    connect(dialog, &IssueDialog::given, this, [this, asked](const IssueFacts &facts) {
        Document &document = m_desk.document();
        if (document.issue().id() != asked)
            return;
        if (const Result<> done = document.perform(changesTo(document.issue(), facts), tr("change the issue")); !done)
            showTrouble(Severity::A, done.error().message.text());
    });
    dialog->show();
}

ImportWindow *Window::showImport(const ImportPlan &plan, const Language *language)
{
    auto *window = new ImportWindow(plan, language, m_theme, this);
    window->show();
    return window;
}

void Window::pasteText()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        showTrouble(Severity::B, tr("The clipboard holds no text. Copy the text of a page first."));
    else
        Q_EMIT textGiven(text);
}

Band *Window::showTrouble(Severity severity, const QString &sentence, const QString &action)
{
    // The same trouble again takes the place of the old words.
    for (Band *band : m_header->findChildren<Band *>())
        if (band->sentence() == sentence)
            delete band;
    auto *band = new Band(severity, sentence, action, m_theme);
    m_header->addBand(band);
    return band;
}

void Window::setOriginals(Originals *originals)
{
    m_articles->setOriginals(originals);
}

void Window::setEarlierReasons(EarlierReasons *reasons)
{
    m_findings->setEarlierReasons(reasons);
}

void Window::setUser(const QString &user)
{
    m_user = user;
    m_header->setUser(user);
    m_status->setUser(user);
}

} // namespace galley
