#include "app/desktop/storeotherissues.h"

#include "app/desktop/storejournal.h"

#include <QtTypes>

namespace galley {

namespace {

/// By the same hand at the same moment, with where the stories came from.
QList<Record> recordsThere(const QList<Change> &changes, const Record &like, const Departure &departure)
{
    Record record = like;
    record.issue = departure.to;
    record.reason = {};
    record.reason.text = departure.from;
    QList<Record> records(changes.size(), record);
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].change = changes[i];
    return records;
}

} // namespace

void StoreOtherIssues::setIssues(const Newsroom *newsroom, const QList<IssueChoice> &issues)
{
    m_newsroom = newsroom;
    m_issues = issues;
}

QList<IssueChoice> StoreOtherIssues::issues() const
{
    if (!m_newsroom || m_journal.newsroom() != m_newsroom)
        return {};
    QList<IssueChoice> others = m_issues;
    others.removeIf([this](const IssueChoice &issue) { return issue.id == m_journal.issue(); });
    return others;
}

Result<> StoreOtherIssues::send(const QList<Record> &here, const Departure &departure)
{
    return store(here, departure, arrivalChanges);
}

Result<> StoreOtherIssues::bringBack(const QList<Record> &here, const Departure &departure)
{
    return store(here, departure, returnChanges);
}

Result<> StoreOtherIssues::store(const QList<Record> &here, const Departure &departure, Making making)
{
    Newsroom *newsroom = m_journal.newsroom();
    if (!newsroom || here.isEmpty())
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story or the page is no longer there."));
    return newsroom->append(here, departure.to, [&](const Issue &there) {
        return making(there, departure).transform([&](const QList<Change> &changes) {
            return recordsThere(changes, here.first(), departure);
        });
    });
}

} // namespace galley
