#include "core/store/snapshotwriter.h"

#include "core/store/log.h"
#include "core/store/snapshot.h"

namespace galley {

namespace {

constexpr qint64 longLog = 2000; ///< records that are folded in 20 ms
constexpr qint64 recordsAStep = 500;

} // namespace

void SnapshotWriter::opened(const Issue &issue, qint64 read)
{
    if (read < longLog)
        return;
    m_reached.insert(issue.id(), issue.version());
    m_work = Work{issue.id(), issue};
}

void SnapshotWriter::grew(const Database &database, IssueId issue, qint64 last)
{
    auto reached = m_reached.find(issue);
    if (reached == m_reached.end())
        reached = m_reached.insert(issue, snapshotSequence(database, issue));
    if (m_work || last - *reached < longLog)
        return;
    *reached = last;
    m_work = Work{issue, std::nullopt};
}

void SnapshotWriter::step(const Database &database)
{
    if (!m_work->issue) {
        m_work->issue = snapshotOf(database, m_work->id).value_or(Issue(m_work->id));
        return;
    }
    if (fold(database))
        return;
    std::ignore = putSnapshot(database, *m_work->issue);
    m_work.reset();
}

// False where nothing is left to be folded, or can be.
bool SnapshotWriter::fold(const Database &database)
{
    Issue &issue = *m_work->issue;
    const auto changes = changesOf(database, issue.id(), issue.version(), issue.version() + recordsAStep);
    if (!changes || changes->isEmpty())
        return false;
    Result<Issue> grown = apply(issue, *changes);
    if (!grown)
        return false; // what is folded so far is a snapshot too
    issue = *std::move(grown);
    return true;
}

} // namespace galley
