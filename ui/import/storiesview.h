#pragma once

#include "ui/import/storiesmodel.h"

#include <QTreeView>

namespace galley {

class Theme;

/// The stories of a file with what can be put right in them, each by one key: F2 role, M merge with the story before,
/// S new story here, Space keeps or removes a story that is no longer in the file.
class StoriesView : public QTreeView
{
    Q_OBJECT

public:
    StoriesView(PlanDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setFile(qsizetype file);
    /// The part of the file that holds the selected story; the first without one.
    qsizetype currentPart() const;

    QAction *roleAction() const { return m_role; }
    QAction *mergeAction() const { return m_merge; }
    QAction *splitAction() const { return m_split; }
    QAction *goneAction() const { return m_gone; }

Q_SIGNALS:
    void partChanged();

public Q_SLOTS:
    void keyboardSearch(const QString &) override { } // letters are keys here

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key, void (StoriesView::*act)());
    void chooseRole();
    void merge();
    void split();
    void toggleGone();
    void refresh();
    void enable();

    PlanDraft &m_draft;
    StoriesModel m_model;
    PlannedPlace m_kept; ///< what was selected before a correction
    qsizetype m_keptBlock = -1;
    QAction *m_role;
    QAction *m_merge;
    QAction *m_split;
    QAction *m_gone;
};

} // namespace galley
