// Stories that go to another issue of the newsroom.
#include "core/arrange/departure.h"
#include "ui/arrange/arrangepane.h"
#include "ui/arrange/board.h"
#include "ui/base/desk.h"
#include "ui/base/otherissues.h"
#include "ui/issue/pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

void ArrangePane::wantAway(const StoryMove &move)
{
    const Issue issue = m_desk.document().issue();
    const std::optional<Departure> departure = departureOf(issue, move.story, move.issue);
    if (!departure)
        return;
    const PendingMove pending{{}, move, {}, {}, {}, {}, {}, {}};
    m_consequences->clear();
    m_consequences->setBusy(true);
    const int job = ++m_job;
    m_thread.start([this, judge = m_judge, issue, pending, departure = *departure, job] {
        const Result<QList<Consequence>> found = judge->judgeLeaving(issue, departure);
        QMetaObject::invokeMethod(
            this, [this, job, pending, found] { take(job, pending, found); }, Qt::QueuedConnection);
    });
}

QString ArrangePane::awayWords(const StoryMove &move) const
{
    const QList<IssueChoice> others = m_desk.otherIssues() ? m_desk.otherIssues()->issues() : QList<IssueChoice>();
    const auto issue = std::ranges::find(others, move.issue, &IssueChoice::id);
    return issue == others.end() ? QString() : trayWords(*issue);
}

// Both halves are one step, here and in the store, and are taken back as one.
void ArrangePane::send(const StoryMove &move, const QList<Consequence> &repaired)
{
    const Issue &issue = m_desk.document().issue();
    const std::optional<Departure> departure = departureOf(issue, move.story, move.issue);
    if (!departure || !m_desk.otherIssues())
        return tell(
            failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story or the page is no longer there.")));
    const auto through = [desk = &m_desk, departure = *departure](auto act) {
        return [desk, departure, act](const QList<Record> &here) -> Result<> {
            OtherIssues *others = desk->otherIssues();
            return others ? (others->*act)(here, departure)
                          : Result<>(failure(Error::Code::Conflict,
                                             QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile.")));
        };
    };
    ChangeReason reason;
    reason.text = awayWords(move);
    tell(m_desk.document().perform(leavingChanges(issue, *departure, repaired), tr("move story to another issue"),
                                   reason, {through(&OtherIssues::send), through(&OtherIssues::bringBack)}));
}

} // namespace galley
