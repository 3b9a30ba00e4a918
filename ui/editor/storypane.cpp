#include "ui/editor/storypane.h"

#include "core/model/storycount.h"
#include "ui/base/countsettings.h"
#include "ui/base/theme.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storytabs.h"
#include "ui/house/housedesk.h"
#include "ui/text/counttext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

namespace {

/// The row of tabs and what stands at its right, on the colour of the window.
class TabRow final : public QWidget
{
public:
    TabRow(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Colour::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
    }

private:
    const Theme &m_theme;
};

} // namespace

StoryPane::StoryPane(Desk &desk, const Theme &theme, const QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_settings(settings)
    , m_layout(new QVBoxLayout(this))
    , m_tabs(new StoryTabs(theme))
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel(tr("No story is open. Choose one in the issue, or open a file with Ctrl+O.")))
    , m_count(new QLabel)
{
    auto *row = new TabRow(theme, this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, theme.px(16), 0);
    line->setSpacing(theme.px(8));
    line->addWidget(m_tabs, 1);
    line->addWidget(m_count);
    m_count->setObjectName(u"characterCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(theme.px(24));
    m_empty->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(row);
    m_layout->addWidget(m_stack, 1);
    m_counting.setSingleShot(true);
    m_counting.setInterval(120ms);
    connect(&m_counting, &QTimer::timeout, this, &StoryPane::tellCount);
    connect(m_tabs, &QTabBar::currentChanged, this, &StoryPane::onTab);
    connect(m_tabs, &QTabBar::tabMoved, this, &StoryPane::onTabMoved);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &StoryPane::closeTab);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (editorAt(index) == m_visit)
            setVisit(nullptr);
    });
    connect(&m_desk.document(), &Document::changed, this, &StoryPane::onChanged);
    setFocusProxy(m_tabs);
}

void StoryPane::setBar(QWidget *bar)
{
    if (QWidget *before = std::exchange(m_bar, bar))
        m_layout->removeWidget(before);
    if (bar)
        m_layout->insertWidget(1, bar);
}

void StoryPane::setActive(bool active)
{
    m_active = active;
    m_tabs->setActive(active);
    for (int i = 0; i < count(); ++i)
        if (StoryEditor *editor = editorAt(i))
            editor->setFollowed(active && i == m_tabs->currentIndex());
}

StoryEditor *StoryPane::current() const
{
    return editorAt(m_tabs->currentIndex());
}

int StoryPane::count() const
{
    return m_tabs->count();
}

int StoryPane::currentIndex() const
{
    return m_tabs->currentIndex();
}

// The page that says that nothing is open is the first of the stack, before those of the tabs.
StoryEditor *StoryPane::editorAt(int index) const
{
    return index < 0 ? nullptr : qobject_cast<StoryEditor *>(m_stack->widget(index + 1));
}

int StoryPane::indexOf(StoryId story) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (editorAt(i)->story() == story)
            return i;
    return -1;
}

void StoryPane::closeAll()
{
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        delete editorAt(0);
        m_tabs->removeTab(0);
    }
    m_stack->setCurrentIndex(0);
    setVisit(nullptr);
    setFocusProxy(m_tabs);
    tellCount();
}

void StoryPane::onChanged(const ChangeEvent &event)
{
    const Issue &issue = m_desk.document().issue();
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (!issue.story(editorAt(i)->story()))
            closeTab(i);
        else
            nameTab(i);
    }
    if (m_visit && event.origin == &m_visit->binding())
        setVisit(nullptr);
    if (const StoryEditor *editor = current(); editor && event.stories(issue).contains(editor->story()))
        m_counting.start();
}

void StoryPane::showStory(StoryId story, Desk::Visit visit)
{
    const bool isNew = indexOf(story) < 0;
    const QPointer<StoryEditor> before = m_visit;
    StoryEditor *editor = open(story);
    m_tabs->setCurrentIndex(indexOf(story));
    if (visit == Desk::Visit::Work && editor == m_visit)
        setVisit(nullptr);
    if (visit == Desk::Visit::Work || !isNew)
        return;
    setVisit(editor);
    if (before)
        closeTab(indexOf(before->story()));
}

