#include "ui/editor/articles.h"

#include "ui/base/originals.h"
#include "ui/compare/compareview.h"
#include "ui/editor/likecasesbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storypane.h"
#include "ui/find/hitspane.h"
#include "ui/house/housedesk.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

Articles::Articles(Desk &desk, const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_settings(settings)
    , m_memory(settings)
    , m_finder(desk, this)
    , m_column(new QSplitter(Qt::Vertical))
    , m_row(new QSplitter(Qt::Horizontal))
    , m_like(new LikeCasesBar(desk, theme))
{
    setObjectName(u"articles"_s);
    for (QSplitter *splitter : {m_column, m_row}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_column->addWidget(m_row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_like);
    layout->addWidget(m_column, 1);
    addPane();
    makeActions();
    makeFindActions();
    makeViewActions();
    connect(&m_desk.document(), &Document::opened, this, &Articles::onOpened);
    connect(&m_desk.document(), &Document::changed, m_like, &LikeCasesBar::withdraw);
    connect(&m_desk, &Desk::storyChanged, this, &Articles::onStory);
    connect(&m_desk, &Desk::placeWanted, this, &Articles::onPlace);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(2s); // a program that is killed comes back nearly there
    connect(&m_remembering, &QTimer::timeout, this, &Articles::remember);
    connect(&m_desk, &Desk::caretChanged, &m_remembering, qOverload<>(&QTimer::start));
    markActive(0);
    m_issue = m_desk.document().issue().id();
    recall();
    onStory(m_desk.currentStory(), Desk::Visit::Work);
}

// Panes lose the focus one by one while they are taken down.
Articles::~Articles()
{
    remember();
    disconnect(qApp, nullptr, this, nullptr);
    for (StoryPane *pane : std::as_const(m_panes))
        disconnect(pane, nullptr, this, nullptr);
    disconnect(&m_finder, nullptr, this, nullptr);
}

StoryPane *Articles::addPane()
{
    auto *pane = new StoryPane(m_desk, m_theme, m_settings);
    pane->setObjectName(u"storyPane%1"_s.arg(m_panes.size() + 1));
    pane->setHouse(m_house);
    m_panes.append(pane);
    m_row->insertWidget(int(m_panes.size()) - 1, pane);
    connect(pane, &StoryPane::currentChanged, this, [this, pane] { onTop(pane); });
    connect(pane, &StoryPane::rolesSet, m_like, &LikeCasesBar::offer);
    return pane;
}

StoryEditor *Articles::current() const
{
    return active()->current();
}

int Articles::count() const
{
    return active()->count();
}

void Articles::setHouse(const HouseDesk *house)
{
    if (m_house)
        m_house->disconnect(this);
    m_house = house;
    for (StoryPane *pane : std::as_const(m_panes))
        pane->setHouse(house);
    if (house)
        connect(house, &HouseDesk::changed, this, &Articles::tellCounts);
}

void Articles::tellCounts()
{
    for (StoryPane *pane : std::as_const(m_panes))
        pane->tellCount();
}

QList<QWidget *> Articles::stops() const
{
    QList<QWidget *> stops;
    for (StoryPane *pane : m_panes)
        stops.append(pane);
    for (QWidget *part : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_hits)})
        if (part && part->isVisible())
            stops.append(part);
    return stops;
}

void Articles::setActive(int pane)
{
    markActive(pane);
    onTop(active());
}

void Articles::markActive(int pane)
{
    m_active = pane;
    for (StoryPane *each : std::as_const(m_panes)) {
        each->setActive(each == active());
        each->setBar(nullptr);
    }
    active()->setBar(m_bar);
    setFocusProxy(active());
}

void Articles::onFocus(QWidget *now)
{
    for (int i = 0; i < m_panes.size(); ++i)
        if (now && i != m_active && m_panes[i]->isAncestorOf(now)) {
            setActive(i);
            return;
        }
}

// None on top: so that the last one can be opened again. A pane beside closes with its last tab.
void Articles::onTop(StoryPane *pane)
{
    StoryEditor *editor = pane->current();
    if (!editor && m_panes.size() > 1) {
        QMetaObject::invokeMethod(this, &Articles::dropEmpty, Qt::QueuedConnection); // it may be the sender
        return;
    }
    if (pane != active())
        return;
    if (m_compare)
        m_compare->setEditor(editor);
    m_desk.openStory(editor ? editor->story() : StoryId());
    if (editor)
        editor->reportCaret();
    markHits();
}

