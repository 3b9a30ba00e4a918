#include "ui/arrange/arrangepane.h"

#include "core/arrange/jump.h"
#include "core/arrange/tray.h"
#include "ui/arrange/board.h"
#include "ui/arrange/fitline.h"
#include "ui/arrange/galleystrip.h"
#include "ui/base/desk.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/issue/pages.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

ArrangePane::ArrangePane(Desk &desk, Prompts &prompts, const QSettings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_model(desk)
    , m_trayTitle(new PaneTitle(tr("Waiting"), theme))
    , m_trayEmpty(new QLabel(tr("Nothing waits for a page. Delete puts the selected story here.")))
    , m_boardTitle(new PaneTitle(tr("Pages"), theme))
    , m_board(new Board(desk, m_model, m_reader, theme))
    , m_galleyTitle(new PaneTitle(tr("Galley"), theme))
    , m_galley(new GalleyStrip(desk, settings, theme))
    , m_consequences(new ConsequencesPane(theme))
    , m_across(new QSplitter(Qt::Horizontal))
    , m_down(new QSplitter(Qt::Vertical))
    , m_previous(add("toPreviousPage", tr("To the p&revious page"), Qt::ALT | Qt::Key_Left, &ArrangePane::moveBack))
    , m_next(add("toNextPage", tr("To the ne&xt page"), Qt::ALT | Qt::Key_Right, &ArrangePane::moveOn))
    , m_wait(add("putInTray", tr("&Let it wait for a page"), {}, &ArrangePane::putInTray))
    , m_place(add("placeFromTray", tr("Place &what waits"), {}, &ArrangePane::placeFromTray))
    , m_goOn(add("goOnElsewhere", tr("&Go on on another page…"), {}, &ArrangePane::goOnElsewhere))
    , m_judge(std::make_shared<MoveJudge>())
{
    setObjectName("arrangePane"_L1);
    m_thread.setMaxThreadCount(1);
    m_across->setObjectName("arrangeAcross"_L1);
    m_across->setHandleWidth(1);
    m_down->setHandleWidth(1);
    m_across->addWidget(makeTrayBox());
    m_across->addWidget(makeMiddle());
    m_across->addWidget(m_consequences);
    m_across->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    setFocusProxy(m_board);
    connect(m_board, &Board::moveWanted, this, [this](const StoryMove &move) { want(move); });
    connect(m_board, &Board::openWanted, this, &ArrangePane::openWanted);
    connect(m_board, &Board::selected, this, &ArrangePane::choose);
    connect(m_board, &Board::waitWanted, this, &ArrangePane::putInTray);
    connect(m_board, &Board::placeWanted, this, &ArrangePane::placeFromTray);
    connect(m_galley, &GalleyStrip::told, this, [this](const QString &story, const QString &measure) {
        m_galleyTitle->setDetail(measure.isEmpty() ? story : story + u" · "_s + measure);
    });
    connect(m_consequences, &ConsequencesPane::agreed, this,
            [this](const PendingMove &pending, const QList<Consequence> &repaired) { perform(pending, repaired); });
    connect(m_consequences, &ConsequencesPane::refused, this, [this] {
        m_board->showPending({});
        m_board->go(m_desk.currentStory());
    });
    connect(&desk, &Desk::storyChanged, this, &ArrangePane::onStoryChanged);
    desk.setMoveGuard([this](const StoryMove &move) { want(move); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ArrangePane::follow);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ArrangePane::follow);
    follow();
}

ArrangePane::~ArrangePane()
{
    m_desk.setMoveGuard({});
}

QAction *ArrangePane::add(const char *name, const QString &text, const QKeySequence &key, void (ArrangePane::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QWidget *ArrangePane::makeTrayBox()
{
    m_trayBox = new QWidget;
    m_trayEmpty->setObjectName("trayEmpty"_L1);
    m_trayEmpty->setWordWrap(true);
    m_trayEmpty->setForegroundRole(QPalette::PlaceholderText);
    m_trayEmpty->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(m_trayBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trayTitle);
    column->addWidget(m_trayEmpty);
    column->addStretch(1);
    layGround(*m_trayBox, Colour::Pane, m_theme);
    return m_trayBox;
}

QWidget *ArrangePane::makeMiddle()
{
    auto *board = new QWidget;
    auto *above = new QVBoxLayout(board);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    above->addWidget(m_boardTitle);
    above->addWidget(m_board, 1);
    auto *galley = new QWidget;
    auto *below = new QVBoxLayout(galley);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_galleyTitle);
    below->addWidget(m_galley, 1);
    m_down->addWidget(board);
    m_down->addWidget(galley);
    m_down->setStretchFactor(0, 1);
    return m_down;
}

// The widths of the design, where the person has set no others.
void ArrangePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_across->property("arranged").toBool())
        return;
    m_across->setProperty("arranged", true);
    const int tray = m_theme.px(width() < 1400 ? 190 : 216);
    const int right = m_theme.px(width() < 1400 ? 260 : 304);
    m_across->setSizes({tray, width() - tray - right, right});
    m_down->setSizes({height() - m_theme.px(214), m_theme.px(214)});
}

