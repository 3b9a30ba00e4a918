#include "ui/proof/proofspace.h"

#include "core/proof/differencekinds.h"
#include "ui/base/choice.h"
#include "ui/base/ground.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/findings/checkpage.h"
#include "ui/proof/differencespane.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/storycomparison.h"

#include <QAction>
#include <QApplication>
#include <QIODevice>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

ProofSpace::ProofSpace(ProofDesk &proofs, Prompts &prompts, QAction *next, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_proofs(proofs)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_attach(new QAction(tr("Attach page proofs…"), this))
    , m_lineBreaks(new QAction(tr("Compare lin&e breaks as well"), this))
    , m_page(new PagePane(proofs, m_attach, theme))
    , m_title(new PaneTitle(tr("Comparison"), theme))
    , m_comparison(new StoryComparison(theme))
    , m_about(new CheckPage(theme))
    , m_beside(new QStackedWidget)
    , m_differences(new DifferencesPane(proofs, next, theme))
    , m_across(new QSplitter(Qt::Horizontal))
    , m_down(new QSplitter(Qt::Vertical))
{
    setObjectName("proofSpace"_L1);
    m_attach->setObjectName("attachProofs"_L1);
    m_about->setObjectName("differencePage"_L1);
    m_about->setAccessibleName(tr("About this difference"));
    makeLineBreaks();
    auto *compared = new QWidget;
    auto *column = new QVBoxLayout(compared);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    m_beside->addWidget(m_comparison);
    m_beside->addWidget(m_about);
    column->addWidget(m_beside, 1);
    for (QSplitter *split : {m_across, m_down}) {
        split->setHandleWidth(1);
        split->setChildrenCollapsible(false);
    }
    m_down->addWidget(compared);
    m_down->addWidget(m_differences);
    m_down->setSizes({620, 300});
    m_across->addWidget(m_page);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(0, 42);
    m_across->setStretchFactor(1, 58);
    m_across->setSizes({420, 580});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    setFocusProxy(m_differences->view());
    for (QAction *action : m_page->sheetActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_attach, &QAction::triggered, this, &ProofSpace::attachFiles);
    connect(&m_proofs, &ProofDesk::changed, this, &ProofSpace::follow);
    connect(&m_proofs, &ProofDesk::busyChanged, this, [this] {
        m_page->tell();
        m_differences->tell();
    });
    connect(m_differences->view(), &DifferencesView::rowChosen, this, &ProofSpace::choose);
    connect(m_page->view(), &PageView::findingChosen, this, [this](qsizetype row) {
        m_differences->setCurrentRow(int(row));
        m_differences->view()->setFocus();
    });
    connect(m_page->view(), &PageView::storyChosen, this, &ProofSpace::showStory);
    connect(m_page->view(), &PageView::failed, this, &ProofSpace::refused);
    connect(m_comparison, &StoryComparison::findingChosen, this,
            [this](qsizetype row) { m_differences->setCurrentRow(int(row)); });
    connect(m_differences->goAction(), &QAction::triggered, this, &ProofSpace::goToPlace);
    connect(m_differences->takeAction(), &QAction::triggered, this, &ProofSpace::takePage);
    connect(m_differences->explainAction(), &QAction::triggered, this, &ProofSpace::explain);
    connect(m_differences->returnAction(), &QAction::triggered, this, &ProofSpace::giveBack);
    connect(m_differences->leaveOutAction(), &QAction::triggered, this, &ProofSpace::leaveOut);
    connect(m_differences->aboutAction(), &QAction::triggered, this, &ProofSpace::showAbout);
    connect(m_about, &CheckPage::closed, this, &ProofSpace::closeAbout);
    connect(m_differences->view(), &QAbstractItemView::doubleClicked, this, &ProofSpace::goToPlace);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
    follow();
}

void ProofSpace::makeLineBreaks()
{
    m_lineBreaks->setObjectName("compareLineBreaks"_L1);
    m_lineBreaks->setShortcut(Qt::CTRL | Qt::Key_L);
    m_lineBreaks->setCheckable(true);
    m_lineBreaks->setChecked(m_proofs.mode() == ProofMode::LineBreaks);
    connect(m_lineBreaks, &QAction::toggled, this,
            [this](bool on) { m_proofs.setMode(on ? ProofMode::LineBreaks : ProofMode::Wording); });
    auto *choice = new ChoiceButton(tr("Line breaks"), u"lineBreaksChoice"_s, m_theme);
    choice->setToolTip(tipOf(*m_lineBreaks));
    choice->setChecked(m_lineBreaks->isChecked());
    connect(choice, &QAbstractButton::clicked, m_lineBreaks, &QAction::toggle);
    connect(m_lineBreaks, &QAction::toggled, choice, &QAbstractButton::setChecked);
    m_title->addTool(choice);
}

void ProofSpace::onFocus(const QWidget *now)
{
    const auto holds = [now](const QWidget *pane) { return now && (pane == now || pane->isAncestorOf(now)); };
    m_page->title()->setActive(holds(m_page));
    m_title->setActive(holds(m_beside));
    m_differences->title()->setActive(holds(m_differences));
    m_differences->view()->viewport()->update();
}

QList<QWidget *> ProofSpace::stops() const
{
    return {m_page, m_beside->currentWidget(), m_differences};
}

QList<QAction *> ProofSpace::keyActions() const
{
    return m_differences->listActions() + m_page->viewActions() + m_page->sheetActions();
}

QByteArray ProofSpace::arrangement() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_across->saveState() << m_down->saveState();
    return state;
}

