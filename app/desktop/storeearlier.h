#pragma once

#include "ui/proof/earlierversions.h"

#include <QThreadPool>

namespace galley {

class StoreJournal;

/// Reads what stories were before out of the records of the newsroom in which the open issue lives. GUI thread only.
class StoreEarlier : public EarlierVersions
{
public:
    /// The journal, and every newsroom that it is given, must outlive it.
    explicit StoreEarlier(const StoreJournal &journal);
    /// Waits for the question that is being answered.
    ~StoreEarlier() override;

    void ask(IssueId issue, QObject *context, const Answer &answer) override;

private:
    const StoreJournal &m_journal;
    QThreadPool m_thread; ///< one thread: the store answers one question after the other anyway
};

} // namespace galley
