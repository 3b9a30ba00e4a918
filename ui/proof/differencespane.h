#pragma once

#include "ui/proof/differencesmodel.h"

#include <QTreeView>
#include <QWidget>

class QLabel;

namespace galley {

class PaneTitle;
class Theme;

/// The list of differences. It has no search by typing: letters are what is done about one.
class DifferencesView : public QTreeView
{
    Q_OBJECT

public:
    DifferencesView(DifferencesModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void keyboardSearch(const QString &) override { }
};

/// What the page has otherwise: how much, the list, what cannot be compared, and the keys that settle a difference. In the
/// list Enter goes to its place on the page, T takes the page's text, E explains it, R gives it back, X leaves the place out of what is read.
class DifferencesPane : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the window's action for the next one, shown with its key in the title.
    DifferencesPane(ProofDesk &proofs, QAction *next, const Theme &theme, QWidget *parent = nullptr);

    DifferencesModel &model() { return m_model; }
    DifferencesView *view() const { return m_view; }
    PaneTitle *title() const { return m_title; }
    /// Heard in the list alone.
    QList<QAction *> listActions() const { return {m_go, m_return, m_take, m_explain, m_leaveOut, m_about}; }
    QAction *goAction() const { return m_go; }
    QAction *takeAction() const { return m_take; }
    QAction *explainAction() const { return m_explain; }
    QAction *returnAction() const { return m_return; }
    QAction *leaveOutAction() const { return m_leaveOut; }
    /// What such a difference is; F1 in the list does the same.
    QAction *aboutAction() const { return m_about; }
    int currentRow() const { return m_view->currentIndex().row(); }
    void setCurrentRow(int row);
    void tell();

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys);
    QString summary() const;
    QString emptySentence() const;
    QString remarks() const;

    ProofDesk &m_proofs;
    DifferencesModel m_model;
    PaneTitle *m_title;
    DifferencesView *m_view;
    QLabel *m_empty;
    QLabel *m_remarks;
    QAction *m_go;
    QAction *m_return;
    QAction *m_take;
    QAction *m_explain;
    QAction *m_leaveOut;
    QWidget *m_leaveOutHint; ///< where it can be done
    QAction *m_about;
};

} // namespace galley
