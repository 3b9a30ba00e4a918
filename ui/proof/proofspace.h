#pragma once

#include "ui/base/prompts.h"
#include "ui/proof/proofdesk.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace galley {

class CheckPage;
class DifferencesPane;
class PagePane;
class PaneTitle;
class StoryComparison;
class Theme;

/// The Proof workspace: the picture of a page with what differs on it, beside it the story of the current difference as
/// the text and as the page has it, and the list of differences. Choosing a difference in one of them shows it in all.
class ProofSpace : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the window's action for the next difference. All must outlive it.
    ProofSpace(ProofDesk &proofs, Prompts &prompts, QAction *next, const Theme &theme, QWidget *parent = nullptr);

    /// The next (+1) or previous (−1) difference that stands open, on this page and then on the others, round the end.
    void step(int by);
    /// Asks for files and attaches them.
    void attachFiles();
    void attach(const QStringList &paths);
    QAction *attachAction() const { return m_attach; }
    /// Whether line breaks are compared as well.
    QAction *lineBreaksAction() const { return m_lineBreaks; }
    PagePane *page() const { return m_page; }
    DifferencesPane *differences() const { return m_differences; }
    StoryComparison *comparison() const { return m_comparison; }
    /// Shows what a difference such as the current one is, in place of the comparison, until it is closed. False where
    /// the list has not the focus or there is none.
    bool tellAbout();
    /// What F6 goes round, in its order.
    QList<QWidget *> stops() const;
    /// Of all panes, for the help.
    QList<QAction *> keyActions() const;

    QByteArray arrangement() const;
    void setArrangement(const QByteArray &state);

Q_SIGNALS:
    /// Something could not be done; a sentence for the person.
    void refused(const galley::Error &error);

private:
    void makeLineBreaks();
    void showAbout();
    void closeAbout();
    void follow();
    void choose(int row);
    void setCurrent(int row);
    void show();
    void showStory(StoryId story);
    void showMarks();
    void showComparison();
    QString footOf(const StoryOnProof &story) const;
    void goToPlace();
    void takePage();
    void explain();
    void giveBack();
    void leaveOut();
    void settle(const Result<> &done);
    void onFocus(const QWidget *now);

    ProofDesk &m_proofs;
    Prompts &m_prompts;
    const Theme &m_theme;
    QAction *m_attach;
    QAction *m_lineBreaks;
    PagePane *m_page;
    PaneTitle *m_title; ///< of the comparison
    StoryComparison *m_comparison;
    CheckPage *m_about;
    QStackedWidget *m_beside; ///< one of the two
    DifferencesPane *m_differences;
    QSplitter *m_across;
    QSplitter *m_down;
    QString m_key;   ///< of the current difference; empty: none
    int m_row = -1;  ///< where it stood, for the one that follows when it is gone
    StoryId m_story; ///< that is compared
    QString m_sheet; ///< that is shown
};

} // namespace galley
