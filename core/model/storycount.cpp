#include "core/model/storycount.h"

namespace galley {

TextCount countOf(const Story &story, int measure)
{
    TextCount count;
    for (const Block &block : story.blocks)
        count += countOf(block.text, measure, isRunningText(block.role.role) ? Indent::TwoCharacters : Indent::None);
    return count;
}

TextCount countOf(const Page &page, int measure)
{
    TextCount count;
    for (const Story &story : page.stories)
        count += countOf(story, measure);
    return count;
}

} // namespace galley
