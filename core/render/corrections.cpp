#include "core/render/corrections.h"

#include "core/text/comparison.h"

#include <algorithm>

namespace galley {

namespace {

using Kind = MarkedCorrection::Kind;

/// Paragraphs of the older text that became one, with the text in a row.
struct Group {
    QList<const Block *> blocks;
    QString text;
    /// Where each block begins in the text.
    QList<qsizetype> starts;

    void add(const Block &block)
    {
        starts.append(text.size());
        blocks.append(&block);
        text += block.text;
    }

    /// A place of the text in the block that holds it; an end belongs to the block that ends there.
    MarkedCorrection placed(Kind kind, Span span, const QString &words) const
    {
        qsizetype at = blocks.size() - 1;
        while (at > 0 && starts[at] >= std::max(span.end, span.begin + 1))
            --at;
        const qsizetype begin = std::max<qsizetype>(0, span.begin - starts[at]);
        return {kind, blocks[at]->id, {begin, std::max(begin, span.end - starts[at])}, words};
    }
};

const Block *blockIn(const Story &story, BlockId id)
{
    const auto found = std::ranges::find(story.blocks, id, &Block::id);
    return found == story.blocks.end() ? nullptr : &*found;
}

Kind kindOf(const Difference &difference)
{
    if (difference.after.isEmpty())
        return Kind::Delete;
    return difference.before.isEmpty() ? Kind::Insert : Kind::Replace;
}

class Marker
{
public:
    Marker(const Story &older, const Story &newer)
        : m_older(older)
        , m_newer(newer)
    {
    }

    QList<MarkedCorrection> mark()
    {
        for (qsizetype i = 0; i < m_older.blocks.size();) {
            Group group;
            group.add(m_older.blocks[i]);
            const Block *now = blockIn(m_newer, m_older.blocks[i++].id);
            // A join keeps the first block's id: what is gone behind it may stand in it.
            while (now && i < m_older.blocks.size() && !blockIn(m_newer, m_older.blocks[i].id)
                   && now->text.size() > group.text.size())
                group.add(m_older.blocks[i++]);
            mark(group, now);
        }
        return std::move(m_marks);
    }

private:
    void mark(const Group &group, const Block *now)
    {
        if (!now) {
            m_marks.append(group.placed(Kind::Delete, {0, group.text.size()}, {}));
            return;
        }
        // A split keeps the first half's id: what is new behind it may be the second.
        QString text = now->text;
        QList<qsizetype> splits;
        for (const Block *next = after(*now); next && !blockIn(m_older, next->id); next = after(*next)) {
            if (text.size() < group.text.size())
                splits.append(text.size());
            else
                text += u'\n'; // a paragraph of its own
            text += next->text;
        }
        for (const Difference &each : differences(group.text, text))
            m_marks.append(group.placed(kindOf(each), each.before, each.after.of(text).toString()));
        for (qsizetype seam = 1; seam < group.starts.size(); ++seam)
            m_marks.append(runOn(*group.blocks[seam - 1]));
        for (const qsizetype split : splits) {
            const qsizetype at = before(group.text, text, split);
            m_marks.append(group.placed(Kind::NewParagraph, {at, at}, {}));
        }
    }

    static MarkedCorrection runOn(const Block &block)
    {
        return {Kind::RunOn, block.id, {block.text.size(), block.text.size()}, {}};
    }

    /// Where in the older text a place of the newer one is, as far as what stands behind it is the same.
    static qsizetype before(const QString &older, const QString &newer, qsizetype at)
    {
        return std::clamp<qsizetype>(older.size() - (newer.size() - at), 0, older.size());
    }

    const Block *after(const Block &block) const
    {
        const auto at = std::ranges::find(m_newer.blocks, block.id, &Block::id) - m_newer.blocks.begin() + 1;
        return at < m_newer.blocks.size() ? &m_newer.blocks[at] : nullptr;
    }

    const Story &m_older;
    const Story &m_newer;
    QList<MarkedCorrection> m_marks;
};

} // namespace

QList<MarkedCorrection> correctionsBetween(const Story &older, const Story &newer)
{
    QList<MarkedCorrection> marks = Marker(older, newer).mark();
    const auto placeOf = [&older](const MarkedCorrection &mark) {
        const auto block = std::ranges::find(older.blocks, mark.block, &Block::id) - older.blocks.begin();
        return std::pair(block, mark.span.begin);
    };
    std::ranges::stable_sort(marks, {}, placeOf);
    return marks;
}

std::optional<Span> spanInOlder(const QString &older, const QString &newer, Span span)
{
    qsizetype shift = 0;
    for (const Difference &each : differences(older, newer)) {
        if (each.after.begin >= span.end)
            break;
        if (each.after.end > span.begin)
            return std::nullopt;
        shift += each.before.length() - each.after.length();
    }
    return Span{span.begin + shift, span.end + shift};
}

} // namespace galley
