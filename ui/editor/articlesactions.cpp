// What can be done in the stories: every action with its name and keys, and the finding that some of them open.
#include "ui/base/icons.h"
#include "ui/editor/articles.h"
#include "ui/editor/likecasesbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storypane.h"
#include "ui/find/hitspane.h"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace galley {

QAction *Articles::add(QList<QAction *> &list, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    addAction(action);
    list.append(action);
    return action;
}

void Articles::addToEditor(const char *name, const QString &text, const QKeySequence &key, void (StoryEditor::*act)())
{
    connect(add(m_actions, name, text, {key}), &QAction::triggered, this, [this, act] {
        if (StoryEditor *editor = current())
            (editor->*act)();
    });
}

void Articles::makeActions()
{
    addToEditor("join", tr("&Join with next paragraph"), Qt::CTRL | Qt::Key_J, &StoryEditor::joinWithNext);
    addToEditor("split", tr("&Split paragraph here"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, &StoryEditor::splitAtCaret);
    addToEditor("role", tr("&Role…"), Qt::Key_F2, &StoryEditor::chooseRole);
    addToEditor("fixes", tr("Fi&xes at the caret…"), Qt::ALT | Qt::Key_Return, &StoryEditor::chooseFix);
    m_actions[3]->setShortcuts({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    m_actions[0]->setIcon(icon("join"_L1, m_theme));
    m_actions[1]->setIcon(icon("split"_L1, m_theme));
    makeStoryActions();
    connect(add(m_actions, "nextTab", tr("Next tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}),
            &QAction::triggered, this, [this] { active()->step(1); });
    connect(add(m_actions, "previousTab", tr("Previous tab"),
                {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}),
            &QAction::triggered, this, [this] { active()->step(-1); });
    connect(add(m_actions, "closeTab", tr("Close tab"), {Qt::CTRL | Qt::Key_W}), &QAction::triggered, this,
            [this] { active()->closeTab(active()->currentIndex()); });
}

void Articles::makeStoryActions()
{
    addAction(m_like->applyAction());
    m_actions.append(m_like->applyAction());
    addToEditor("newStoryHere", tr("New story from &here"), Qt::CTRL | Qt::Key_K, &StoryEditor::startStory);
    addToEditor("mergeWithPrevious", tr("Merge with the story &before"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
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

void Articles::makeViewActions()
{
    connect(add(m_viewActions, "openBeside", tr("Open &beside"), {Qt::CTRL | Qt::Key_Backslash}), &QAction::triggered,
            this, &Articles::openBeside);
    connect(add(m_viewActions, "closeBeside", tr("&One pane of stories"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash}),
            &QAction::triggered, this, &Articles::closeBeside);
    m_comparing = add(m_viewActions, "compare", tr("&Compare with received text"), {QKeySequence(Qt::Key_F7)});
    m_comparing->setCheckable(true);
    m_comparing->setEnabled(false); // before it is known where received texts come from
    connect(m_comparing, &QAction::toggled, this, &Articles::compare);
}

void Articles::makeFindActions()
{
    connect(add(m_findActions, "find", tr("&Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}), &QAction::triggered, this,
            [this] { find(FindBar::Part::Find); });
    connect(add(m_findActions, "replace", tr("Find and r&eplace…"), {QKeySequence(Qt::CTRL | Qt::Key_H)}),
            &QAction::triggered, this, [this] { find(FindBar::Part::Replace); });
    QAction *next = add(m_findActions, "findNext", tr("Find &next"), {QKeySequence(Qt::Key_F3)});
    QAction *previous = add(m_findActions, "findPrevious", tr("Find pre&vious"), {Qt::SHIFT | Qt::Key_F3});
    next->setIcon(icon("down"_L1, m_theme));
    previous->setIcon(icon("up"_L1, m_theme));
    connect(next, &QAction::triggered, this, [this] { m_finder.step(1); });
    connect(previous, &QAction::triggered, this, [this] { m_finder.step(-1); });
    m_bar = new FindBar(m_finder, next, previous, m_theme, this);
    connect(m_bar, &FindBar::closed, this, [this] {
        hideHits();
        active()->setFocus();
    });
    connect(m_bar, &FindBar::listWanted, this, &Articles::showHits);
    connect(&m_finder, &Finder::hitWanted, this, [this](const Place &place) {
        const Story *story = m_desk.document().issue().storyOf(place.first);
        if (!story)
            return;
        m_desk.openStory(story->id);
        current()->select(place);
    });
    connect(&m_finder, &Finder::changed, this, &Articles::markHits);
}

// What is selected in one paragraph is what a person means to look for.
void Articles::find(FindBar::Part part)
{
    active()->setBar(m_bar);
    const QString selected = current() ? current()->textCursor().selectedText() : QString();
    m_bar->open(part, selected.contains(QChar::ParagraphSeparator) || selected.size() > 60 ? QString() : selected);
    if (m_hits)
        m_hits->setPreview(m_bar->isReplacing() ? HitsDelegate::Preview::Replaced : HitsDelegate::Preview::Found);
}

void Articles::showHits()
{
    if (!m_hits) {
        m_hits = new HitsPane(m_finder, m_theme);
        m_column->addWidget(m_hits);
        m_column->setSizes({m_column->height() * 3 / 5, m_column->height() * 2 / 5});
        connect(m_hits, &HitsPane::closed, this, [this] {
            hideHits();
            active()->setFocus();
        });
        connect(m_hits, &HitsPane::refused, this, &Articles::refused);
        connect(m_hits, &HitsPane::placeWanted, this,
                [this](const Place &place) { m_desk.showPlace(place, Desk::Focus::Editor); });
    }
    m_hits->setPreview(m_bar->isReplacing() ? HitsDelegate::Preview::Replaced : HitsDelegate::Preview::Found);
    m_hits->show();
}

void Articles::hideHits()
{
    if (m_hits)
        m_hits->hide();
}

void Articles::markHits()
{
    for (const StoryPane *pane : std::as_const(m_panes)) {
        StoryEditor *editor = pane->current();
        if (!editor)
            continue;
        QHash<BlockId, QList<Span>> spans;
        for (const SearchHit &hit : m_finder.hits())
            if (hit.story == editor->story())
                spans[hit.block].append(hit.match.span);
        editor->setSpans(MarkPainter::Kind::Found, spans);
    }
}

} // namespace galley
