#pragma once

#include "core/base/result.h"
#include "core/model/issue.h"

#include <QJsonObject>

#include <variant>

/// Everything that changes an issue is one of these small values. Each holds what its inverse needs, so undo appends the
/// inverse and history can be read in both directions. apply() checks that an edit fits before it changes anything.
namespace galley {

/// text[at, at + before.size()) becomes `after`.
struct ReplaceText {
    BlockId block;
    qsizetype at = 0;
    QString before;
    QString after;
    OriginMap beforeOrigin; ///< of `before`; empty map: not known
    OriginMap afterOrigin;  ///< of `after`; typed text has none
    bool operator==(const ReplaceText &) const = default;
};

/// `second` follows `first` in one story; its text is appended and its shell forgotten.
struct JoinBlocks {
    BlockId first;
    Block second;       ///< id, role and link of what is joined; text and origin are not used
    qsizetype seam = 0; ///< length of the first's text
    bool operator==(const JoinBlocks &) const = default;
};

/// The inverse: text from `seam` on becomes the block `second`.
struct SplitBlock {
    BlockId first;
    Block second;
    qsizetype seam = 0;
    bool operator==(const SplitBlock &) const = default;
};

struct SetRole {
    BlockId block;
    RoleGuess before;
    RoleGuess after;
    bool operator==(const SetRole &) const = default;
};

struct InsertBlock {
    StoryId story;
    qsizetype index = 0;
    Block block;
    bool operator==(const InsertBlock &) const = default;
};
struct RemoveBlock {
    StoryId story;
    qsizetype index = 0;
    Block block;
    bool operator==(const RemoveBlock &) const = default;
};

struct InsertStory {
    PageId page;
    qsizetype index = 0;
    Story story;
    bool operator==(const InsertStory &) const = default;
};
struct RemoveStory {
    PageId page;
    qsizetype index = 0;
    Story story;
    bool operator==(const RemoveStory &) const = default;
};

/// Blocks from `index` on become the story `second`, which follows on the same page.
struct SplitStory {
    StoryId first;
    StoryId second;
    qsizetype index = 0;
    bool operator==(const SplitStory &) const = default;
};
struct MergeStories {
    StoryId first;
    StoryId second;      ///< must follow `first` on its page, and nobody has said whose copy it is, nor given it a hole
    qsizetype index = 0; ///< number of blocks in the first
    bool operator==(const MergeStories &) const = default;
};

/// `toIndex` counts in the target page as it is after the story was taken out.
struct MoveStory {
    StoryId story;
    PageId fromPage;
    qsizetype fromIndex = 0;
    PageId toPage;
    qsizetype toIndex = 0;
    bool operator==(const MoveStory &) const = default;
};

struct InsertPage {
    qsizetype index = 0;
    Page page;
    bool operator==(const InsertPage &) const = default;
};
struct RemovePage {
    qsizetype index = 0;
    Page page;
    bool operator==(const RemovePage &) const = default;
};

/// `to` counts among the pages as they are after the page was taken out. The page's own content plays no part.
struct MovePage {
    PageId page;
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const MovePage &) const = default;
};

struct LinkBlock {
    BlockId block;
    StoryId before;
    StoryId after;
    bool operator==(const LinkBlock &) const = default;
};

struct AddSource {
    Source source;
    bool operator==(const AddSource &) const = default;
};
struct DropSource {
    Source source; ///< the last one
    bool operator==(const DropSource &) const = default;
};

struct AddPicture {
    Picture picture;
    bool operator==(const AddPicture &) const = default;
};
struct DropPicture {
    Picture picture;
    bool operator==(const DropPicture &) const = default;
};

/// Pairs it with another caption or story: the whole of it before and after.
struct SetPicture {
    Picture before;
    Picture after;
    bool operator==(const SetPicture &) const = default;
};

enum class IssueAttribute { Title, Date, Edition };
/// Dates as yyyy-MM-dd, the edition as a number.
struct SetIssueAttribute {
    IssueAttribute attribute = IssueAttribute::Title;
    QString before;
    QString after;
    bool operator==(const SetIssueAttribute &) const = default;
};

enum class PageAttribute { Number, Name, Section };
struct SetPageAttribute {
    PageId page;
    PageAttribute attribute = PageAttribute::Name;
    QString before;
    QString after;
    bool operator==(const SetPageAttribute &) const = default;
};

enum class StoryAttribute { Agency, Hole };
/// A hole as holeText().
struct SetStoryAttribute {
    StoryId story;
    StoryAttribute attribute = StoryAttribute::Agency;
    QString before;
    QString after;
    bool operator==(const SetStoryAttribute &) const = default;
};

/// Not an edit of the text but changes what stands open; a record of its own kind.
struct Dismiss {
    Dismissal dismissal;
    bool operator==(const Dismiss &) const = default;
};
struct Reinstate {
    Dismissal dismissal;
    bool operator==(const Reinstate &) const = default;
};

/// Not an edit of the text but a record of its own kind: words that found no place are kept, or put where they belong.
struct KeepWords {
    StrayWords words;
    bool operator==(const KeepWords &) const = default;
};
struct DropWords {
    StrayWords words;
    bool operator==(const DropWords &) const = default;
};

using Change = std::variant<ReplaceText, JoinBlocks, SplitBlock, SetRole, InsertBlock, RemoveBlock, InsertStory,
                            RemoveStory, SplitStory, MergeStories, MoveStory, InsertPage, RemovePage, MovePage,
                            LinkBlock, AddSource, DropSource, AddPicture, DropPicture, SetPicture, SetIssueAttribute,
                            SetPageAttribute, SetStoryAttribute, Dismiss, Reinstate, KeepWords, DropWords>;

/// The change that takes this one back.
Change inverse(const Change &change);

/// The issue after the change, or why it does not fit (Error::Code::Conflict); the given one stays as it was.
Result<Issue> apply(const Issue &issue, const Change &change);
Result<Issue> apply(const Issue &issue, const QList<Change> &changes);

/// Stable form for the store. fromJson refuses what it does not know (Corrupt).
QJsonObject toJson(const Change &change);
Result<Change> changeFromJson(const QJsonObject &json);

/// Ready-made edits that read what they need from the issue. Nothing when the block or place is not there.
std::optional<Change> replaceText(const Issue &issue, BlockId block, Span span, const QString &text);
std::optional<Change> joinWithNext(const Issue &issue, BlockId block);
std::optional<Change> splitBlock(const Issue &issue, BlockId block, qsizetype at);
std::optional<Change> setRole(const Issue &issue, BlockId block, Role role);
std::optional<Change> moveStory(const Issue &issue, StoryId story, PageId page, qsizetype index);
std::optional<Change> movePage(const Issue &issue, PageId page, qsizetype index);

} // namespace galley
