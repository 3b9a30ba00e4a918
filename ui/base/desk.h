#pragma once

#include "core/arrange/storymove.h"
#include "core/checks/finding.h"
#include "ui/base/document.h"
#include "ui/base/reviewer.h"

#include <QObject>

#include <functional>
#include <optional>

namespace galley {

class OtherIssues;

/// What lies on the desk: the story being read, the place, the current finding. Panes follow it and ask it to go
/// somewhere; none of them knows another. When an issue is opened its first story is; the current finding follows its
/// text and is gone when the reviewer no longer has it, open or dismissed. GUI thread only.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Document &document, Reviewer &reviewer, QObject *parent = nullptr);

    Document &document() { return m_document; }
    Reviewer &reviewer() { return m_reviewer; }

    StoryId currentStory() const { return m_story; }
    BlockId currentBlock() const { return m_block; } ///< the caret's; null without one
    const std::optional<Finding> &currentFinding() const { return m_finding; }

    /// What a person has come to a story for.
    enum class Visit {
        Work,  ///< opens it, to stay with it
        Place, ///< looks at a place in it, as findings are walked from story to story
    };
    /// Opens the story in the editor (a tab is made when there is none).
    void openStory(StoryId story, Visit visit = Visit::Work);
    /// The caret moved, as the editor says.
    void setCaret(BlockId block, qsizetype at);
    qsizetype caret() const { return m_caret; }
    /// Makes it the current finding and goes to its place; where `focus` is Editor the caret goes along.
    enum class Focus { Stay, Editor };
    void showFinding(const Finding &finding, Focus focus);
    void clearFinding();
    /// The next or previous open finding in reading order, over the whole issue and round its end: from the current
    /// finding while the caret is at it or the focus stays with the findings, else from the caret. False when there is
    /// none.
    bool goToFinding(int step, Focus focus = Focus::Editor);
    /// What comes after the current finding in reading order, else before it: asked before a change that may settle it,
    /// and given to goOn() after.
    std::optional<Finding> following() const;
    /// Makes `next` current where the change took the current finding away.
    void goOn(const std::optional<Finding> &next);
    /// Goes to any place of the issue.
    void showPlace(const Place &place, Focus focus);

    /// The other issues of the newsroom, to which stories can go; null: none. Must outlive it, or be taken away.
    void setOtherIssues(OtherIssues *others) { m_others = others; }
    OtherIssues *otherIssues() const { return m_others; }

    /// Moves a story, by way of who looks at what the move breaks where there is somebody; then it may be made later, or
    /// not at all.
    Result<> move(const StoryMove &move);
    using MoveGuard = std::function<void(const StoryMove &)>;
    void setMoveGuard(const MoveGuard &guard) { m_guard = guard; }

Q_SIGNALS:
    void storyChanged(galley::StoryId story, galley::Desk::Visit visit);
    void caretChanged();
    void findingChanged();
    void placeWanted(const galley::Place &place, galley::Desk::Focus focus);

private:
    bool caretIsAtFinding() const;
    qsizetype firstAfterCaret() const;
    void onOpened();
    void onChanged(const ChangeEvent &event);
    void onFindingsChanged();

    Document &m_document;
    Reviewer &m_reviewer;
    StoryId m_story;
    BlockId m_block;
    qsizetype m_caret = 0;
    std::optional<Finding> m_finding;
    MoveGuard m_guard;
    OtherIssues *m_others = nullptr;
};

} // namespace galley
