#include "core/model/edit.h"

namespace galley {

namespace {

Change inverseOf(const ReplaceText &c)
{
    return ReplaceText{c.block, c.at, c.after, c.before, c.afterOrigin, c.beforeOrigin};
}
Change inverseOf(const JoinBlocks &c)
{
    return SplitBlock{c.first, c.second, c.seam};
}
Change inverseOf(const SplitBlock &c)
{
    return JoinBlocks{c.first, c.second, c.seam};
}
Change inverseOf(const SetRole &c)
{
    return SetRole{c.block, c.after, c.before};
}
Change inverseOf(const InsertBlock &c)
{
    return RemoveBlock{c.story, c.index, c.block};
}
Change inverseOf(const RemoveBlock &c)
{
    return InsertBlock{c.story, c.index, c.block};
}
Change inverseOf(const InsertStory &c)
{
    return RemoveStory{c.page, c.index, c.story};
}
Change inverseOf(const RemoveStory &c)
{
    return InsertStory{c.page, c.index, c.story};
}
Change inverseOf(const SplitStory &c)
{
    return MergeStories{c.first, c.second, c.index};
}
Change inverseOf(const MergeStories &c)
{
    return SplitStory{c.first, c.second, c.index};
}
Change inverseOf(const MoveStory &c)
{
    return MoveStory{c.story, c.toPage, c.toIndex, c.fromPage, c.fromIndex};
}
Change inverseOf(const InsertPage &c)
{
    return RemovePage{c.index, c.page};
}
Change inverseOf(const RemovePage &c)
{
    return InsertPage{c.index, c.page};
}
Change inverseOf(const MovePage &c)
{
    return MovePage{c.page, c.to, c.from};
}
Change inverseOf(const LinkBlock &c)
{
    return LinkBlock{c.block, c.after, c.before};
}
Change inverseOf(const AddSource &c)
{
    return DropSource{c.source};
}
Change inverseOf(const DropSource &c)
{
    return AddSource{c.source};
}
Change inverseOf(const AddPicture &c)
{
    return DropPicture{c.picture};
}
Change inverseOf(const DropPicture &c)
{
    return AddPicture{c.picture};
}

Change inverseOf(const SetPicture &c)
{
    return SetPicture{c.after, c.before};
}
Change inverseOf(const SetIssueAttribute &c)
{
    return SetIssueAttribute{c.attribute, c.after, c.before};
}
Change inverseOf(const SetPageAttribute &c)
{
    return SetPageAttribute{c.page, c.attribute, c.after, c.before};
}
Change inverseOf(const SetStoryAttribute &c)
{
    return SetStoryAttribute{c.story, c.attribute, c.after, c.before};
}
Change inverseOf(const Dismiss &c)
{
    return Reinstate{c.dismissal};
}
Change inverseOf(const Reinstate &c)
{
    return Dismiss{c.dismissal};
}
Change inverseOf(const KeepWords &c)
{
    return DropWords{c.words};
}
Change inverseOf(const DropWords &c)
{
    return KeepWords{c.words};
}
Change inverseOf(const AttachProof &c)
{
    return DetachProof{c.file};
}
Change inverseOf(const DetachProof &c)
{
    return AttachProof{c.file};
}
Change inverseOf(const MarkProof &c)
{
    return UnmarkProof{c.mark};
}
Change inverseOf(const UnmarkProof &c)
{
    return MarkProof{c.mark};
}

/// A block's identity without what it holds.
Block shellOf(const Block &block)
{
    return {block.id, block.role, {}, {}, block.linkedStory};
}

} // namespace

Change inverse(const Change &change)
{
    return std::visit([](const auto &c) { return inverseOf(c); }, change);
}

std::optional<Change> replaceText(const Issue &issue, BlockId id, Span span, const QString &text)
{
    const Block *block = issue.block(id);
    if (!block || span.begin < 0 || span.begin > span.end || span.end > block->text.size())
        return std::nullopt;
    return ReplaceText{id, span.begin, span.of(block->text).toString(), text, block->origin.mid(block->text, span), {}};
}

std::optional<Change> joinWithNext(const Issue &issue, BlockId id)
{
    const Story *story = issue.storyOf(id);
    if (!story)
        return std::nullopt;
    const auto first = std::ranges::find(story->blocks, id, &Block::id);
    const auto second = first + 1;
    if (second == story->blocks.end())
        return std::nullopt;
    return JoinBlocks{id, shellOf(*second), first->text.size()};
}

std::optional<Change> splitBlock(const Issue &issue, BlockId id, qsizetype at)
{
    const Block *block = issue.block(id);
    if (!block || at < 0 || at > block->text.size())
        return std::nullopt;
    Block second = shellOf(*block);
    second.id = BlockId::create();
    return SplitBlock{id, second, at};
}

std::optional<Change> setRole(const Issue &issue, BlockId id, Role role)
{
    const Block *block = issue.block(id);
    if (!block)
        return std::nullopt;
    return SetRole{id, block->role, RoleGuess{role, 1.0, std::nullopt, {}}};
}

std::optional<Change> moveStory(const Issue &issue, StoryId id, PageId page, qsizetype index)
{
    const auto path = issue.pathOf(id);
    const auto to = std::ranges::find(issue.pages(), page, &Page::id);
    if (!path || to == issue.pages().end())
        return std::nullopt;
    const Page &from = issue.pages()[path->page];
    const qsizetype places = to->stories.size() - (from.id == page ? 1 : 0);
    if (index < 0 || index > places)
        return std::nullopt;
    return MoveStory{id, from.id, path->story, page, index};
}

std::optional<Change> movePage(const Issue &issue, PageId id, qsizetype index)
{
    const QList<Page> &pages = issue.pages();
    const auto from = std::ranges::find(pages, id, &Page::id);
    if (from == pages.end() || index < 0 || index >= pages.size())
        return std::nullopt;
    return MovePage{id, from - pages.begin(), index};
}

} // namespace galley
