#pragma once

#include "ui/base/desk.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace galley {

class LikeCasesBar;
class StoryEditor;
class StoryTabs;
class Theme;

/// The open stories in tabs, and what can be done in the one being read. Follows the desk: the story that it opens gets
/// a tab, the place that it wants is shown. GUI thread only.
class Articles : public QWidget
{
    Q_OBJECT

public:
    /// Desk and theme must outlive it.
    explicit Articles(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Join, split, role, story split and merge, fixes at the caret, next and previous tab, close: with their keys, for the window's menus. They
    /// are this widget's and work while the focus is anywhere in its window.
    QList<QAction *> actions() const { return m_actions; }

    /// The editor of the story on top; null when none is open.
    StoryEditor *current() const;
    int count() const;

protected:
    /// Escape takes an offer back.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeStoryActions();
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void addToEditor(const char *name, const QString &text, const QKeySequence &key, void (StoryEditor::*act)());

    void onOpened();
    void onChanged(const ChangeEvent &event);
    void onStory(StoryId story);
    void onPlace(const Place &place, Desk::Focus focus);
    void onTab(int index);
    void onTabMoved(int from, int to);
    void closeTab(int index);
    void step(int by);
    StoryEditor *open(StoryId story);
    int indexOf(StoryId story) const;
    StoryEditor *editorAt(int index) const;
    void nameTab(int index);
    void countCharacters();

    Desk &m_desk;
    const Theme &m_theme;
    StoryTabs *m_tabs;
    LikeCasesBar *m_like;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_count;
    QList<QAction *> m_actions;
    QTimer m_counting;
};

} // namespace galley
