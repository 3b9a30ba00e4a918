#pragma once

#include "ui/base/otherissues.h"

namespace galley {

class Newsroom;
class StoreJournal;

/// The issues of the newsroom in which the open one lives. GUI thread only.
class StoreOtherIssues : public OtherIssues
{
public:
    /// Must outlive it.
    explicit StoreOtherIssues(const StoreJournal &journal)
        : m_journal(journal)
    {
    }
    /// What a newsroom holds, latest first.
    void setIssues(const Newsroom *newsroom, const QList<IssueChoice> &issues);

    QList<IssueChoice> issues() const override;
    Result<> send(const QList<Record> &here, const Departure &departure) override;
    Result<> bringBack(const QList<Record> &here, const Departure &departure) override;

private:
    using Making = Result<QList<Change>> (*)(const Issue &there, const Departure &departure);
    Result<> store(const QList<Record> &here, const Departure &departure, Making making);

    const StoreJournal &m_journal;
    const Newsroom *m_newsroom = nullptr; ///< whose issues they are
    QList<IssueChoice> m_issues;
};

} // namespace galley
