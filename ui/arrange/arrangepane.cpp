#include "ui/arrange/arrangepane.h"

#include "core/arrange/tray.h"
#include "ui/arrange/board.h"
#include "ui/arrange/galleystrip.h"
#include "ui/arrange/picturespane.h"
#include "ui/base/desk.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"

#include <QAction>
#include <QDataStream>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_pictures(new PicturesPane(desk, prompts, theme))
    , m_boardTitle(new PaneTitle(tr("Pages"), theme))
    , m_board(new Board(desk, m_model, m_reader, theme))
    , m_galleyTitle(new PaneTitle(tr("Galley"), theme))
    , m_galley(new GalleyStrip(desk, settings, theme))
    , m_consequences(new ConsequencesPane(theme))
    , m_across(new QSplitter(Qt::Horizontal))
    , m_down(new QSplitter(Qt::Vertical))
    , m_previous(add("toPreviousPage", tr("To the &previous page"), Qt::ALT | Qt::Key_Left, &ArrangePane::moveBack))
    , m_next(add("toNextPage", tr("To the &next page"), Qt::ALT | Qt::Key_Right, &ArrangePane::moveOn))
    , m_wait(add("putInTray", tr("Let it &wait for a page"), {}, &ArrangePane::putInTray))
    , m_place(add("placeFromTray", tr("Pla&ce what waits"), {}, &ArrangePane::placeFromTray))
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
    followPictures();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ArrangePane::follow);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ArrangePane::follow);
    connect(&desk.document(), &Document::changed, this, &ArrangePane::onChanged);
    connect(&desk.document().undoStack(), &QUndoStack::indexChanged, this, &ArrangePane::onStep);
    follow();
}

ArrangePane::~ArrangePane()
{
    m_desk.setMoveGuard({});
}

void ArrangePane::followPictures()
{
    connect(m_board, &Board::pictureDropped, m_pictures, &PicturesPane::pair);
    connect(m_board, &Board::filesDropped, m_pictures, &PicturesPane::add);
    connect(m_pictures, &PicturesPane::refused, this, &ArrangePane::refused);
    connect(m_pictures, &PicturesPane::told, this, &ArrangePane::tellTray);
    connect(m_pictures, &PicturesPane::leaveWanted, this, [this] {
        if (PageList *list = m_board->current())
            list->setFocus();
    });
    connect(&m_desk.document(), &Document::changed, this, [this] {
        if (m_tray) // how many pictures a card has
            m_tray->viewport()->update();
    });
}

bool ArrangePane::takesPictures(const QWidget &widget, const QMimeData &dropped) const
{
    QList<const QWidget *> takers{m_pictures, m_tray};
    for (const PageList *list : m_board->lists())
        takers.append(list);
    const auto holds = [&widget](const QWidget *taker) {
        return taker && (taker == &widget || taker->isAncestorOf(&widget));
    };
    return std::ranges::any_of(takers, holds) && !picturesIn(dropped).isEmpty();
}

QList<QAction *> ArrangePane::actions() const
{
    return QList<QAction *>{m_previous, m_next, m_wait, m_place, m_goOn} + m_pictures->actions();
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
    column->addWidget(m_pictures, 2);
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
    if (std::exchange(m_arranged, true))
        return;
    const bool small = width() < m_theme.px(1400);
    const int tray = m_theme.px(small ? 190 : 216);
    const int right = m_theme.px(small ? 260 : 304);
    const int below = m_theme.px(214);
    m_across->setSizes({tray, width() - tray - right, right});
    m_down->setSizes({height() - below, below});
}

QList<QWidget *> ArrangePane::stops() const
{
    QList<QWidget *> stops;
    if (m_tray)
        stops.append(m_tray);
    stops.append(m_pictures->list());
    stops.append(m_board);
    stops.append(m_galley);
    stops.append(m_consequences);
    return stops;
}

QByteArray ArrangePane::arrangement() const
{
    QByteArray state;
    if (m_arranged) {
        QDataStream stream(&state, QIODevice::WriteOnly);
        stream << m_across->saveState() << m_down->saveState();
    }
    return state;
}

void ArrangePane::setArrangement(const QByteArray &state)
{
    QByteArray across;
    QByteArray down;
    QDataStream stream(state);
    stream >> across >> down;
    m_arranged = m_across->restoreState(across) && m_down->restoreState(down);
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
        column->insertWidget(2, m_tray, 3);
        layGround(*m_tray, Colour::Pane, m_theme);
        connect(m_tray, &PageList::moveWanted, this, [this](const StoryMove &move) { want(move); });
        connect(m_tray, &PageList::openWanted, this, &ArrangePane::openWanted);
        connect(m_tray, &PageList::pictureDropped, m_pictures, &PicturesPane::pair);
        connect(m_tray, &PageList::filesDropped, m_pictures, &PicturesPane::add);
        connect(m_tray, &PageList::selected, this, &ArrangePane::choose);
        connect(m_tray, &PageList::placeWanted, this, &ArrangePane::placeFromTray);
        connect(m_tray, &PageList::leaveWanted, this, [this](int step) {
            if (PageList *list = step > 0 ? m_board->current() : nullptr)
                list->setFocus();
        });
    }
    m_trayEmpty->setVisible(!tray || tray->stories.isEmpty());
    tellTray();
    m_boardTitle->setDetail(tr("Pages %1").arg(printedPages(issue)));
    onStoryChanged(m_desk.currentStory());
}

void ArrangePane::tellTray()
{
    const Page *tray = trayOf(m_desk.document().issue());
    const int pictures = m_pictures->list()->model()->rowCount();
    QStringList waiting;
    if (tray && !tray->stories.isEmpty())
        waiting.append(tr("Stories %1").arg(tray->stories.size()));
    if (pictures > 0)
        waiting.append(tr("Pictures %1").arg(pictures));
    m_trayTitle->setDetail(waiting.join(u" · "_s));
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

} // namespace galley
