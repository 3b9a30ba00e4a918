#include "core/model/concurrent.h"

#include "core/text/anchor.h"
#include "core/text/difference.h"

#include <algorithm>
#include <ranges>

namespace galley {

namespace {

ChangePair unchanged(const Change &mine, const Change &theirs)
{
    return {mine, {theirs}};
}

ChangePair swapped(const ChangePair &pair)
{
    return {pair.theirs.isEmpty() ? std::nullopt : std::optional(pair.theirs.first()),
            pair.mine ? QList{*pair.mine} : QList<Change>()};
}

Span spanOf(const ReplaceText &change)
{
    return {change.at, change.at + change.before.size()};
}

qsizetype growthOf(const ReplaceText &change)
{
    return change.after.size() - change.before.size();
}

ReplaceText moved(ReplaceText change, qsizetype by)
{
    change.at += by;
    return change;
}

std::optional<Change> replacing(BlockId block, qsizetype at, const QString &before, const QString &after)
{
    const std::optional<Difference> found = difference(before, after);
    if (!found)
        return std::nullopt;
    return ReplaceText{
        block, at + found->before.begin, found->before.of(before).toString(), found->after.of(after).toString(), {},
        {}};
}

/// What stands in `all` once `change`, which lies in it, was made. What lies around the change is `other`'s to delete.
QString readIn(Span all, const ReplaceText &change, const ReplaceText &other)
{
    const auto cut = [&other](qsizetype begin, qsizetype end) {
        return begin < end ? other.before.sliced(begin - other.at, end - begin) : QString();
    };
    const Span span = spanOf(change);
    return cut(all.begin, span.begin) + change.after + cut(span.end, all.end);
}

ChangePair overlapped(const ReplaceText &mine, const ReplaceText &theirs)
{
    const Span a = spanOf(mine);
    const Span b = spanOf(theirs);
    const Span all{std::min(a.begin, b.begin), std::max(a.end, b.end)};
    const QString both = mine.after == theirs.after ? mine.after : mine.after + theirs.after;
    ChangePair pair{replacing(mine.block, all.begin, readIn(all, theirs, mine), both), {}};
    if (const auto after = replacing(mine.block, all.begin, readIn(all, mine, theirs), both))
        pair.theirs << *after;
    return pair;
}

bool areApart(const ReplaceText &mine, const ReplaceText &theirs)
{
    return mine.block != theirs.block || spanOf(mine).end <= theirs.at || spanOf(theirs).end <= mine.at;
}

ChangePair pairOf(const ReplaceText &mine, const ReplaceText &theirs)
{
    if (mine.block != theirs.block)
        return unchanged(mine, theirs);
    // Two insertions at one place: theirs was stored first and stands first.
    const bool behind = spanOf(theirs).end <= mine.at;
    if (behind && (theirs.before.isEmpty() || mine.at > theirs.at))
        return {moved(mine, growthOf(theirs)), {theirs}};
    if (spanOf(mine).end <= theirs.at)
        return {mine, {moved(theirs, growthOf(mine))}};
    return overlapped(mine, theirs);
}

ChangePair pairOf(const ReplaceText &mine, const SplitBlock &theirs)
{
    if (mine.block != theirs.first)
        return unchanged(mine, theirs);
    SplitBlock split = theirs;
    ReplaceText replacement = mine;
    if (mine.at >= theirs.seam && !(mine.before.isEmpty() && mine.at == theirs.seam)) {
        replacement.block = theirs.second.id;
        replacement.at -= theirs.seam;
    } else {
        split.seam = rebased(theirs.seam, {mine.at, mine.before.size(), mine.after.size()});
    }
    return {replacement, {split}};
}

ChangePair pairOf(const ReplaceText &mine, const JoinBlocks &theirs)
{
    JoinBlocks join = theirs;
    ReplaceText replacement = mine;
    if (mine.block == theirs.first)
        join.seam += growthOf(mine);
    if (mine.block == theirs.second.id) {
        replacement.block = theirs.first;
        replacement.at += theirs.seam;
    }
    return {replacement, {join}};
}

ChangePair pairOf(const SplitBlock &mine, const ReplaceText &theirs)
{
    return swapped(pairOf(theirs, mine));
}

ChangePair pairOf(const JoinBlocks &mine, const ReplaceText &theirs)
{
    return swapped(pairOf(theirs, mine));
}

ChangePair pairOf(const SplitBlock &mine, const SplitBlock &theirs)
{
    if (mine.first != theirs.first)
        return unchanged(mine, theirs);
    if (mine.seam == theirs.seam) // one new paragraph is enough: theirs
        return {std::nullopt, {inverse(mine), theirs}};
    const auto behind = [](SplitBlock later, const SplitBlock &earlier) {
        later.first = earlier.second.id;
        later.seam -= earlier.seam;
        return later;
    };
    if (mine.seam < theirs.seam)
        return {mine, {behind(theirs, mine)}};
    return {behind(mine, theirs), {theirs}};
}

ChangePair pairOf(const JoinBlocks &mine, const JoinBlocks &theirs)
{
    const auto behind = [](JoinBlocks later, const JoinBlocks &earlier) {
        later.first = earlier.first;
        later.seam += earlier.seam;
        return later;
    };
    if (mine.second.id == theirs.first)
        return {mine, {behind(theirs, mine)}};
    if (theirs.second.id == mine.first)
        return {behind(mine, theirs), {theirs}};
    return unchanged(mine, theirs);
}

ChangePair pairOf(const auto &mine, const auto &theirs)
{
    return unchanged(mine, theirs);
}

/// Takes in one of mine after the other.
class Reconciler
{
public:
    Reconciler(Issue base, const QList<Change> &theirs)
    {
        m_made.base = std::move(base);
        m_made.issue = m_made.base;
        m_made.theirs = theirs;
    }

