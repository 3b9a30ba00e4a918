#pragma once

#include "core/model/blockgap.h"
#include "core/model/edit.h"
#include "core/model/issuedata.h"

namespace galley {

/// Writes changes into its own copy of an issue: apply() checks and writes one; finish() gives the new value. Private
/// to core/model; everybody else calls galley::apply().
class IssueWriter
{
public:
    explicit IssueWriter(const Issue &issue);

    Result<> apply(const Change &change);
    Issue finish();

    /// An issue that was stored whole. Makes its index.
    static Issue assembled(std::unique_ptr<Issue::Data> data);

private:
    Result<> write(const ReplaceText &change);
    Result<> write(const JoinBlocks &change);
    Result<> write(const SplitBlock &change);
    Result<> write(const SetRole &change);
    Result<> write(const InsertBlock &change);
    Result<> write(const RemoveBlock &change);
    Result<> write(const InsertStory &change);
    Result<> write(const RemoveStory &change);
    Result<> write(const SplitStory &change);
    Result<> write(const MergeStories &change);
    Result<> write(const MoveStory &change);
    Result<> write(const InsertPage &change);
    Result<> write(const RemovePage &change);
    Result<> write(const MovePage &change);
    Result<> write(const LinkBlock &change);
    Result<> write(const AddSource &change);
    Result<> write(const DropSource &change);
    Result<> write(const AddPicture &change);
    Result<> write(const DropPicture &change);
    Result<> write(const SetPicture &change);
    Result<> write(const SetIssueAttribute &change);
    Result<> write(const SetPageAttribute &change);
    Result<> write(const SetStoryAttribute &change);
    Result<> write(const Dismiss &change);
    Result<> write(const Reinstate &change);
    Result<> write(const KeepWords &change);
    Result<> write(const DropWords &change);
    Result<> write(const AttachProof &change);
    Result<> write(const DetachProof &change);
    Result<> write(const MarkProof &change);
    Result<> write(const UnmarkProof &change);

    std::optional<BlockPath> pathOf(BlockId id) const;
    std::optional<StoryPath> pathOf(StoryId id) const;
    Page *page(PageId id);
    Block *block(BlockId id);
    const QList<Block> &blocksAt(StoryPath path) const
    {
        return m_issue.m_data->pages[path.page].stories[path.story].blocks;
    }
    /// The story's blocks, open for changes of their order; those of another story are put back.
    BlockGap &gapAt(StoryPath path);
    /// Puts the open blocks back into their story.
    void settle();
    const QHash<BlockId, StoryPath> &homes() const;
    void blockCame(BlockId id, StoryPath story);
    void blockWent(BlockId id);
    /// With maps of their texts' lengths: where none is given, the text came from nowhere.
    static Block padded(Block block);
    static Story padded(Story story);
    void orderChanged();

    Issue m_issue;
    bool m_indexed = true; ///< the index fits what is written so far
    std::optional<BlockGap> m_gap;
    mutable QHash<BlockId, StoryPath> m_homes; ///< while the index does not fit; empty: to be made
};

} // namespace galley