// Editors are no children of the tabs, so the row is told which of them it is.
void StoryPane::setVisit(StoryEditor *visit)
{
    m_visit = visit;
    m_tabs->setVisit(visit ? indexOf(visit->story()) : -1);
}

StoryEditor *StoryPane::open(StoryId story)
{
    if (const int index = indexOf(story); index >= 0)
        return editorAt(index);
    auto *editor = new StoryEditor(m_desk, m_theme, story);
    m_stack->addWidget(editor);
    connect(editor, &QTextEdit::selectionChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(editor, &StoryEditor::rolesSet, this, &StoryPane::rolesSet);
    const QSignalBlocker blocker(m_tabs); // the first tab would be taken for a person's choice
    nameTab(m_tabs->addTab(QString()));
    if (m_tabs->count() == 1)
        onTab(0);
    return editor;
}

void StoryPane::nameTab(int index)
{
    const Issue &issue = m_desk.document().issue();
    const StoryId id = editorAt(index)->story();
    const Page *page = issue.pageOf(id);
    const QString number = page ? printedNumber(*page) : QString();
    const QString title = titleOf(*issue.story(id));
    m_tabs->setStory(index, number, title.isEmpty() ? tr("Untitled") : title);
    editorAt(index)->setAccessibleName(tr("Story: %1").arg(title));
}

void StoryPane::onTab(int index)
{
    StoryEditor *editor = editorAt(index);
    m_stack->setCurrentIndex(index + 1);
    setFocusProxy(editor ? static_cast<QWidget *>(editor) : m_tabs);
    setActive(m_active);
    tellCount();
    Q_EMIT currentChanged();
}

void StoryPane::onTabMoved(int from, int to)
{
    const QSignalBlocker blocker(m_stack);
    QWidget *editor = m_stack->widget(from + 1);
    m_stack->removeWidget(editor);
    m_stack->insertWidget(to + 1, editor);
    m_stack->setCurrentIndex(m_tabs->currentIndex() + 1);
    setVisit(m_visit);
}

void StoryPane::closeTab(int index)
{
    StoryEditor *editor = editorAt(index);
    if (!editor)
        return;
    const bool hadFocus = editor->hasFocus();
    if (hadFocus)
        m_tabs->setFocus(Qt::OtherFocusReason); // it would go to another pane, in the middle of this
    {
        const QSignalBlocker blocker(m_tabs);
        m_stack->removeWidget(editor);
        m_tabs->removeTab(index);
    }
    editor->deleteLater(); // it may be the sender
    setVisit(editor == m_visit ? nullptr : m_visit.get());
    onTab(m_tabs->currentIndex());
    if (hadFocus)
        setFocus();
}

void StoryPane::step(int by)
{
    if (const int tabs = m_tabs->count(); tabs > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + tabs) % tabs);
    if (StoryEditor *editor = current())
        editor->setFocus();
}

void StoryPane::setHouse(const HouseDesk *house)
{
    m_house = house;
    tellCount();
}

std::optional<Copyfit> StoryPane::fitOf(const Story &story) const
{
    const Page *page = m_desk.document().issue().pageOf(story.id);
    return page ? copyfitOf(m_house ? m_house->house() : House(), *page, story, m_breaker) : std::nullopt;
}

// Of the selection where there is one; in the measure in which the story is set, where that is known.
void StoryPane::tellCount()
{
    m_counting.stop();
    const StoryEditor *editor = current();
    const Story *story = editor ? m_desk.document().issue().story(editor->story()) : nullptr;
    if (!story)
        return m_count->clear();
    const std::optional<Copyfit> fit = fitOf(*story);
    const int measure = fit ? fit->room.measure.characters : lineMeasure.read(m_settings);
    if (editor->textCursor().hasSelection())
        return m_count->setText(tr("Selected: %1").arg(countText(editor->selectedCount(measure))));
    TextCount count = countOf(*story, measure);
    if (fit) {
        count.characters = fit->length.characters;
        count.lines = fit->length.lines;
    }
    m_count->setText(countText(count));
}

} // namespace galley
