#include "ui/import/plandraft.h"

#include "ui/issue/pages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

PlanDraft::PlanDraft(ImportPlan plan, const Language *language, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_language(language)
{
    m_thread.setMaxThreadCount(1);
}

PlanDraft::~PlanDraft()
{
    m_reading.request_stop();
}

void PlanDraft::readAgain(qsizetype file, const QString &charset)
{
    m_wishes.insert(file, charset);
    if (file == m_file)
        m_reading.request_stop();
    if (!isReading())
        readNext();
    Q_EMIT changed();
}

void PlanDraft::readNext()
{
    if (m_wishes.isEmpty())
        return;
    m_file = m_wishes.firstKey();
    m_reading = std::stop_source();
    const PlanSettings settings{.language = m_language, .stop = m_reading.get_token(), .taught = m_plan.taught};
    m_thread.start([this, plan = m_plan, file = m_file, charset = m_wishes.take(m_file), settings]() mutable {
        setCharset(plan, file, charset, settings);
        QMetaObject::invokeMethod(this, [this, plan, stop = settings.stop] { take(plan, stop); }, Qt::QueuedConnection);
    });
}

void PlanDraft::take(const ImportPlan &plan, const std::stop_token &stop)
{
    const qsizetype file = std::exchange(m_file, -1);
    const bool isWanted = !stop.stop_requested();
    if (isWanted)
        m_plan = plan;
    readNext();
    Q_EMIT changed();
    if (isWanted)
        Q_EMIT hasBeenRead(file);
}

PlanCounts countsOf(const ImportPlan &plan)
{
    PlanCounts counts;
    QSet<PageId> pages;
    for (const PlannedFile &file : plan.files) {
        counts.troubled += file.state == PlannedFile::State::Failed;
        if (file.state != PlannedFile::State::Taken)
            continue;
        ++counts.files;
        for (const PlannedPart &part : file.parts) {
            pages.insert(part.page);
            counts.stories += part.stories.size();
            for (const PlannedStory &story : part.stories)
                counts.characters += characterCount(story.story);
        }
    }
    counts.pages = pages.size();
    return counts;
}

QString nameOf(const PlannedPage &page)
{
    return wordsOf({page.id, page.number, page.name, {}, page.section});
}

} // namespace galley
