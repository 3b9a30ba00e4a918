#include "app/desktop/storereasons.h"

#include "app/desktop/answers.h"
#include "app/desktop/storejournal.h"

namespace galley {

namespace {

constexpr qsizetype issuesLooked = 8; // a week and a day
constexpr qsizetype mostReasons = 20;

QStringList reasonsOf(Newsroom &newsroom)
{
    QStringList reasons;
    const Result<QList<IssueSummary>> issues = newsroom.issues();
    if (!issues)
        return reasons;
    for (const IssueSummary &issue : issues->first(std::min(issuesLooked, issues->size()))) {
        const QStringList given = newsroom.dismissalReasons(issue.id).value_or(QStringList());
        for (const QString &reason : given)
            if (!reasons.contains(reason) && reasons.size() < mostReasons)
                reasons.append(reason);
    }
    return reasons;
}

} // namespace

StoreReasons::StoreReasons(const StoreJournal &journal)
    : m_journal(journal)
{
    m_thread.setMaxThreadCount(1);
}

StoreReasons::~StoreReasons()
{
    m_thread.waitForDone();
}

void StoreReasons::ask(QObject *context, const Answer &answer)
{
    Newsroom *newsroom = m_journal.newsroom();
    m_thread.start(
        [newsroom, tell = answerTo(context, answer)] { tell(newsroom ? reasonsOf(*newsroom) : QStringList()); });
}

} // namespace galley
