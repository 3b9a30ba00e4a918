#pragma once

#include "ui/arrange/consequencespane.h"
#include "ui/arrange/pagelist.h"
#include "ui/issue/issuemodel.h"

#include <QHash>
#include <QThreadPool>

class QAction;
class QLabel;
class QMimeData;
class QSettings;
class QSplitter;

namespace galley {

class Board;
class GalleyStrip;
class PicturesPane;
class Prompts;

/// The Arrange workspace: what waits at the left, the pages in the middle, the story as it is set below them, at the
/// right what a move breaks. A move that breaks nothing is made at once; one that does waits for a word. The
/// consequences are looked for on a thread of their own. It stands behind every move in the window (Desk::move()). GUI
/// thread only.
class ArrangePane : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    ArrangePane(Desk &desk, Prompts &prompts, const QSettings &settings, const Theme &theme, QWidget *parent = nullptr);
    ~ArrangePane() override;

    void setHouse(const HouseDesk *house);
    /// To the neighbouring page, into the tray, out of it, on on another page, and what is done with pictures: also in the
    /// Story menu.
    QList<QAction *> actions() const;

    /// True where picture files are not copy to be imported but go to a story, or to those that wait.
    bool takesPictures(const QWidget &widget, const QMimeData &dropped) const;

    /// Where F6 stops.
    QList<QWidget *> stops() const;
    QByteArray arrangement() const;
    void setArrangement(const QByteArray &state);

Q_SIGNALS:
    void openWanted(galley::StoryId story);
    void refused(const QString &sentence);
    /// A move waits for a word, and the pane may be out of sight.
    void asking();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTrayBox();
    QWidget *makeMiddle();
    void followPictures();
    void tellTray();
    QAction *add(const char *name, const QString &text, const QKeySequence &key, void (ArrangePane::*act)());
    void moveBack();
    void moveOn();
    void moveToNeighbour(int step);
    void putInTray();
    void placeFromTray();
    void goOnElsewhere();
    void want(const StoryMove &move, const QList<Change> &before = {});
    // To another issue, in arrangesending.cpp.
    void wantAway(const StoryMove &move);
    QString awayWords(const StoryMove &move) const;
    void send(const StoryMove &move, const QList<Consequence> &repaired);
    void take(int job, PendingMove pending, const Result<QList<Consequence>> &found);
    void perform(const PendingMove &pending, const QList<Consequence> &repaired);
    void onChanged(const ChangeEvent &event);
    void note(const Issue &before, StoryId story);
    void onStep();
    void go(StoryId story);
    qsizetype placeOn(const Page &page, StoryId story) const;
    void tell(const Result<> &done);
    PendingMove pendingOf(PendingMove pending, const QList<Consequence> &consequences) const;
    QList<PageChange> pageChanges(const PendingMove &pending) const;
    QString placeWords(const Finding &finding) const;
    void follow();
    void choose(StoryId story);
    void onStoryChanged(StoryId story);

    /// Where a story stood before it was put into the tray.
    struct Waiting {
        PageId page;
        StoryId before; ///< null: it was the first
        StoryId after;  ///< null: it was the last
    };

    Desk &m_desk;
    Prompts &m_prompts;
    const Theme &m_theme;
    const HouseDesk *m_house = nullptr;
    IssueModel m_model;
    CardReader m_reader;
    PaneTitle *m_trayTitle;
    PageList *m_tray = nullptr; ///< null while there is none
    QLabel *m_trayEmpty;
    PicturesPane *m_pictures;
    QWidget *m_trayBox = nullptr;
    PaneTitle *m_boardTitle;
    Board *m_board;
    PaneTitle *m_galleyTitle;
    GalleyStrip *m_galley;
    ConsequencesPane *m_consequences;
    QSplitter *m_across;
    QSplitter *m_down;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_wait;
    QAction *m_place;
    QAction *m_goOn;
    int m_job = 0;
    bool m_isMoving = false; ///< the pane itself, and sets the focus itself
    StoryId m_moved;         ///< by the last change; null: by none
    QHash<StoryId, Waiting> m_waiting;
    bool m_arranged = false;
    std::shared_ptr<MoveJudge> m_judge; ///< used on m_thread alone
    QThreadPool m_thread;               ///< one thread; last, so that it ends first
};

} // namespace galley
