#include "ui/editor/articles.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/editor/likecasesbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storytabs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
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

Articles::Articles(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_tabs(new StoryTabs(theme))
    , m_like(new LikeCasesBar(desk, theme))
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel(tr("No story is open. Choose one in the issue, or open a file with Ctrl+O.")))
    , m_count(new QLabel)
{
    setObjectName(u"articles"_s);
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(m_like);
    layout->addWidget(m_stack, 1);
    m_counting.setSingleShot(true);
    m_counting.setInterval(120ms);
    makeActions();
    connect(&m_counting, &QTimer::timeout, this, &Articles::countCharacters);
    connect(m_tabs, &QTabBar::currentChanged, this, &Articles::onTab);
    connect(m_tabs, &QTabBar::tabMoved, this, &Articles::onTabMoved);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &Articles::closeTab);
    connect(&m_desk.document(), &Document::opened, this, &Articles::onOpened);
    connect(&m_desk.document(), &Document::changed, this, &Articles::onChanged);
    connect(&m_desk, &Desk::storyChanged, this, &Articles::onStory);
    connect(&m_desk, &Desk::placeWanted, this, &Articles::onPlace);
    onStory(m_desk.currentStory());
}

QAction *Articles::add(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    addAction(action);
    m_actions.append(action);
    return action;
}

void Articles::addToEditor(const char *name, const QString &text, const QKeySequence &key, void (StoryEditor::*act)())
{
    connect(add(name, text, {key}), &QAction::triggered, this, [this, act] {
        if (StoryEditor *editor = current())
            (editor->*act)();
    });
}

