#pragma once

#include "ui/base/desk.h"
#include "ui/editor/tabmemory.h"
#include "ui/find/findbar.h"
#include "ui/find/hitsdelegate.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;

namespace galley {

class CompareView;
class HitsPane;
class HouseDesk;
class LikeCasesBar;
class Originals;
class StoryEditor;
class StoryPane;
class Theme;

/// The open stories in one pane of tabs or two side by side, what was received beside them, what is found in them, and
/// what can be done in the one being read. Follows the desk: the story that it opens gets a tab in the active pane, the
/// place that it wants is shown. Tabs and carets are remembered for each issue. GUI thread only.
class Articles : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    Articles(Desk &desk, const Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~Articles() override;

    /// Where received stories come from; null: nowhere. Must outlive this.
    void setOriginals(Originals *originals);
    /// Whose page plan stories are counted by; null: nobody's. Must outlive this.
    void setHouse(const HouseDesk *house);

    /// Join, split, role, like cases, story split and merge, fixes at the caret, next and previous tab, close: with
    /// their keys, for the window's menus. They are this widget's and work while the focus is anywhere in its window.
    QList<QAction *> actions() const { return m_actions; }
    /// Find, replace, next and previous place.
    QList<QAction *> findActions() const { return m_findActions; }
    /// Open beside, compare.
    QList<QAction *> viewActions() const { return m_viewActions; }

    /// The editor of the story on top of the active pane; null when none is open.
    StoryEditor *current() const;
    /// Tabs of the active pane.
    int count() const;
    /// Counts anew, by the settings as they are now.
    void tellCounts();
    /// What F6 stops at, from left to right.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Something that was asked for here could not be done.
    void refused(const galley::Error &error);

protected:
    /// Escape takes an offer back.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeStoryActions();
    void makeFindActions();
    void makeViewActions();
    QAction *add(QList<QAction *> &list, const char *name, const QString &text, const QList<QKeySequence> &keys);
    void addToEditor(const char *name, const QString &text, const QKeySequence &key, void (StoryEditor::*act)());

    StoryPane *addPane();
    StoryPane *active() const { return m_panes[m_active]; }
    void removePane(int pane);
    void markActive(int pane);
    void setActive(int pane);
    void onFocus(QWidget *now);
    void onTop(StoryPane *pane);
    void openBeside();
    void closeBeside();
    void dropEmpty();
    /// Gives everything in the row the same room.
    void shareRow();

    void onOpened();
    void onStory(StoryId story, Desk::Visit visit);
    void onPlace(const Place &place, Desk::Focus focus);
    void remember();
    void recall();

    void find(FindBar::Part part);
    void showHits();
    void hideHits();
    void markHits();
    void compare(bool on);

    Desk &m_desk;
    const Theme &m_theme;
    QSettings &m_settings;
    TabMemory m_memory;
    IssueId m_issue; ///< whose tabs these are
    QTimer m_remembering;
    Finder m_finder;
    QSplitter *m_column; ///< panes above, places found below
    QSplitter *m_row;    ///< the panes, and what was received
    QList<StoryPane *> m_panes;
    int m_active = 0;
    LikeCasesBar *m_like;
    FindBar *m_bar = nullptr;
    HitsPane *m_hits = nullptr;
    CompareView *m_compare = nullptr;
    Originals *m_originals = nullptr;
    const HouseDesk *m_house = nullptr;
    QList<QAction *> m_actions;
    QList<QAction *> m_findActions;
    QList<QAction *> m_viewActions;
    QAction *m_comparing = nullptr;
};

} // namespace galley
