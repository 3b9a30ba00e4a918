#include "core/model/concurrent.h"

#include <QSet>

namespace galley {

namespace {

/// What a change reads or writes.
struct Reach {
    enum class Order {
        None,    ///< the order of blocks, stories and pages is nothing to it
        Near,    ///< two neighbouring blocks, found by their ids
        Indexed, ///< it counts in lists
    };
    QSet<BlockId> blocks = {};
    Order order = Order::None;
    QString attribute = {}; ///< of the issue or a page, or a list that is nothing to blocks
};

Reach reachOf(const QList<Story> &stories)
{
    Reach reach{.order = Reach::Order::Indexed};
    for (const Story &story : stories)
        for (const Block &block : story.blocks)
            reach.blocks << block.id;
    return reach;
}

struct ReachReader {
    Reach operator()(const ReplaceText &c) const { return {.blocks = {c.block}}; }
    Reach operator()(const SetRole &c) const { return {.blocks = {c.block}}; }
    Reach operator()(const LinkBlock &c) const { return {.blocks = {c.block}}; }
    Reach operator()(const JoinBlocks &c) const { return near(c.first, c.second); }
    Reach operator()(const SplitBlock &c) const { return near(c.first, c.second); }
    Reach operator()(const InsertBlock &c) const { return indexed(c.block); }
    Reach operator()(const RemoveBlock &c) const { return indexed(c.block); }
    Reach operator()(const InsertStory &c) const { return reachOf({c.story}); }
    Reach operator()(const RemoveStory &c) const { return reachOf({c.story}); }
    Reach operator()(const InsertPage &c) const { return amongPages(reachOf(c.page.stories)); }
    Reach operator()(const RemovePage &c) const { return amongPages(reachOf(c.page.stories)); }
    Reach operator()(const MovePage &) const { return amongPages({}); } // stories are counted in their own page
    Reach operator()(const AddSource &) const { return {.attribute = QStringLiteral("source")}; }
    Reach operator()(const DropSource &) const { return {.attribute = QStringLiteral("source")}; }
    Reach operator()(const AddPicture &c) const { return {.attribute = c.picture.id.toString()}; }
    Reach operator()(const DropPicture &c) const { return {.attribute = c.picture.id.toString()}; }
    Reach operator()(const SetPicture &c) const { return {.attribute = c.before.id.toString()}; }
    Reach operator()(const SetIssueAttribute &c) const { return {.attribute = QString::number(int(c.attribute))}; }
    Reach operator()(const SetPageAttribute &c) const
    {
        return {.attribute = c.page.toString() + QString::number(int(c.attribute))};
    }
    Reach operator()(const SetStoryAttribute &c) const
    {
        return {.attribute = c.story.toString() + QString::number(int(c.attribute))};
    }
    Reach operator()(const Dismiss &) const { return {}; }
    Reach operator()(const Reinstate &) const { return {}; }
    Reach operator()(const KeepWords &) const { return {}; }
    Reach operator()(const DropWords &) const { return {}; }
    Reach operator()(const AttachProof &) const { return {}; }
    Reach operator()(const DetachProof &) const { return {}; }
    Reach operator()(const MarkProof &) const { return {}; }
    Reach operator()(const UnmarkProof &) const { return {}; }
    Reach operator()(const auto &) const { return {.order = Reach::Order::Indexed}; }

private:
    static Reach amongPages(Reach reach)
    {
        reach.attribute = QStringLiteral("pages");
        return reach;
    }
    static Reach near(BlockId first, const Block &second)
    {
        return {.blocks = {first, second.id}, .order = Reach::Order::Near};
    }
    static Reach indexed(const Block &block) { return {.blocks = {block.id}, .order = Reach::Order::Indexed}; }
};

} // namespace

bool areIndependent(const Change &one, const Change &other)
{
    const Reach a = std::visit(ReachReader(), one);
    const Reach b = std::visit(ReachReader(), other);
    const bool ordered = a.order != Reach::Order::None && b.order != Reach::Order::None
        && (a.order == Reach::Order::Indexed || b.order == Reach::Order::Indexed);
    const bool sameValue = !a.attribute.isEmpty() && a.attribute == b.attribute;
    return !ordered && !sameValue && !a.blocks.intersects(b.blocks);
}

} // namespace galley
