#include "core/model/issuewriter.h"

namespace galley {

namespace {

std::shared_ptr<const Issue::Data::Index> indexOf(const QList<Page> &pages)
{
    auto index = std::make_shared<Issue::Data::Index>();
    for (qsizetype p = 0; p < pages.size(); ++p)
        for (qsizetype s = 0; s < pages[p].stories.size(); ++s) {
            const Story &story = pages[p].stories[s];
            index->stories.insert(story.id, {p, s});
            for (qsizetype b = 0; b < story.blocks.size(); ++b)
                index->blocks.insert(story.blocks[b].id, {p, s, b});
        }
    return index;
}

} // namespace

IssueWriter::IssueWriter(const Issue &issue)
    : m_issue(issue)
{
}

Result<> IssueWriter::apply(const Change &change)
{
    const Result<> done = std::visit([this](const auto &c) { return write(c); }, change);
    if (done)
        ++m_issue.m_data->version;
    return done;
}

Issue IssueWriter::finish()
{
    if (!m_indexed)
        m_issue.m_data->index = indexOf(m_issue.m_data->pages);
    m_indexed = true;
    return m_issue;
}

// Between two changes of one batch the index may be behind: then look through the pages.
std::optional<BlockPath> IssueWriter::pathOf(BlockId id) const
{
    if (m_indexed)
        return m_issue.pathOf(id);
    const QList<Page> &pages = m_issue.pages();
    for (qsizetype p = 0; p < pages.size(); ++p)
        for (qsizetype s = 0; s < pages[p].stories.size(); ++s) {
            const QList<Block> &blocks = pages[p].stories[s].blocks;
            for (qsizetype b = 0; b < blocks.size(); ++b)
                if (blocks[b].id == id)
                    return BlockPath{p, s, b};
        }
    return std::nullopt;
}

std::optional<StoryPath> IssueWriter::pathOf(StoryId id) const
{
    if (m_indexed)
        return m_issue.pathOf(id);
    const QList<Page> &pages = m_issue.pages();
    for (qsizetype p = 0; p < pages.size(); ++p)
        for (qsizetype s = 0; s < pages[p].stories.size(); ++s)
            if (pages[p].stories[s].id == id)
                return StoryPath{p, s};
    return std::nullopt;
}

Block IssueWriter::padded(Block block)
{
    if (block.origin.length() != block.text.size())
        block.origin = OriginMap(block.text.size(), QList<OriginMap::Run>());
    return block;
}

Story IssueWriter::padded(Story story)
{
    for (Block &block : story.blocks)
        block = padded(std::move(block));
    return story;
}

Page *IssueWriter::page(PageId id)
{
    QList<Page> &pages = m_issue.m_data->pages;
    const auto page = std::ranges::find(pages, id, &Page::id);
    return page == pages.end() ? nullptr : &*page;
}

Story *IssueWriter::story(StoryId id)
{
    const auto path = pathOf(id);
    return path ? &m_issue.m_data->pages[path->page].stories[path->story] : nullptr;
}

Block *IssueWriter::block(BlockId id)
{
    const auto path = pathOf(id);
    return path ? &blocksAt(*path)[path->block] : nullptr;
}

QList<Block> &IssueWriter::blocksAt(const BlockPath &path)
{
    return m_issue.m_data->pages[path.page].stories[path.story].blocks;
}

} // namespace galley
