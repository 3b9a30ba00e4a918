#include "app/desktop/storeoriginals.h"

#include "app/desktop/storejournal.h"
#include "core/intake/originals.h"

#include <QCoreApplication>
#include <QPointer>

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
    const QPointer<QObject> alive(context);
    m_thread.start([newsroom, issue, story, alive, answer] {
        const Result<QList<Record>> records = newsroom ? newsroom->records(issue) : QList<Record>();
        const Result<std::optional<Story>> received = records ? receivedStory(*records, story)
                                                              : std::unexpected(records.error());
        // Whether the asker is still there is for its own thread to see.
        QMetaObject::invokeMethod(
            qApp,
            [alive, answer, received] {
                if (alive)
                    answer(received);
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
