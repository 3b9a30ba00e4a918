#include "app/desktop/storeearlier.h"

#include "app/desktop/storejournal.h"
#include "core/proof/earlier.h"

#include <QCoreApplication>
#include <QPointer>

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
    const QPointer<QObject> alive(context);
    m_thread.start([newsroom, issue, alive, answer] {
        const Result<QList<Record>> records = newsroom ? newsroom->records(issue) : QList<Record>();
        const EarlierStories earlier = records ? earlierStories(*records) : EarlierStories();
        // Whether the asker is still there is for its own thread to see.
        QMetaObject::invokeMethod(
            qApp,
            [alive, answer, earlier] {
                if (alive)
                    answer(earlier);
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