void ProofSpace::setArrangement(const QByteArray &state)
{
    QByteArray across;
    QByteArray down;
    QDataStream stream(state);
    stream >> across >> down;
    m_across->restoreState(across);
    m_down->restoreState(down);
}

void ProofSpace::attachFiles()
{
    attach(m_prompts.proofsToOpen(this));
}

void ProofSpace::attach(const QStringList &paths)
{
    for (const QString &path : paths)
        m_proofs.attach(path);
}

// What the person was at stays current where it is still there; what comes after it, where it is not.
void ProofSpace::follow()
{
    const ProofSheet *sheet = m_proofs.current();
    const QString of = sheet ? sheet->key() : QString();
    const bool isOther = std::exchange(m_sheet, of) != of;
    DifferencesModel &model = m_differences->model();
    m_page->tell();
    if (isOther) {
        m_key.clear();
        m_row = 0;
        m_story = {};
    }
    const int row = model.rowOf(m_key);
    const int wanted = row >= 0 ? row : std::min(m_row, model.rowCount() - 1);
    if (wanted < 0) {
        m_key.clear();
    } else if (row < 0 || wanted != m_differences->currentRow()) {
        setCurrent(wanted);
        const QSignalBlocker blocker(m_differences->view());
        m_differences->setCurrentRow(wanted);
    }
    show();
}

void ProofSpace::show()
{
    showComparison();
    showMarks();
    m_differences->tell();
}

void ProofSpace::setCurrent(int row)
{
    const DifferencesModel &model = m_differences->model();
    m_key = model.keyAt(row);
    m_row = row;
    m_story = m_proofs.current() ? storyOf(*m_proofs.current(), *model.findingAt(row)) : StoryId();
}

void ProofSpace::choose(int row)
{
    m_beside->setCurrentWidget(m_comparison);
    setCurrent(row);
    show();
    const ProofFinding *finding = m_differences->model().findingAt(row);
    if (finding->proof)
        m_page->view()->showPlace(finding->proof->box);
}

void ProofSpace::showStory(StoryId story)
{
    m_story = story;
    const ProofSheet *sheet = m_proofs.current();
    const DifferencesModel &model = m_differences->model();
    for (int row = 0; sheet && row < model.rowCount(); ++row) {
        if (storyOf(*sheet, *model.findingAt(row)) != story)
            continue;
        m_differences->setCurrentRow(row);
        m_story = story;
        break;
    }
    show();
}