void Articles::openBeside()
{
    const StoryEditor *editor = current();
    if (!editor)
        return;
    if (m_panes.size() == 1) {
        addPane();
        shareRow();
    }
    const int other = 1 - m_active;
    m_panes[other]->showStory(editor->story());
    setActive(other);
    active()->setFocus();
}

void Articles::closeBeside()
{
    if (m_panes.size() < 2)
        return;
    removePane(1 - m_active);
    setActive(0);
    active()->setFocus();
}

void Articles::dropEmpty()
{
    if (m_panes.size() < 2)
        return;
    const int empty = active()->count() == 0 ? m_active : 1 - m_active;
    if (m_panes[empty]->count() > 0)
        return;
    removePane(empty);
    setActive(0);
    active()->setFocus();
}

// The bar lives on in another pane.
void Articles::removePane(int pane)
{
    StoryPane *gone = m_panes.takeAt(pane);
    disconnect(gone, nullptr, this, nullptr);
    const bool barShown = !m_bar->isHidden();
    gone->setBar(nullptr);
    m_panes.first()->setBar(m_bar);
    m_bar->setVisible(barShown);
    m_panes.first()->setObjectName(u"storyPane1"_s);
    gone->hide();
    gone->deleteLater();
    m_active = 0;
}

void Articles::shareRow()
{
    m_row->setSizes(QList<int>(m_row->count(), m_row->width() / m_row->count()));
}

void Articles::onOpened()
{
    m_like->withdraw();
    remember();
    for (StoryPane *pane : std::as_const(m_panes))
        pane->closeAll();
    while (m_panes.size() > 1)
        removePane(1);
    markActive(0);
    if (m_compare)
        m_compare->setEditor(nullptr);
    m_issue = m_desk.document().issue().id();
    recall();
    onStory(m_desk.currentStory(), Desk::Visit::Work);
}

void Articles::remember()
{
    TabMemory::Tabs tabs;
    for (int i = 0; i < active()->count(); ++i) {
        const StoryEditor *editor = active()->editorAt(i);
        tabs.tabs.append({editor->story(), editor->caretBlock(), editor->caretAt()});
    }
    tabs.current = active()->currentIndex();
    if (!tabs.tabs.isEmpty())
        m_memory.remember(m_issue, tabs);
}

void Articles::recall()
{
    const Issue &issue = m_desk.document().issue();
    const TabMemory::Tabs tabs = m_memory.recall(m_issue);
    for (const TabMemory::Tab &tab : tabs.tabs)
        if (issue.story(tab.story)) {
            StoryEditor *editor = active()->open(tab.story);
            if (const Block *block = issue.block(tab.block); block && tab.at <= block->text.size())
                editor->select(Place::in(tab.block, {tab.at, tab.at}));
        }
    if (tabs.current >= 0 && tabs.current < tabs.tabs.size() && issue.story(tabs.tabs[tabs.current].story))
        m_desk.openStory(tabs.tabs[tabs.current].story);
}

// Where it lies open already it is not opened twice. Of an issue just opened the desk hears first.
void Articles::onStory(StoryId story, Desk::Visit visit)
{
    if (m_issue != m_desk.document().issue().id() || !m_desk.document().issue().story(story))
        return;
    const int other = 1 - m_active;
    if (m_panes.size() > 1 && active()->indexOf(story) < 0 && m_panes[other]->indexOf(story) >= 0) {
        m_panes[other]->showStory(story, visit);
        setActive(other);
        return;
    }
    active()->showStory(story, visit);
}

void Articles::onPlace(const Place &place, Desk::Focus focus)
{
    const Story *story = m_desk.document().issue().storyOf(place.first);
    if (!story)
        return;
    onStory(story->id, Desk::Visit::Place);
    current()->showPlace(place, focus);
}

void Articles::setOriginals(Originals *originals)
{
    m_originals = originals;
    m_comparing->setEnabled(originals);
}

void Articles::compare(bool on)
{
    if (!on) {
        CompareView *gone = std::exchange(m_compare, nullptr);
        const bool hadFocus = gone->isAncestorOf(focusWidget());
        gone->setEditor(nullptr);
        gone->hide();
        gone->deleteLater(); // it may be the sender
        if (hadFocus)
            active()->setFocus();
        return;
    }
    m_compare = new CompareView(m_desk, *m_originals, m_theme);
    m_row->addWidget(m_compare);
    shareRow();
    connect(m_compare, &CompareView::closed, m_comparing, [this] { m_comparing->setChecked(false); });
    m_compare->setEditor(current());
}

} // namespace galley
