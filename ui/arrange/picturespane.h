#pragma once

#include "ui/arrange/picturelist.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QLabel;

namespace galley {

class Prompts;

/// What stands below the waiting stories: pictures that lack a caption or a story, and all that is done with pictures.
/// Each is one undo step. GUI thread only; files are looked at on a thread of their own.
class PicturesPane : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PicturesPane(Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent = nullptr);
    ~PicturesPane() override;

    PictureList *list() const { return m_list; }
    /// Also in the Story menu.
    QList<QAction *> actions() const { return {m_add, m_pair, m_unpair}; }

    /// Adds the files that the issue does not have yet. A story that is not null gets them.
    void add(const QStringList &paths, StoryId story);
    /// With the story's caption that has no picture yet; of several, the one that the person says.
    void pair(PictureId picture, StoryId story);

Q_SIGNALS:
    void refused(const QString &sentence);
    /// The list is to be left for what stands beside it: +1 right.
    void leaveWanted(int step);
    /// How many wait.
    void told(qsizetype waiting);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A file that was looked at.
    struct Looked {
        QString path;
        std::optional<QSize> pixels; ///< nothing: it is no picture
    };
    QAction *addAction(const char *name, const QString &text, void (PicturesPane::*act)());
    void askForFiles();
    void pairChosen();
    void unpairChosen();
    void remove(PictureId picture);
    void take(const QList<Looked> &files, StoryId story);
    void perform(const QList<Change> &changes, const QString &title);
    /// Nothing where the person cancels; a null caption where it is none of them.
    std::optional<BlockId> captionMeant(StoryId story);
    std::optional<PictureId> pictureMeant(const QList<Picture> &pictures);
    void tell();

    Desk &m_desk;
    Prompts &m_prompts;
    const Theme &m_theme;
    PicturesModel m_model;
    QLabel *m_heading;
    QLabel *m_empty;
    PictureList *m_list;
    QAction *m_add;
    QAction *m_pair;
    QAction *m_unpair;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

} // namespace galley
