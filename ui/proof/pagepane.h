#pragma once

#include "ui/proof/proofdesk.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace galley {

class PageView;
class PaneTitle;
class Theme;

/// The picture of the current sheet under its title: which page, of which file, since when; other sheets, zoom, and which
/// page of the issue it is.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    PagePane(ProofDesk &proofs, QAction *attach, const Theme &theme, QWidget *parent = nullptr);

    PageView *view() const { return m_view; }
    PaneTitle *title() const { return m_title; }
    /// Heard in the picture alone.
    QList<QAction *> viewActions() const { return {m_larger, m_smaller, m_fit}; }
    /// Heard in the whole workspace.
    QList<QAction *> sheetActions() const { return {m_previous, m_next, m_detach}; }
    void tell();

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys, const char *icon);
    void makeTools(QAction *attach);
    void fillPages();
    void step(int by);
    QString sentence() const;
    static QString detailOf(const ProofSheet &sheet);
    void makeRegionMenus();
    void offerRegion(const QRectF &region, QPoint at);
    void offerAgain(const QPointF &point, QPoint at);

    ProofDesk &m_proofs;
    const Theme &m_theme;
    PaneTitle *m_title;
    PageView *m_view;
    QLabel *m_zoom;
    QMenu *m_pages; ///< of the issue: which of them the sheet is
    QMenu *m_regionMenu;
    QMenu *m_againMenu;
    QRectF m_region; ///< points, that was drawn
    QPointF m_again; ///< points, where the menu was asked for
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_fit;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_detach;
    bool m_hasFailed = false;
};

} // namespace galley
