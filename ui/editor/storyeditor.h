#pragma once

#include "core/text/counts.h"
#include "ui/base/desk.h"
#include "ui/text/boundedit.h"
#include "ui/text/markpainter.h"

namespace galley {

class PaperLayout;
class RoleMargin;

/// One story as paper: all its blocks in their roles' faces, a column of whole characters, role names in the left
/// margin, findings as underlines and badges. Typing goes to the document at once; what happens elsewhere shows at once.
/// GUI thread only.
class StoryEditor : public BoundEdit
{
    Q_OBJECT

public:
    /// Desk and theme must outlive it.
    StoryEditor(Desk &desk, const Theme &theme, StoryId story, QWidget *parent = nullptr);

    StoryId story() const { return m_story; }

    /// Scrolls to the place where it is out of sight. With Focus::Editor the caret goes along: to the end of the
    /// current finding, or over the text of any other place, which is then selected.
    void showPlace(const Place &place, Desk::Focus focus);
    /// Selects the place and scrolls to it; the focus stays where it is.
    void select(const Place &place);
    /// Whether its caret is the desk's: of two views of one story one is.
    void setFollowed(bool followed) { m_followed = followed; }
    /// Tells the desk where the caret is.
    void reportCaret();
    /// Of the selected text; `measure` is full-width characters a line.
    TextCount selectedCount(int measure) const;
    void setSpans(MarkPainter::Kind kind, const QHash<BlockId, QList<Span>> &spans);
    /// How its text is laid out.
    const PaperLayout &paper() const { return *m_layout; }

public Q_SLOTS:
    /// Joins the caret's paragraph with the next one.
    void joinWithNext();
    /// Makes two paragraphs at the caret.
    void splitAtCaret();
    /// Makes a story of its own of the caret's paragraph and those after it.
    void startStory();
    /// The story before or after on the page and this one become one.
    void mergeWithPrevious();
    void mergeWithNext();
    /// Opens the menu of roles for the caret's paragraph or the selected ones. Each has a letter that chooses it.
    void chooseRole();
    /// Opens the menu of what can be done about the findings at the caret.
    void chooseFix();

Q_SIGNALS:
    /// A person gave paragraphs roles; `before` is the issue as it was.
    void rolesSet(const galley::Issue &before, const QList<galley::Change> &changes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QList<QTextEdit::ExtraSelection> shown(int begin, int end) const;
    void connectDesk();
    void applyTheme();
    void layOutColumn();
    void onChanged(const ChangeEvent &event);
    void onFindings();
    void onRoleClicked(int paragraph);
    void setRole(Role role);
    void perform(const std::optional<Change> &change, const QString &title);
    /// Performs changes that move the caret's paragraph to another story, and goes along with it.
    void performAndFollow(const std::optional<QList<Change>> &changes, const QString &title);
    void addFixes(QMenu &menu, const QList<Finding> &findings);
    QList<Finding> findingsAt(const QTextCursor &there) const;
    void scrollTo(int begin, int end);
    MarkPainter::View view(QTextBlock &first) const;

    Desk &m_desk;
    const Theme &m_theme;
    StoryId m_story;
    PaperLayout *m_layout; ///< the text document's
    MarkPainter m_marks;
    RoleMargin *m_margin;
    double m_column = 0; ///< right edge of the text in the viewport
    bool m_followed = false;
};

} // namespace galley