void Articles::makeActions()
{
    addToEditor("join", tr("&Join with next paragraph"), Qt::CTRL | Qt::Key_J, &StoryEditor::joinWithNext);
    addToEditor("split", tr("&Split paragraph here"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, &StoryEditor::splitAtCaret);
    addToEditor("role", tr("&Role…"), Qt::Key_F2, &StoryEditor::chooseRole);
    addToEditor("fixes", tr("&Fixes at the caret…"), Qt::ALT | Qt::Key_Return, &StoryEditor::chooseFix);
    m_actions[3]->setShortcuts({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    m_actions[0]->setIcon(icon("join"_L1, m_theme));
    m_actions[1]->setIcon(icon("split"_L1, m_theme));
    makeStoryActions();
    connect(add("nextTab", tr("&Next tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}), &QAction::triggered,
            this, [this] { step(1); });
    connect(add("previousTab", tr("&Previous tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}),
            &QAction::triggered, this, [this] { step(-1); });
    connect(add("closeTab", tr("&Close tab"), {Qt::CTRL | Qt::Key_W}), &QAction::triggered, this,
            [this] { closeTab(m_tabs->currentIndex()); });
}

void Articles::makeStoryActions()
{
    addAction(m_like->applyAction());
    m_actions.append(m_like->applyAction());
    addToEditor("newStoryHere", tr("New story from &here"), Qt::CTRL | Qt::Key_K, &StoryEditor::startStory);
    addToEditor("mergeWithPrevious", tr("&Merge with the story before"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                &StoryEditor::mergeWithPrevious);
    addToEditor("mergeWithNext", tr("Merge with the story &after"), Qt::CTRL | Qt::ALT | Qt::Key_K,
                &StoryEditor::mergeWithNext);
}

void Articles::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_like->isVisible())
        m_like->withdraw();
    else
        QWidget::keyPressEvent(event);
}

StoryEditor *Articles::current() const
{
    return editorAt(m_tabs->currentIndex());
}

int Articles::count() const
{
    return m_tabs->count();
}

// The page that says that nothing is open is the first of the stack, before those of the tabs.
StoryEditor *Articles::editorAt(int index) const
{
    return index < 0 ? nullptr : qobject_cast<StoryEditor *>(m_stack->widget(index + 1));
}

int Articles::indexOf(StoryId story) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (editorAt(i)->story() == story)
            return i;
    return -1;
}

void Articles::onOpened()
{
    m_like->withdraw();
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        delete editorAt(0);
        m_tabs->removeTab(0);
    }
    m_stack->setCurrentIndex(0);
    countCharacters();
    onStory(m_desk.currentStory());
}

void Articles::onChanged(const ChangeEvent &event)
{
    m_like->withdraw();
    const Issue &issue = m_desk.document().issue();
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (!issue.story(editorAt(i)->story()))
            closeTab(i);
        else
            nameTab(i);
    }
    if (event.stories(issue).contains(m_desk.currentStory()))
        m_counting.start();
}

void Articles::onStory(StoryId story)
{
    if (!m_desk.document().issue().story(story))
        return;
    open(story);
    m_tabs->setCurrentIndex(indexOf(story));
}

StoryEditor *Articles::open(StoryId story)
{
    if (const int index = indexOf(story); index >= 0)
        return editorAt(index);
    auto *editor = new StoryEditor(m_desk, m_theme, story);
    m_stack->addWidget(editor);
    connect(editor, &StoryEditor::rolesSet, m_like, &LikeCasesBar::offer);
    const QSignalBlocker blocker(m_tabs); // the first tab would be taken for a person's choice
    nameTab(m_tabs->addTab(QString()));
    if (m_tabs->count() == 1)
        onTab(0);
    return editor;
}

void Articles::nameTab(int index)
{
    const Issue &issue = m_desk.document().issue();
    const StoryId id = editorAt(index)->story();
    const Page *page = issue.pageOf(id);
    const QString number = page ? printedNumber(*page) : QString();
    const QString title = titleOf(*issue.story(id));
    m_tabs->setStory(index, number, title.isEmpty() ? tr("Untitled") : title);
    editorAt(index)->setAccessibleName(tr("Story: %1").arg(title));
}

void Articles::onTab(int index)
{
    StoryEditor *editor = editorAt(index);
    m_stack->setCurrentIndex(index + 1);
    setFocusProxy(editor ? static_cast<QWidget *>(editor) : m_tabs);
    countCharacters();
    m_desk.openStory(editor ? editor->story() : StoryId()); // none: so that the last one can be opened again
    if (editor)
        editor->reportCaret();
}

void Articles::onTabMoved(int from, int to)
{
    const QSignalBlocker blocker(m_stack);
    QWidget *editor = m_stack->widget(from + 1);
    m_stack->removeWidget(editor);
    m_stack->insertWidget(to + 1, editor);
    m_stack->setCurrentIndex(m_tabs->currentIndex() + 1);
}

void Articles::closeTab(int index)
{
    StoryEditor *editor = editorAt(index);
    if (!editor)
        return;
    const bool hadFocus = editor->hasFocus();
    {
        const QSignalBlocker blocker(m_tabs);
        m_stack->removeWidget(editor);
        m_tabs->removeTab(index);
    }
    editor->deleteLater(); // it may be the sender
    onTab(m_tabs->currentIndex());
    if (hadFocus)
        setFocus();
}

void Articles::step(int by)
{
    if (const int tabs = m_tabs->count(); tabs > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + tabs) % tabs);
    if (StoryEditor *editor = current())
        editor->setFocus();
}

void Articles::onPlace(const Place &place, Desk::Focus focus)
{
    const Story *story = m_desk.document().issue().storyOf(place.first);
    if (!story)
        return;
    StoryEditor *editor = open(story->id);
    m_tabs->setCurrentIndex(indexOf(story->id));
    editor->showPlace(place, focus);
}

void Articles::countCharacters()
{
    const StoryEditor *editor = current();
    const Story *story = editor ? m_desk.document().issue().story(editor->story()) : nullptr;
    m_count->setText(story ? tr("%1 characters").arg(QLocale().toString(characterCount(*story))) : QString());
}

} // namespace galley
