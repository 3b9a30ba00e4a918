#include "app/desktop/storeoriginals.h"

#include "app/desktop/answers.h"
#include "app/desktop/storejournal.h"
#include "core/intake/originals.h"

namespace galley {

StoreOriginals::StoreOriginals(const StoreJournal &journal)
    : m_journal(journal)
{
    m_thread.setMaxThreadCount(1);
}

StoreOriginals::~StoreOriginals()
{
    m_thread.waitForDone();
}

void StoreOriginals::ask(IssueId issue, StoryId story, QObject *context, const Answer &answer)
{
    Newsroom *newsroom = m_journal.newsroom();
    m_thread.start([newsroom, issue, story, tell = answerTo(context, answer)] {
        const Result<QList<Record>> records = newsroom ? newsroom->records(issue) : QList<Record>();
        const Result<std::optional<Story>> received = records ? receivedStory(*records, story)
                                                              : std::unexpected(records.error());
        tell(received);
    });
}

} // namespace galley
