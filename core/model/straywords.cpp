#include "core/model/straywords.h"

#include <QHash>
#include <QSet>

namespace galley {

namespace {

/// For each paragraph that changes touch, which of its characters they wrote. Follows them one by one.
class Written
{
public:
    explicit Written(const Issue &base)
        : m_base(base)
    {
    }

    void operator()(const ReplaceText &change)
    {
        marksOf(change.block).replace(change.at, change.before.size(), QString(change.after.size(), written));
    }
    void operator()(const SplitBlock &change)
    {
        QString &first = marksOf(change.first);
        const QString second = first.sliced(change.seam);
        first.truncate(change.seam);
        m_marks.insert(change.second.id, second);
    }
    void operator()(const JoinBlocks &change)
    {
        const QString second = marksOf(change.second.id);
        marksOf(change.first) += second;
    }
    void operator()(const InsertBlock &change) { add(change.block); }
    void operator()(const InsertStory &change) { addAll(change.story); }
    void operator()(const InsertPage &change)
    {
        for (const Story &story : change.page.stories)
            addAll(story);
    }
    void operator()(const auto &) { }

    /// From the first character that was written to the last.
    QString in(const Block &block) const
    {
        const QString marks = m_marks.value(block.id);
        const qsizetype first = marks.indexOf(written);
        return first < 0 ? QString() : block.text.sliced(first, marks.lastIndexOf(written) + 1 - first);
    }

private:
    static constexpr QChar written = u'x';

    QString &marksOf(BlockId id)
    {
        if (const Block *block = m_base.block(id); block && !m_marks.contains(id))
            m_marks.insert(id, QString(block->text.size(), u' '));
        return m_marks[id];
    }
    void add(const Block &block) { m_marks.insert(block.id, QString(block.text.size(), written)); }
    void addAll(const Story &story)
    {
        for (const Block &block : story.blocks)
            add(block);
    }

    const Issue &m_base;
    QHash<BlockId, QString> m_marks; ///< as long as the text
};

/// Collects the paragraphs into which a change brings words.
struct WrittenBlocks {
    QSet<BlockId> &found;

    void addAll(const Story &story) const
    {
        for (const Block &block : story.blocks)
            found.insert(block.id);
    }

    void operator()(const ReplaceText &change) const { found.insert(change.block); }
    void operator()(const SplitBlock &change) const { found.insert(change.second.id); }
    void operator()(const JoinBlocks &change) const { found.insert(change.first); }
    void operator()(const InsertBlock &change) const { found.insert(change.block.id); }
    void operator()(const InsertStory &change) const { addAll(change.story); }
    void operator()(const InsertPage &change) const
    {
        for (const Story &story : change.page.stories)
            addAll(story);
    }
    void operator()(const auto &) const { }
};

} // namespace

std::optional<Change> keptWords(const Issue &base, const QList<Change> &mine, const QList<qsizetype> &refused,
                                const QString &author)
{
    const Result<Issue> after = refused.isEmpty() ? base : apply(base, mine);
    if (!after)
        return std::nullopt;
    Written written(base);
    for (const Change &change : mine)
        std::visit(written, change);
    QSet<BlockId> blocks;
    for (const qsizetype index : refused)
        std::visit(WrittenBlocks{blocks}, mine[index]);
    QStringList words;
    for (const Page &page : after->pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (blocks.contains(block.id))
                    if (const QString found = written.in(block); !found.trimmed().isEmpty())
                        words << found;
    if (words.isEmpty())
        return std::nullopt;
    return KeepWords{{StrayWordsId::create(), author, words.join(u'\n')}};
}

} // namespace galley
