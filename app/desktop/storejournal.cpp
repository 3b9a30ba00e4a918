#include "app/desktop/storejournal.h"

namespace galley {

void StoreJournal::setNewsroom(Newsroom *newsroom)
{
    if (m_newsroom && m_newsroom != newsroom)
        m_newsroom->follow({}, 0);
    if (std::exchange(m_newsroom, newsroom) != newsroom)
        Q_EMIT newsroomChanged(newsroom);
}

void StoreJournal::open(Document &document, const Issue &issue, Newsroom *newsroom)
{
    setNewsroom(newsroom);
    m_document = &document;
    document.open(issue);
    if (newsroom)
        newsroom->follow(issue.id(), issue.version());
}

void StoreJournal::listenTo(Newsroom &newsroom)
{
    // Called on the store's thread; a newsroom is closed before this object goes.
    newsroom.onCommitted([this](IssueId issue, const Result<qint64> &sequence) {
        QMetaObject::invokeMethod(
            this, [this, issue, sequence] { onCommitted(issue, sequence); }, Qt::QueuedConnection);
    });
    newsroom.onForeign([this, &newsroom](IssueId issue, const QList<Record> &records) {
        QMetaObject::invokeMethod(
            this, [this, &newsroom, issue, records] { onForeign(newsroom, issue, records); }, Qt::QueuedConnection);
    });
}

void StoreJournal::append(const QList<Record> &records)
{
    if (!m_newsroom)
        return;
    m_newsroom->append(records);
    Q_EMIT appended();
}

void StoreJournal::replace(IssueId issue, qint64 sequence, const QList<Record> &records)
{
    if (m_newsroom)
        m_newsroom->replace(issue, sequence, records);
}

void StoreJournal::onCommitted(IssueId issue, const Result<qint64> &sequence)
{
    if (!sequence) {
        Q_EMIT failed(sequence.error().message.text());
        return;
    }
    if (m_document && m_document->issue().id() == issue)
        m_document->stored(*sequence);
    Q_EMIT stored(QDateTime::currentDateTime());
}

// It may have been on its way while another issue was opened; the newsroom makes to fit what stays unanswered.
void StoreJournal::onForeign(const Newsroom &newsroom, IssueId issue, const QList<Record> &records)
{
    if (m_newsroom != &newsroom || !m_document || m_document->issue().id() != issue)
        return;
    if (const Result<> received = m_document->receive(records); !received)
        Q_EMIT outOfStep(received.error().message.text());
}

} // namespace galley
