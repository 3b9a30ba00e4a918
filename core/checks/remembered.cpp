#include "core/checks/remembered.h"

#include <QHash>

namespace galley {

namespace {

struct StoryOnPage {
    const Story *story;
    const Page *page;
};

std::vector<StoryOnPage> storiesOf(const Issue &issue)
{
    std::vector<StoryOnPage> stories;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            stories.push_back({&story, &page});
    return stories;
}

/// Blocks of stories that changed, with what was said of them.
class OldBlocks
{
public:
    void add(StoryResults &results)
    {
        for (qsizetype i = 0; i < results.story.blocks.size(); ++i)
            m_blocks.insert(results.story.blocks[i].id,
                            {&results.story.blocks[i], &results.section, &results.ofBlocks[size_t(i)]});
    }

    /// What of a block the checks of blocks read is the same: not where it came from.
    void giveTo(StoryResults &results) const
    {
        results.ofBlocks.resize(size_t(results.story.blocks.size()));
        for (qsizetype i = 0; i < results.story.blocks.size(); ++i) {
            const Block &block = results.story.blocks[i];
            const auto old = m_blocks.constFind(block.id);
            if (old != m_blocks.cend() && old->block->role == block.role && old->block->linkedStory == block.linkedStory
                && *old->section == results.section && old->block->text == block.text)
                results.ofBlocks[size_t(i)] = std::move(*old->said);
        }
    }

private:
    struct Old {
        const Block *block;
        const QString *section;
        Said *said;
    };
    QHash<BlockId, Old> m_blocks;
};

} // namespace

void Remembered::keepWhatFits(const Issue &issue)
{
    if (m_date != issue.date())
        *this = Remembered();
    m_date = issue.date();
    if (m_sources != issue.sources())
        for (const std::unique_ptr<StoryResults> &results : m_stories)
            results->said = {};
    m_sources = issue.sources();
    QHash<StoryId, size_t> places;
    for (size_t i = 0; i < m_stories.size(); ++i)
        places.insert(m_stories[i]->story.id, i);

    const std::vector<StoryOnPage> order = storiesOf(issue);
    std::vector<std::unique_ptr<StoryResults>> stories;
    std::vector<StoryResults *> changed;
    stories.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        auto fresh = std::make_unique<StoryResults>(i > 0 ? *order[i - 1].story : Story(), *order[i].story,
                                                    i + 1 < order.size() ? *order[i + 1].story : Story(),
                                                    order[i].page->name);
        const auto place = places.constFind(fresh->story.id);
        std::unique_ptr<StoryResults> *old = place == places.cend() ? nullptr : &m_stories[*place];
        const bool fits = old && *old && (*old)->isAboutSame(*fresh);
        if (fits)
            (*old)->moveTo(fresh->section);
        else
            changed.push_back(fresh.get());
        stories.push_back(fits ? std::move(*old) : std::move(fresh));
    }
    OldBlocks blocks;
    for (const std::unique_ptr<StoryResults> &left : m_stories)
        if (left)
            blocks.add(*left);
    for (StoryResults *results : changed)
        blocks.giveTo(*results);

    m_stories = std::move(stories);
    if (m_pages != issue.pages())
        m_said = {};
    m_pages = issue.pages();
}

} // namespace galley
