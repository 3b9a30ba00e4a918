#include "core/proof/revision.h"

#include "core/model/edit.h"
#include "core/proof/folio.h"
#include "core/proof/linebreaks.h"
#include "core/proof/movedlines.h"
#include "core/proof/unknown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Block blockOf(Role role, const ProofColumn &column)
{
    Block block{BlockId::create(), {role, 1, {}, {}}, {}, {}, {}};
    for (const ProofLine &line : column)
        block.text += line.text;
    return block;
}

Issue asIssue(const ProofPage &proof)
{
    QList<ProofLine> lines = linesOf(proof);
    lines.removeIf([&proof](const ProofLine &line) { return isFolioLine(line, proof); });
    const QList<ProofColumn> columns = columnsOf(lines);
    const double running = runningSize(columns);
    Page page{.id = PageId::create(), .number = proof.number, .name = {}, .stories = {}};
    Story flow{.id = StoryId::create(), .blocks = {}};
    for (const ProofColumn &column : columns) {
        // Columns of running type flow into one another, so that a line that went from the foot of one to the head of
        // the next is no change.
        if (isRunningLine(column.first(), running))
            flow.blocks.append(blockOf(Role::Paragraph, column));
        else
            page.stories.append({.id = StoryId::create(), .blocks = {blockOf(Role::Headline, column)}});
    }
    if (!flow.blocks.isEmpty())
        page.stories.append(flow);
    return apply(Issue(IssueId::create()), InsertPage{0, page}).value_or(Issue());
}

Message messageOf(const QString &before, const QString &after)
{
    if (after.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Taken out since the earlier proof: “%1”."), {before});
    if (before.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Put in since the earlier proof: “%1”."), {after});
    if (before == after)
        return Message(QT_TRANSLATE_NOOP("core", "Moved since the earlier proof: “%1”."), {before});
    return Message(QT_TRANSLATE_NOOP("core", "Changed since the earlier proof: “%1” is now “%2”."), {before, after});
}

/// Breaks that one proof has are told of where they moved, not where they part a word.
QList<ProofFinding> movedOf(const ProofRevision &revision, const ProofPage &earlier, int number)
{
    const Page &page = revision.issue.pages().first();
    const ProofComparison before = compareProof(revision.issue, page, earlier, {}, ProofMode::LineBreaks);
    QList<ProofFinding> moved;
    for (const StoryOnProof &story : revision.comparison.stories) {
        const auto same = std::ranges::find(before.stories, story.story, &StoryOnProof::story);
        for (qsizetype i = 0; same != before.stories.end() && i < story.units.size(); ++i)
            moved += movedLines(same->units[i], story.units[i], indentedStarts(same->units[i]), number);
    }
    return moved;
}

} // namespace

ProofRevision compareProofs(const ProofPage &earlier, const ProofPage &later, ProofMode mode)
{
    ProofRevision revision{asIssue(earlier), {}};
    if (revision.issue.pages().isEmpty())
        return revision;
    revision.comparison = compareProof(revision.issue, revision.issue.pages().first(), later, {}, mode);
    QList<ProofFinding> &findings = revision.comparison.findings;
    findings.removeIf([](const ProofFinding &each) {
        const QString &before = each.finding.text;
        return isOfBreaks(each) || (before.contains(unknownSign) && mayBeSame(before, each.found));
    });
    for (ProofFinding &each : findings) {
        if (each.finding.check != "proof/punctuation-only"_L1)
            each.since = SinceBefore::Unasked;
        each.finding.message = messageOf(each.finding.text, each.found);
    }
    if (mode == ProofMode::LineBreaks)
        findings += movedOf(revision, earlier, later.number);
    return revision;
}

} // namespace galley
