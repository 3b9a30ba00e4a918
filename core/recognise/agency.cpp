#include "core/recognise/agency.h"

#include "core/recognise/byline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString agencyOfLeadIn(const Story &story)
{
    const auto isText = [](const Block &block) {
        return isRunningText(block.role.role) || block.role.role == Role::LeadIn;
    };
    const auto first = std::ranges::find_if(story.blocks, isText);
    if (first == story.blocks.end())
        return {};
    const FoundPiece leadIn = parseByline(first->text).leadIn;
    return leadIn && leadIn->group == "agency"_L1 ? leadIn->agency : QString();
}

} // namespace

QString agencyOf(const Story &story)
{
    if (story.agency.isEmpty())
        return agencyOfLeadIn(story);
    return story.agency == noAgency ? QString() : story.agency;
}

// What its lead-in says need not be said by anybody.
std::optional<Change> setAgency(const Issue &issue, StoryId id, const QString &agency)
{
    const Story *story = issue.story(id);
    if (!story || agencyOf(*story) == agency)
        return std::nullopt;
    const QString said = agency == agencyOfLeadIn(*story) ? QString() : agency.isEmpty() ? QString(noAgency) : agency;
    return SetStoryAttribute{id, StoryAttribute::Agency, story->agency, said};
}

} // namespace galley
