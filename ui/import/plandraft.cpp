#include "ui/import/plandraft.h"

#include "ui/issue/pages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

PlanDraft::PlanDraft(ImportPlan plan, const Language *language, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    m_settings.language = language;
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
