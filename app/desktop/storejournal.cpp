#include "app/desktop/storejournal.h"

#include <QPointer>

namespace galley {

void StoreJournal::listenTo(Newsroom &newsroom)
{
    // Called on the store's thread; a newsroom is closed before this object goes.
    newsroom.onCommitted([this](IssueId, const Result<qint64> &sequence) {
        const QString trouble = sequence ? QString() : sequence.error().message.text();
        QMetaObject::invokeMethod(
            this,
            [this, trouble] {
                if (trouble.isEmpty())
                    Q_EMIT stored(QDateTime::currentDateTime());
                else
                    Q_EMIT failed(trouble);
            },
            Qt::QueuedConnection);
    });
}

void StoreJournal::append(const QList<Record> &records)
{
    if (!m_newsroom)
        return;
    m_newsroom->append(records);
    Q_EMIT appended();
}

} // namespace galley