    void take(qsizetype index, const Change &change)
    {
        const QList<Change> before = std::exchange(m_made.theirs, {});
        std::optional<Change> mine = change;
        for (const Change &theirs : before) {
            if (mine && overlap(*mine, theirs) && !m_made.overlapping.contains(index))
                m_made.overlapping << index;
            const ChangePair pair = mine ? concurrent(*mine, theirs) : ChangePair{std::nullopt, {theirs}};
            mine = pair.mine;
            m_made.theirs += pair.theirs;
        }
        Result<Issue> next = mine ? apply(m_made.issue, *mine) : m_made.issue;
        if (next) {
            m_made.issue = *std::move(next);
            m_made.mine << mine;
            return;
        }
        m_made.refused << index;
        m_made.mine << std::nullopt;
        m_made.theirs = QList{inverse(change)} + before; // for what was made upon it
    }

    Reconciled finish(const Issue &start, const QList<Change> &theirs, const QList<Change> &mine)
    {
        // Where the two were entangled it is all of mine back, theirs, and mine again.
        if (const auto with = apply(start, mine + m_made.theirs); !with || *with != m_made.issue) {
            m_made.theirs.clear();
            for (const Change &change : mine | std::views::reverse)
                m_made.theirs << inverse(change);
            m_made.theirs += theirs;
            for (const auto &change : std::as_const(m_made.mine))
                if (change)
                    m_made.theirs << *change;
        }
        return std::move(m_made);
    }

private:
    static bool overlap(const Change &mine, const Change &theirs)
    {
        const auto *a = std::get_if<ReplaceText>(&mine);
        const auto *b = std::get_if<ReplaceText>(&theirs);
        return a && b && a->after != b->after && !areApart(*a, *b);
    }

    Reconciled m_made;
};

} // namespace

ChangePair concurrent(const Change &mine, const Change &theirs)
{
    if (mine == theirs)
        return {};
    return std::visit([](const auto &a, const auto &b) { return pairOf(a, b); }, mine, theirs);
}

Result<Reconciled> reconcile(const Issue &base, const QList<Change> &theirs, const QList<Change> &mine)
{
    const Result<Issue> with = apply(base, theirs);
    if (!with)
        return std::unexpected(with.error());
    Reconciler reconciler(*with, theirs);
    for (qsizetype i = 0; i < mine.size(); ++i)
        reconciler.take(i, mine[i]);
    return reconciler.finish(base, theirs, mine);
}

} // namespace galley