QList<QWidget *> ArrangePane::stops() const
{
    QList<QWidget *> stops;
    if (m_tray)
        stops.append(m_tray);
    stops.append(m_board);
    stops.append(m_galley);
    stops.append(m_consequences);
    return stops;
}

QByteArray ArrangePane::arrangement() const
{
    return m_across->property("arranged").toBool() ? m_across->saveState() : QByteArray();
}

void ArrangePane::setArrangement(const QByteArray &state)
{
    if (!state.isEmpty() && m_across->restoreState(state)) {
        m_across->setProperty("arranged", true);
        m_down->setSizes({600, m_theme.px(214)});
    }
}

void ArrangePane::setHouse(const HouseDesk *house)
{
    m_house = house;
    m_board->setHouse(house);
    m_galley->setHouse(house);
    if (m_tray)
        m_tray->setHouse(house);
}

/// The tray's list comes with the first story that waits, and says so while it is empty.
void ArrangePane::follow()
{
    const Issue &issue = m_desk.document().issue();
    const Page *tray = trayOf(issue);
    if (m_tray && (!tray || m_tray->page() != tray->id)) {
        delete m_tray;
        m_tray = nullptr;
    }
    if (tray && !m_tray) {
        m_tray = new PageList(m_model, m_model.indexOf(tray->id), m_reader, m_theme, m_trayBox);
        m_tray->setObjectName("tray"_L1);
        m_tray->setHouse(m_house);
        auto *column = static_cast<QVBoxLayout *>(m_trayBox->layout());
        column->insertWidget(2, m_tray, 100);
        layGround(*m_tray, Colour::Pane, m_theme);
        connect(m_tray, &PageList::moveWanted, this, [this](const StoryMove &move) { want(move); });
        connect(m_tray, &PageList::openWanted, this, &ArrangePane::openWanted);
        connect(m_tray, &PageList::selected, this, &ArrangePane::choose);
        connect(m_tray, &PageList::placeWanted, this, &ArrangePane::placeFromTray);
        connect(m_tray, &PageList::leaveWanted, this, [this](int step) {
            if (PageList *list = step > 0 ? m_board->current() : nullptr)
                list->setFocus();
        });
    }
    const qsizetype waiting = tray ? tray->stories.size() : 0;
    m_trayEmpty->setVisible(waiting == 0);
    m_trayTitle->setDetail(waiting > 0 ? tr("Stories %1").arg(waiting) : QString());
    m_boardTitle->setDetail(tr("Pages %1").arg(printedPages(issue)));
    onStoryChanged(m_desk.currentStory());
}

// The rest of the window follows, so that its keys mean the chosen card.
void ArrangePane::choose(StoryId story)
{
    if (story != m_desk.currentStory())
        m_desk.openStory(story, Desk::Visit::Place);
}

void ArrangePane::onStoryChanged(StoryId story)
{
    m_galley->setStory(story);
    for (PageList *list : m_board->lists())
        list->select(story);
    if (m_tray)
        m_tray->select(story);
}

void ArrangePane::moveBack()
{
    moveToNeighbour(-1);
}

void ArrangePane::moveOn()
{
    moveToNeighbour(1);
}

void ArrangePane::moveToNeighbour(int step)
{
    const Issue &issue = m_desk.document().issue();
    const StoryId story = m_desk.currentStory();
    const std::optional<StoryPath> from = issue.pathOf(story);
    if (!from)
        return;
    qsizetype to = from->page + step;
    while (to >= 0 && to < issue.pages().size() && issue.pages()[to].isTray)
        to += step;
    if (to >= 0 && to < issue.pages().size())
        want({story, issue.pages()[to].id, issue.pages()[to].stories.size()});
}

/// The tray is made with the first story that waits, so that Undo takes both away.
void ArrangePane::putInTray()
{
    const Issue &issue = m_desk.document().issue();
    const StoryId story = m_desk.currentStory();
    const Change made = galley::makeTray(issue);
    if (const Page *tray = trayOf(issue))
        want({story, tray->id, tray->stories.size()});
    else
        want({story, std::get<InsertPage>(made).page.id, 0}, {made});
}

