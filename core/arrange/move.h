#pragma once

#include "core/arrange/storymove.h"
#include "core/checks/runner.h"

/// What moving a story does to what is said elsewhere in the issue.
namespace galley {

struct Departure;

/// Something that is right before a move and wrong after it.
struct Consequence {
    enum class Kind {
        Reference,  ///< a line of 导读, 下转, 上接, a number of a series: what a check says of the moved issue
        LeftBehind, ///< a caption or note in a story of its own is parted from its story, or a caption from its picture
    };
    Kind kind = Kind::Reference;
    Finding finding;      ///< in the issue after the move; its first fix is the repair, none: only a person knows
    StoryId follows = {}; ///< LeftBehind: what goes along as the repair; null: only a person knows

    bool hasRepair() const { return !follows.isNull() || !finding.fixes.isEmpty(); }
    bool operator==(const Consequence &) const = default;
};

/// Tells the consequences of moves. What checks of references say of the issue before and after is compared, so that
/// what was wrong anyway is no consequence. Keeps what was read of the last issue: the next move of the same issue costs
/// less. Use one from one thread.
class MoveJudge
{
public:
    MoveJudge();

    /// In reading order, what goes along first. Conflict where the story or the page is not there.
    Result<QList<Consequence>> judge(const Issue &issue, const StoryMove &move);

    /// The same for a story that goes to another issue with all that belongs to it.
    Result<QList<Consequence>> judgeLeaving(const Issue &issue, const Departure &departure);

private:
    QList<Consequence> between(const Issue &before, const Issue &after);

    Checks m_checks;
    CheckRunner m_runner;
};

/// The move, and the repairs of these consequences, in the order in which they are made. Empty where the story stands there
/// already, or either is gone.
QList<Change> changesOf(const Issue &issue, const StoryMove &move, const QList<Consequence> &repaired);

} // namespace galley
