#include "ui/text/textchanges.h"

#include "core/text/difference.h"

#include <ranges>

namespace galley {

namespace {

/// A position of the whole stretch as block and position in it.
struct Point {
    qsizetype block = 0;
    qsizetype at = 0;
};

Point pointAt(const QList<Block> &blocks, qsizetype position)
{
    Point point{0, position};
    while (point.at > blocks[point.block].text.size() && point.block + 1 < blocks.size())
        point.at -= blocks[point.block++].text.size() + 1;
    return point;
}

Block shellOf(const Block &block)
{
    return {block.id, block.role, {}, {}, block.linkedStory};
}

/// Works out the changes step by step; m_target is the block in which the inserted text lands.
class Rewriting
{
public:
    Rewriting(const Stretch &stretch, Span cut)
        : m_stretch(stretch)
        , m_blocks(stretch.blocks)
        , m_begin(pointAt(m_blocks, cut.begin))
        , m_end(pointAt(m_blocks, cut.end))
    {
    }

    QList<Change> with(const QStringList &lines)
    {
        const bool headless = m_begin.at == 0 && m_end.at < m_blocks[m_end.block].text.size();
        if (m_begin.block != m_end.block && m_begin.at == 0)
            keepLast();
        else if (m_begin.block != m_end.block)
            keepFirst();
        if (headless && lines.size() > 1) {
            insertBefore(lines);
            return m_changes;
        }
        const QString text = lines.join(QString());
        replace(m_blocks[m_begin.block], {m_begin.at, m_end.at}, text);
        if (m_join)
            m_changes.append(JoinBlocks{target().id, shellOf(*m_join), m_begin.at + text.size()});
        split(lines, m_begin.at + text.size());
        return m_changes;
    }

private:
    const Block &target() const { return m_blocks[m_begin.block]; }

    void remove(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_changes.append(RemoveBlock{m_stretch.story, m_stretch.index + from, m_blocks[i]});
    }

    void keepLast()
    {
        remove(m_begin.block, m_end.block);
        m_index = m_stretch.index + m_begin.block;
        m_begin = {m_end.block, 0};
    }

    void keepFirst()
    {
        const Block &last = m_blocks[m_end.block];
        const bool whole = m_end.at == last.text.size();
        remove(m_begin.block + 1, m_end.block + (whole ? 1 : 0));
        if (!whole) {
            replace(last, {0, m_end.at}, {});
            m_join = last;
        }
        m_tailEmpty = whole;
        m_end = {m_begin.block, target().text.size()};
    }

    void replace(const Block &block, Span span, const QString &text)
    {
        if (!span.isEmpty() || !text.isEmpty())
            m_changes.append(ReplaceText{
                block.id, span.begin, span.of(block.text).toString(), text, block.origin.mid(block.text, span), {}});
    }

    /// The last line goes to the head of the target, the others stand before it as paragraphs of their own.
    void insertBefore(const QStringList &lines)
    {
        qsizetype index = m_index >= 0 ? m_index : m_stretch.index + m_begin.block;
        for (const QString &line : lines | std::views::take(lines.size() - 1)) {
            Block block = shellOf(target());
            block.id = BlockId::create();
            block.text = line;
            block.origin = OriginMap(line.size(), QList<OriginMap::Run>());
            m_changes.append(InsertBlock{m_stretch.story, index++, block});
        }
        replace(target(), {0, m_end.at}, lines.last());
    }

    void split(const QStringList &lines, qsizetype end)
    {
        const bool atEnd = m_join ? false : m_tailEmpty || m_end.at == target().text.size();
        qsizetype seam = end;
        for (const QString &line : lines | std::views::drop(1) | std::views::reverse) {
            seam -= line.size();
            Block second = shellOf(target());
            second.id = BlockId::create();
            if (atEnd && seam > 0 && roleAfter(second.role.role) != second.role.role)
                second.role = RoleGuess{roleAfter(second.role.role), 1.0, std::nullopt, {}};
            m_changes.append(SplitBlock{target().id, second, seam});
        }
    }

    const Stretch &m_stretch;
    const QList<Block> &m_blocks;
    Point m_begin;
    Point m_end;
    qsizetype m_index = -1; ///< of the target in its story, where blocks before it went
    bool m_tailEmpty = false;
    std::optional<Block> m_join;
    QList<Change> m_changes;
};

} // namespace

QList<Change> textChanges(const Stretch &stretch, Span cut, const QString &inserted)
{
    return Rewriting(stretch, cut).with(inserted.split(u'\n'));
}

QList<Change> textChanges(const Stretch &stretch, const QStringList &lines)
{
    QList<Change> changes;
    for (qsizetype i = 0; i < stretch.blocks.size(); ++i) {
        const Block &block = stretch.blocks[i];
        if (const auto found = difference(block.text, lines[i]))
            changes.append(ReplaceText{block.id,
                                       found->before.begin,
                                       found->before.of(block.text).toString(),
                                       found->after.of(lines[i]).toString(),
                                       block.origin.mid(block.text, found->before),
                                       {}});
    }
    return changes;
}

Role roleAfter(Role role)
{
    switch (role) {
    case Role::Kicker: return Role::Headline;
    case Role::Headline:
    case Role::Deck:
    case Role::Byline:
    case Role::Subhead:
    case Role::LeadIn: return Role::Paragraph;
    case Role::EditorsNoteLabel: return Role::EditorsNote;
    default: return role;
    }
}

} // namespace galley
