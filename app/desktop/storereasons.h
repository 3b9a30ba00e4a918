#pragma once

#include "ui/findings/earlierreasons.h"

#include <QThreadPool>

namespace galley {

class StoreJournal;

/// Reads the reasons out of the records of the latest issues of the newsroom in which the open issue lives. GUI thread
/// only.
class StoreReasons : public EarlierReasons
{
public:
    /// The journal, and every newsroom that it is given, must outlive it.
    explicit StoreReasons(const StoreJournal &journal);
    /// Waits for the question that is being answered.
    ~StoreReasons() override;

    void ask(QObject *context, const Answer &answer) override;

private:
    const StoreJournal &m_journal;
    QThreadPool m_thread; ///< one thread: the store answers one question after the other anyway
};

} // namespace galley
