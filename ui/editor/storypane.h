#pragma once

#include "core/layout/copyfit.h"
#include "ui/base/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace galley {

class HouseDesk;
class StoryEditor;
class StoryTabs;
class Theme;

/// A row of tabs and the story on top. One of the panes is the active one: the desk's story is the one on top of it, and
/// its caret is the desk's. GUI thread only.
class StoryPane : public QWidget
{
    Q_OBJECT

public:
    /// Desk, theme and settings must outlive it.
    StoryPane(Desk &desk, const Theme &theme, const QSettings &settings, QWidget *parent = nullptr);

    void setActive(bool active);
    bool isActive() const { return m_active; }

    /// The editor of the story on top; null when none is open.
    StoryEditor *current() const;
    StoryEditor *editorAt(int index) const;
    int count() const;
    int indexOf(StoryId story) const;
    int currentIndex() const;

    /// Makes a tab where there is none.
    StoryEditor *open(StoryId story);
    /// Opens it and puts it on top. A tab made for a visit to a place gives way to the next such, so that findings walked
    /// through an issue do not leave a tab each; it stays once a person types in it, comes back to it or double-clicks it.
    void showStory(StoryId story, Desk::Visit visit = Desk::Visit::Work);
    void closeTab(int index);
    void closeAll();
    void step(int by);
    /// Counts anew, by the settings as they are now.
    void tellCount();
    /// Whose page plan it counts by; null: nobody's. Must outlive it.
    void setHouse(const HouseDesk *house);
    /// Puts a widget under the tabs; null takes away what is there.
    void setBar(QWidget *bar);

Q_SIGNALS:
    /// Another story is on top, or none is left.
    void currentChanged();
    /// As StoryEditor::rolesSet.
    void rolesSet(const galley::Issue &before, const QList<galley::Change> &changes);

private:
    std::optional<Copyfit> fitOf(const Story &story) const;
    void onChanged(const ChangeEvent &event);
    void onTab(int index);
    void onTabMoved(int from, int to);
    void nameTab(int index);
    void setVisit(StoryEditor *visit);

    Desk &m_desk;
    const Theme &m_theme;
    const QSettings &m_settings;
    const HouseDesk *m_house = nullptr;
    LineBreaker m_breaker;
    QVBoxLayout *m_layout;
    StoryTabs *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_count;
    QWidget *m_bar = nullptr;
    QTimer m_counting;
    bool m_active = false;
    QPointer<StoryEditor> m_visit; ///< whose tab gives way to the next visit
};

} // namespace galley