/// The chosen one, else the first.
void ArrangePane::placeFromTray()
{
    const Issue &issue = m_desk.document().issue();
    const Page *tray = trayOf(issue);
    const PageList *list = m_board->current();
    if (!tray || tray->stories.isEmpty() || !list)
        return;
    const bool isChosen = std::ranges::contains(tray->stories, m_desk.currentStory(), &Story::id);
    const auto page = std::ranges::find(issue.pages(), list->page(), &Page::id);
    if (page != issue.pages().end())
        want({isChosen ? m_desk.currentStory() : tray->stories.first().id, page->id, page->stories.size()});
}

void ArrangePane::goOnElsewhere()
{
    const Issue &issue = m_desk.document().issue();
    const auto words = m_prompts.line(this, tr("Go on on another page"),
                                      tr("Number or name of the page on which the story goes on"));
    if (!words || words->simplified().isEmpty())
        return;
    const Result<QList<Change>> changes = pageMeant(issue, *words).and_then([&](PageId page) {
        return jumpAt(issue, m_desk.currentBlock(), page);
    });
    tell(changes ? m_desk.document().perform(*changes, tr("go on on another page"))
                 : Result<>(std::unexpected(changes.error())));
}

void ArrangePane::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT refused(done.error().message.text());
}

void ArrangePane::want(const StoryMove &move, const QList<Change> &before)
{
    const Page *from = m_desk.document().issue().pageOf(move.story);
    if (!from)
        return;
    const PendingMove pending{before, move, {}, {}, {}, {}, {}, {}};
    if (from->id == move.page) // its page's references stay true
        return perform(pending, {});
    m_consequences->clear();
    m_consequences->setBusy(true);
    m_board->showPending(move);
    const int job = ++m_job;
    const Issue issue = apply(m_desk.document().issue(), before).value_or(m_desk.document().issue());
    m_thread.start([this, judge = m_judge, issue, pending, job] {
        const Result<QList<Consequence>> found = judge->judge(issue, pending.move);
        QMetaObject::invokeMethod(
            this, [this, job, pending, found] { take(job, pending, found); }, Qt::QueuedConnection);
    });
}

void ArrangePane::take(int job, PendingMove pending, const Result<QList<Consequence>> &found)
{
    if (job != m_job)
        return;
    m_consequences->setBusy(false);
    if (!found || found->isEmpty()) {
        perform(pending, {});
        return;
    }
    Q_EMIT asking();
    m_consequences->ask(pendingOf(std::move(pending), *found));
}

void ArrangePane::perform(const PendingMove &pending, const QList<Consequence> &repaired)
{
    m_board->showPending({});
    const Issue &issue = m_desk.document().issue();
    const Issue ready = apply(issue, pending.before).value_or(issue);
    tell(m_desk.document().perform(pending.before + changesOf(ready, pending.move, repaired), tr("move story")));
    choose(pending.move.story);
    if (isVisible())
        m_board->go(pending.move.story);
}

PendingMove ArrangePane::pendingOf(PendingMove pending, const QList<Consequence> &consequences) const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(pending.move.story);
    const Page *from = issue.pageOf(pending.move.story);
    pending.title = story ? titleOf(*story) : QString();
    pending.from = from ? m_board->nameOf(from->id) : QString();
    pending.to = m_board->placeWords(pending.move);
    pending.consequences = consequences;
    pending.pages = pageChanges(pending);
    for (const Consequence &each : consequences)
        pending.places.append(placeWords(each.finding));
    return pending;
}

/// "01 要闻 · 今日导读"
QString ArrangePane::placeWords(const Finding &finding) const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.storyOf(finding.place.first);
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    return page ? u"%1 · %2"_s.arg(m_board->nameOf(page->id), titleOf(*story)) : QString();
}

QList<PageChange> ArrangePane::pageChanges(const PendingMove &pending) const
{
    QList<PageChange> changes;
    const Issue &issue = m_desk.document().issue();
    const Result<Issue> ready = apply(issue, pending.before);
    const Result<Issue> after = ready ? apply(*ready, changesOf(*ready, pending.move, {})) : ready;
    if (!m_house || !after)
        return changes;
    const Page *from = issue.pageOf(pending.move.story);
    for (const Page &page : issue.pages()) {
        if (page.id != pending.move.page && &page != from)
            continue;
        const auto next = std::ranges::find(after->pages(), page.id, &Page::id);
        const auto before = m_reader.fitOf(m_house->house(), page);
        const auto then = next == after->pages().end() ? std::nullopt : m_reader.fitOf(m_house->house(), *next);
        if (before && then && before->hasHoles() && then->hasHoles())
            changes.append({m_board->nameOf(page.id), shown(*before), shown(*then)});
    }
    return changes;
}

} // namespace galley