// On this page first, then on those after it.
void ProofSpace::step(int by)
{
    DifferencesModel &model = m_differences->model();
    const auto end = [&model, by] { return by > 0 ? 0 : model.rowCount() - 1; };
    int row = model.openFrom(m_key.isEmpty() ? end() : m_row + by, by);
    const qsizetype sheets = m_proofs.sheets().size();
    for (qsizetype i = 0; row < 0 && i < sheets; ++i) {
        m_proofs.setCurrent((m_proofs.currentIndex() + by + sheets) % sheets);
        row = model.openFrom(end(), by);
    }
    if (row >= 0)
        m_differences->setCurrentRow(row);
    m_differences->view()->setFocus();
}

void ProofSpace::goToPlace()
{
    const ProofFinding *finding = m_differences->model().findingAt(m_differences->currentRow());
    if (!finding || !finding->proof)
        return;
    constexpr double readable = 1.6; // pixels for a point: body type can be read
    if (m_page->view()->scale() < readable)
        m_page->view()->zoom(readable / m_page->view()->scale());
    m_page->view()->showPlace(finding->proof->box);
}

// With room around it, so that the next proof may set it a little elsewhere.
void ProofSpace::leaveOut()
{
    constexpr double room = 3; // points
    if (const ProofFinding *finding = m_differences->model().findingAt(m_differences->currentRow());
        finding && finding->proof)
        m_proofs.readRegion(ProofMark::Kind::LeftOut, finding->proof->box.adjusted(-room, -room, room, room));
}

bool ProofSpace::tellAbout()
{
    const bool isAsked = m_differences->view()->hasFocus() && m_differences->aboutAction()->isEnabled();
    if (isAsked)
        showAbout();
    return isAsked;
}

void ProofSpace::showAbout()
{
    const ProofFinding *finding = m_differences->model().findingAt(m_differences->currentRow());
    const CheckInfo *kind = finding ? differenceKind(toldAs(*finding)) : nullptr;
    if (!kind)
        return;
    m_about->show(*kind, {});
    m_beside->setCurrentWidget(m_about);
    m_about->setFocus();
}

void ProofSpace::closeAbout()
{
    m_beside->setCurrentWidget(m_comparison);
    m_differences->view()->setFocus();
}

void ProofSpace::settle(const Result<> &done)
{
    if (!done)
        Q_EMIT refused(done.error());
    else if (const int next = m_differences->model().openFrom(m_differences->currentRow(), 1); next >= 0)
        m_differences->setCurrentRow(next);
}

void ProofSpace::takePage()
{
    if (const ProofFinding *finding = m_differences->model().findingAt(m_differences->currentRow()))
        if (const Result<> done = m_proofs.takeFromPage(ProofFinding(*finding)); !done)
            Q_EMIT refused(done.error());
}

// Again opens it again.
void ProofSpace::explain()
{
    const int row = m_differences->currentRow();
    const ProofFinding *finding = m_differences->model().findingAt(row);
    if (!finding)
        return;
    if (m_differences->model().stateAt(row) == DifferenceState::Explained) {
        if (const Result<> done = m_proofs.reopen(ProofFinding(*finding)); !done)
            Q_EMIT refused(done.error());
        return;
    }
    const std::optional<QString> reason = m_prompts.line(this, tr("Explain the difference"),
                                                         tr("Why the page may stay as it is:"));
    if (reason)
        settle(m_proofs.explain(ProofFinding(*finding), *reason));
}

void ProofSpace::giveBack()
{
    const int row = m_differences->currentRow();
    const bool wasOpen = m_differences->model().stateAt(row) == DifferenceState::Open;
    m_proofs.giveBack(m_differences->model().keyAt(row));
    if (wasOpen)
        settle({});
}

} // namespace galley
