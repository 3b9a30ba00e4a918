#include "core/recognise/agency.h"

#include "core/recognise/byline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

QString agencyOf(const Story &story)
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

} // namespace galley
