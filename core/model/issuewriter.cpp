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

bool isOfBlocks(const Change &change)
{
    const auto isOneOf = [&change]<typename... Kinds>() { return (std::holds_alternative<Kinds>(change) || ...); };
    return isOneOf.operator()<ReplaceText, JoinBlocks, SplitBlock, SetRole, InsertBlock, RemoveBlock, LinkBlock>();
}

} // namespace

IssueWriter::IssueWriter(const Issue &issue)
    : m_issue(issue)
{
}

Result<> IssueWriter::apply(const Change &change)
{
    if (!isOfBlocks(change))
        settle();
    const Result<> done = std::visit([this](const auto &c) { return write(c); }, change);
    if (done)
        ++m_issue.m_data->version;
    return done;
}

Issue IssueWriter::finish()
{
    settle();
    if (!m_indexed)
        m_issue.m_data->index = indexOf(m_issue.m_data->pages);
    m_indexed = true;
    return m_issue;
}

Issue IssueWriter::assembled(std::unique_ptr<Issue::Data> data)
{
    Issue issue;
    data->index = indexOf(data->pages);
    issue.m_data = data.release();
    return issue;
}

// Between two changes of one batch the index may be behind.
std::optional<BlockPath> IssueWriter::pathOf(BlockId id) const
{
    if (m_indexed)
        return m_issue.pathOf(id);
    const auto home = homes().constFind(id);
    if (home == m_homes.cend())
        return std::nullopt;
    if (m_gap && m_gap->story() == *home)
        return BlockPath{home->page, home->story, m_gap->indexOf(id)};
    const QList<Block> &blocks = blocksAt(*home);
    return BlockPath{home->page, home->story, std::ranges::find(blocks, id, &Block::id) - blocks.begin()};
}

const QHash<BlockId, StoryPath> &IssueWriter::homes() const
{
    if (!m_homes.isEmpty())
        return m_homes;
    const QList<Page> &pages = m_issue.pages();
    for (qsizetype p = 0; p < pages.size(); ++p)
        for (qsizetype s = 0; s < pages[p].stories.size(); ++s)
            for (const Block &block : pages[p].stories[s].blocks)
                m_homes.insert(block.id, {p, s});
    for (qsizetype i = 0; m_gap && i < m_gap->size(); ++i)
        m_homes.insert(std::as_const(*m_gap).at(i).id, m_gap->story());
    return m_homes;
}

void IssueWriter::blockCame(BlockId id, StoryPath story)
{
    m_indexed = false;
    if (!m_homes.isEmpty())
        m_homes.insert(id, story);
}

void IssueWriter::blockWent(BlockId id)
{
    m_indexed = false;
    m_homes.remove(id);
}

void IssueWriter::orderChanged()
{
    m_indexed = false;
    m_homes.clear();
}

BlockGap &IssueWriter::gapAt(StoryPath path)
{
    if (!m_gap || m_gap->story() != path) {
        settle();
        m_gap.emplace(path, std::exchange(m_issue.m_data->pages[path.page].stories[path.story].blocks, {}));
    }
    return *m_gap;
}

void IssueWriter::settle()
{
    if (!m_gap)
        return;
    const StoryPath path = m_gap->story();
    m_issue.m_data->pages[path.page].stories[path.story].blocks = m_gap->takeAll();
    m_gap.reset();
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

Block *IssueWriter::block(BlockId id)
{
    const auto path = pathOf(id);
    if (!path)
        return nullptr;
    if (m_gap && m_gap->story() == StoryPath{path->page, path->story})
        return &m_gap->at(path->block);
    return &m_issue.m_data->pages[path->page].stories[path->story].blocks[path->block];
}

} // namespace galley
