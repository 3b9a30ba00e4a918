#pragma once

#include "core/model/issue.h"

namespace galley {

/// The blocks of one story while many of them come and go: what changes next to the last change costs the same however
/// long the story is. Private to core/model.
class BlockGap
{
public:
    BlockGap(StoryPath story, QList<Block> blocks)
        : m_story(story)
        , m_head(std::move(blocks))
    {
    }

    StoryPath story() const { return m_story; }
    qsizetype size() const { return m_head.size() + m_tail.size(); }
    const Block &at(qsizetype index) const
    {
        return index < m_head.size() ? m_head[index] : m_tail[size() - 1 - index];
    }
    Block &at(qsizetype index) { return index < m_head.size() ? m_head[index] : m_tail[size() - 1 - index]; }
    /// −1 where it is not here. Looks first where the last change was.
    qsizetype indexOf(BlockId id) const
    {
        const qsizetype middle = m_head.size();
        for (qsizetype away = 0; away <= size(); ++away)
            for (const qsizetype index : {middle - 1 - away, middle + away})
                if (index >= 0 && index < size() && at(index).id == id)
                    return index;
        return -1;
    }

    void insert(qsizetype index, const Block &block)
    {
        moveTo(index);
        m_head.append(block);
    }
    Block take(qsizetype index)
    {
        moveTo(index + 1);
        return m_head.takeLast();
    }
    /// All in order. Leaves nothing here.
    QList<Block> takeAll()
    {
        moveTo(size());
        return std::exchange(m_head, {});
    }

private:
    void moveTo(qsizetype index)
    {
        while (m_head.size() > index)
            m_tail.append(m_head.takeLast());
        while (m_head.size() < index)
            m_head.append(m_tail.takeLast());
    }

    StoryPath m_story;
    QList<Block> m_head;
    QList<Block> m_tail; ///< what comes after, last one first
};

} // namespace galley
