#pragma once

#include "core/store/database.h"

#include "core/model/issue.h"

#include <QHash>

namespace galley {

/// Makes snapshots of the issues whose log has grown long behind the last one. It does so in steps of some milliseconds,
/// so that between them the thread can see to what is more urgent; only the last, which writes, takes longer the larger
/// the issue is (30 ms for one of a hundred thousand characters). What fails is left until the log has grown again.
/// Lives on the store's thread.
class SnapshotWriter
{
public:
    /// The issue was opened, for which so many records had to be read.
    void opened(const Issue &issue, qint64 read);
    /// Its log reaches up to `last` now. Asks the database once for each issue.
    void grew(const Database &database, IssueId issue, qint64 last);

    bool isDue() const { return m_work.has_value(); }
    void step(const Database &database);

private:
    struct Work {
        IssueId id;
        std::optional<Issue> issue; ///< as far as it is folded
    };
    bool fold(const Database &database);

    QHash<IssueId, qint64> m_reached; ///< the record behind which each one's snapshot stands, or was tried last
    std::optional<Work> m_work;
};

} // namespace galley
