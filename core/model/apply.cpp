#include "core/model/issuewriter.h"

#include "core/model/place.h"

#include <QCoreApplication>

#include <utility>

namespace galley {

namespace {

std::unexpected<Error> misfit(const char *source, QStringList arguments = {})
{
    return failure(Error::Code::Conflict, source, std::move(arguments));
}

std::unexpected<Error> noSuchBlock()
{
    return misfit(QT_TRANSLATE_NOOP("core", "The paragraph to be changed is no longer in the issue."));
}

std::unexpected<Error> noSuchStory()
{
    return misfit(QT_TRANSLATE_NOOP("core", "The story to be changed is no longer in the issue."));
}

std::unexpected<Error> otherText()
{
    return misfit(QT_TRANSLATE_NOOP("core", "The text has changed since; the change no longer fits."));
}

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

bool hasLineBreak(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

/// Typed text has no origin; its map is as long as the text and maps nowhere.
OriginMap fitted(const OriginMap &origin, qsizetype length)
{
    return origin.length() == length ? origin : OriginMap(length, QList<OriginMap::Run>());
}

bool fits(qsizetype index, qsizetype size)
{
    return index >= 0 && index <= size;
}

} // namespace

Result<> IssueWriter::write(const ReplaceText &change)
{
    Block *old = block(change.block);
    if (!old)
        return noSuchBlock();
    const Span span{change.at, change.at + change.before.size()};
    const bool inside = span.begin >= 0 && span.end <= old->text.size();
    if (!inside || span.of(old->text) != change.before || cutsPair(old->text, span.begin)
        || cutsPair(old->text, span.end) || hasLineBreak(change.after))
        return otherText();
    Block &block = *old;
    const OriginMap head = block.origin.mid(block.text, {0, span.begin});
    const OriginMap tail = block.origin.mid(block.text, {span.end, block.text.size()});
    const QString grown = QStringView(block.text).first(span.begin) % change.after;
    const OriginMap added = fitted(change.afterOrigin, change.after.size());
    block.origin = head.joined(QStringView(grown).first(span.begin), added).joined(grown, tail);
    block.text.replace(span.begin, span.length(), change.after);
    const Shift shift{change.at, change.before.size(), change.after.size()};
    for (Dismissal &dismissal : m_issue.m_data->dismissals)
        dismissal.place = rebased(dismissal.place, change.block, shift);
    return {};
}

Result<> IssueWriter::write(const JoinBlocks &change)
{
    const auto path = pathOf(change.first);
    if (!path)
        return noSuchBlock();
    BlockGap &blocks = gapAt({path->page, path->story});
    if (path->block + 1 >= blocks.size() || blocks.at(path->block + 1).id != change.second.id
        || blocks.at(path->block).text.size() != change.seam)
        return otherText();
    const Block second = blocks.take(path->block + 1);
    Block &joined = blocks.at(path->block);
    joined.origin = joined.origin.joined(joined.text, second.origin);
    joined.text += second.text;
    for (Dismissal &dismissal : m_issue.m_data->dismissals)
        dismissal.place = afterJoin(dismissal.place, change.first, second.id, change.seam);
    blockWent(second.id);
    return {};
}

Result<> IssueWriter::write(const SplitBlock &change)
{
    const auto path = pathOf(change.first);
    if (!path)
        return noSuchBlock();
    BlockGap &blocks = gapAt({path->page, path->story});
    Block &first = blocks.at(path->block);
    if (!fits(change.seam, first.text.size()) || cutsPair(first.text, change.seam))
        return otherText();
    if (change.second.id.isNull() || pathOf(change.second.id))
        return misfit(QT_TRANSLATE_NOOP("core", "The new paragraph is already in the issue."));
    Block second = change.second;
    second.text = first.text.sliced(change.seam);
    second.origin = first.origin.mid(first.text, {change.seam, first.text.size()});
    first.origin = first.origin.mid(first.text, {0, change.seam});
    first.text.truncate(change.seam);
    blocks.insert(path->block + 1, second);
    for (Dismissal &dismissal : m_issue.m_data->dismissals)
        dismissal.place = afterSplit(dismissal.place, change.first, second.id, change.seam);
    blockCame(second.id, {path->page, path->story});
    return {};
}

Result<> IssueWriter::write(const SetRole &change)
{
    Block *block = this->block(change.block);
    if (!block)
        return noSuchBlock();
    if (block->role != change.before)
        return misfit(QT_TRANSLATE_NOOP("core", "The paragraph's role has changed since; the change no longer fits."));
    block->role = change.after;
    return {};
}

Result<> IssueWriter::write(const LinkBlock &change)
{
    Block *block = this->block(change.block);
    if (!block)
        return noSuchBlock();
    if (block->linkedStory != change.before)
        return otherText();
    block->linkedStory = change.after;
    return {};
}

Result<> IssueWriter::write(const InsertBlock &change)
{
    const auto path = pathOf(change.story);
    if (!path)
        return noSuchStory();
    BlockGap &blocks = gapAt(*path);
    if (!fits(change.index, blocks.size()))
        return noSuchStory();
    if (change.block.id.isNull() || pathOf(change.block.id))
        return misfit(QT_TRANSLATE_NOOP("core", "The new paragraph is already in the issue."));
    if (hasLineBreak(change.block.text))
        return otherText();
    blocks.insert(change.index, padded(change.block));
    blockCame(change.block.id, *path);
    return {};
}

Result<> IssueWriter::write(const RemoveBlock &change)
{
    const auto path = pathOf(change.story);
    if (!path)
        return noSuchStory();
    BlockGap &blocks = gapAt(*path);
    if (change.index < 0 || change.index >= blocks.size() || blocks.at(change.index) != padded(change.block))
        return otherText();
    blocks.take(change.index);
    blockWent(change.block.id);
    return {};
}

Result<> IssueWriter::write(const Dismiss &change)
{
    m_issue.m_data->dismissals.append(change.dismissal);
    return {};
}

Result<> IssueWriter::write(const Reinstate &change)
{
    const qsizetype removed = m_issue.m_data->dismissals.removeIf(
        [&](const Dismissal &dismissal) { return dismissal.id == change.dismissal.id; });
    if (removed == 0)
        return misfit(QT_TRANSLATE_NOOP("core", "The dismissal to be taken back is not there."));
    return {};
}

Result<Issue> apply(const Issue &issue, const QList<Change> &changes)
{
    IssueWriter writer(issue);
    for (const Change &change : changes)
        if (const Result<> done = writer.apply(change); !done)
            return std::unexpected(done.error());
    return writer.finish();
}

Result<Issue> apply(const Issue &issue, const Change &change)
{
    return apply(issue, QList<Change>{change});
}

} // namespace galley
