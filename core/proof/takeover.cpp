#include "core/proof/takeover.h"

#include "core/proof/linebreaks.h"
#include "core/proof/unitfindings.h"
#include "core/proof/unknown.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A part of one block that gives way.
struct Part {
    BlockId block;
    Span span;
};

// In the order of the text; for what the page has more, the empty place where it goes.
QList<Part> partsOf(const ProofUnit &unit, Span before)
{
    if (before.isEmpty()) {
        const qsizetype at = before.begin > 0 ? before.begin - 1 : 0;
        const qsizetype offset = unit.offset[at] + (before.begin > 0 ? 1 : 0);
        return {{unit.blocks[unit.blockAt[at]], {offset, offset}}};
    }
    QList<Part> parts;
    for (qsizetype i = before.begin; i < before.end; ++i) {
        const BlockId block = unit.blocks[unit.blockAt[i]];
        if (parts.isEmpty() || parts.last().block != block)
            parts.append({block, {unit.offset[i], unit.offset[i]}});
        parts.last().span.end = unit.offset[i] + 1;
    }
    return parts;
}

std::optional<Change> replaced(const Issue &issue, const Part &part, const QString &text)
{
    const Block *block = issue.block(part.block);
    if (!block)
        return std::nullopt;
    const QString rest = block->text.first(part.span.begin) + text + block->text.sliced(part.span.end);
    const Story *story = issue.storyOf(part.block);
    if (withoutSpaces(rest).isEmpty() && story->blocks.size() > 1)
        return RemoveBlock{story->id, issue.pathOf(part.block)->block, *block};
    return replaceText(issue, part.block, part.span, text);
}

/// Where a page's paragraphs begin is taken; how it breaks a headline is its own.
std::optional<Change> rebroken(const Issue &issue, const Finding &finding, const QString &found)
{
    const Place &place = finding.place;
    const Block *block = issue.block(place.first);
    if (finding.check == "proof/space-only"_L1)
        return replaceText(issue, place.first, place.span(), found);
    if (!block || !isRunningText(block->role.role))
        return std::nullopt;
    if (!place.isOneBlock())
        return joinWithNext(issue, place.first);
    const bool isPair = finding.text.back().isLowSurrogate();
    return splitBlock(issue, place.first, place.end - (isPair ? 2 : 1));
}

} // namespace

// From the end, so that what comes before keeps its place.
QList<Change> takenFromPage(const Issue &issue, const ProofFinding &finding, const StoryOnProof &story)
{
    if (isOfBreaks(finding)) {
        const std::optional<Change> change = rebroken(issue, finding.finding, finding.found);
        return change ? QList<Change>{*change} : QList<Change>();
    }
    QList<Change> changes;
    Issue made = issue;
    for (const UnitOnProof &each : story.units) {
        const QList<Difference> differences = differencesOf(finding, each.unit, each.printed);
        for (const Difference &difference : std::views::reverse(differences)) {
            if (difference.after.of(each.printed.text).contains(unknownSign))
                return {};
            const QList<Part> parts = partsOf(each.unit, difference.before);
            for (qsizetype i = parts.size() - 1; i >= 0; --i) {
                const QString text = i == 0 ? difference.after.of(each.printed.text).toString() : QString();
                const std::optional<Change> change = replaced(made, parts[i], text);
                Result<Issue> next = change ? apply(made, *change) : Result<Issue>(made);
                if (!change || !next)
                    return {};
                made = *std::move(next);
                changes.append(*change);
            }
        }
    }
    return changes;
}

} // namespace galley
