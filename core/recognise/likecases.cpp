#include "core/recognise/likecases.h"

#include "core/recognise/cues.h"

#include <algorithm>
#include <cstdlib>

namespace galley {

namespace {

constexpr double leastShared = 0.6; // of the cues that either has

enum class Neighbour { None, Heading, Running, Other };

Neighbour kindOf(const QList<Block> &blocks, qsizetype at)
{
    if (at < 0 || at >= blocks.size())
        return Neighbour::None;
    const Role role = blocks[at].role.role;
    if (isRunningText(role))
        return Neighbour::Running;
    return isHeading(role) || role == Role::Subhead || role == Role::ColumnTitle ? Neighbour::Heading
                                                                                 : Neighbour::Other;
}

struct Looks {
    qsizetype length = 0;
    Neighbour before = Neighbour::None;
    Neighbour after = Neighbour::None;
    CueSet cues;
};

bool isLength(Cue cue)
{
    return cue <= Cue::VeryLong;
}

Looks looksOf(const QList<Block> &blocks, qsizetype at)
{
    return {blocks[at].text.size(), kindOf(blocks, at - 1), kindOf(blocks, at + 1), cuesOf(blocks[at].text)};
}

/// Share of the cues of either that both have; lengths are compared for themselves.
double shared(const CueSet &a, const CueSet &b)
{
    int both = 0;
    int either = 0;
    for (int i = 0; i < cueCount; ++i) {
        const Cue cue = Cue(i);
        if (isLength(cue))
            continue;
        both += a.has(cue) && b.has(cue);
        either += a.has(cue) || b.has(cue);
    }
    return either == 0 ? 1 : double(both) / double(either);
}

bool areAlike(const Looks &a, const Looks &b)
{
    const qsizetype tolerance = std::max<qsizetype>(4, a.length * 2 / 5);
    return std::abs(a.length - b.length) <= tolerance && a.before == b.before && a.after == b.after
        && shared(a.cues, b.cues) >= leastShared;
}

} // namespace

QList<BlockId> likeCases(const Issue &before, const SetRole &made)
{
    QList<BlockId> cases;
    const auto path = before.pathOf(made.block);
    if (!path || made.before.reason.isEmpty() || made.after.role == made.before.role)
        return cases;
    const Looks wanted = looksOf(before.pages()[path->page].stories[path->story].blocks, path->block);
    for (const Page &page : before.pages())
        for (const Story &story : page.stories)
            for (qsizetype i = 0; i < story.blocks.size(); ++i) {
                const Block &block = story.blocks[i];
                const bool isGuess = block.role.role == made.before.role && !block.role.reason.isEmpty();
                if (isGuess && block.id != made.block && areAlike(wanted, looksOf(story.blocks, i)))
                    cases.append(block.id);
            }
    return cases;
}

} // namespace galley
