#include "app/desktop/storeearlier.h"

#include "app/desktop/answers.h"
#include "app/desktop/storejournal.h"
#include "core/proof/earlier.h"

namespace galley {

StoreEarlier::StoreEarlier(const StoreJournal &journal)
    : m_journal(journal)
{
    m_thread.setMaxThreadCount(1);
}

StoreEarlier::~StoreEarlier()
{
    m_thread.waitForDone();
}

void StoreEarlier::ask(IssueId issue, QObject *context, const Answer &answer)
{
    Newsroom *newsroom = m_journal.newsroom();
    m_thread.start([newsroom, issue, tell = answerTo(context, answer)] {
        const Result<QList<Record>> records = newsroom ? newsroom->records(issue) : QList<Record>();
        tell(records ? earlierStories(*records) : EarlierStories());
    });
}

} // namespace galley
