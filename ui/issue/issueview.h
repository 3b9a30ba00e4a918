#pragma once

#include "ui/issue/issuemodel.h"

#include <QSet>
#include <QTreeView>

namespace galley {

class Theme;

/// The tree of pages and stories. Follows the desk: the open story is the selected row. Enter opens the selected story
/// and gives the editor the focus, a click only opens it; a click on a page folds it. Pages are unfolded when they
/// appear. On a page's row F2 renames it in place.
class IssueView : public QTreeView
{
    Q_OBJECT

public:
    IssueView(IssueModel &model, Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Shows only stories whose title or text holds it, and pages with such stories or such a name. Empty shows all.
    /// Returns the number of stories shown.
    int setFilter(const QString &text);
    /// The selected story, or null.
    StoryId selectedStory() const;
    /// The selected page, or that of the selected story; null without one.
    PageId selectedPage() const;
    /// True where a page's own row is selected and the tree has the focus: keys then mean the page.
    bool isOnPage() const;
    /// Edits the page's number and name in place.
    void rename(PageId page);

Q_SIGNALS:
    /// Paste was pressed in the tree.
    void pasteWanted();
    /// Delete was pressed on a page.
    void removeWanted();

protected:
    bool event(QEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onClicked(const QModelIndex &index);
    void onStoryChanged(StoryId story);
    void unfoldNewPages();
    bool matches(const Story &story) const;

    IssueModel &m_model;
    Desk &m_desk;
    QString m_filter;
    QSet<PageId> m_known;
};

} // namespace galley
