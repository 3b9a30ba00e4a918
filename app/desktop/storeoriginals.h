#pragma once

#include "ui/base/originals.h"

#include <QThreadPool>

namespace galley {

class StoreJournal;

/// Reads received stories out of the records of the newsroom in which the open issue lives. GUI thread only.
class StoreOriginals : public Originals
{
public:
    /// The journal, and every newsroom that it is given, must outlive it.
    explicit StoreOriginals(const StoreJournal &journal);
    /// Waits for the question that is being answered.
    ~StoreOriginals() override;

    void ask(IssueId issue, StoryId story, QObject *context, const Answer &answer) override;

private:
    const StoreJournal &m_journal;
    QThreadPool m_thread; ///< one thread: the store answers one question after the other anyway
};

} // namespace galley
