#include "core/checks/fixes.h"

#include "core/model/composed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool readsAsFlagged(const Finding &finding, const Issue &issue)
{
    return issue.block(finding.place.first) && issue.block(finding.place.last)
        && issue.text(finding.place) == finding.text;
}

QList<Change> replacing(const Finding &finding, const Fix &fix, const Issue &issue)
{
    QList<Fix::Also> all{{finding.place, finding.text, fix.replacement}};
    for (const Fix::Also &also : fix.also)
        if (issue.text(also.place) == also.before)
            all.append(also);
    // From each block's end, so that no change moves the next one's place.
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Fix::Also &each) { return each.place.begin; });
    QList<Change> changes;
    for (const Fix::Also &each : std::as_const(all)) {
        if (!each.place.isOneBlock())
            return {};
        if (const auto change = replaceText(issue, each.place.first, each.place.span(), each.after))
            changes.append(*change);
    }
    return changes;
}

/// Adds the change, if there is one, and takes the issue to where it leads.
void perform(QList<Change> &changes, Issue &issue, const std::optional<Change> &change)
{
    Result<Issue> after = change ? apply(issue, *change) : Result<Issue>(issue);
    if (!change || !after)
        return;
    changes.append(*change);
    issue = *std::move(after);
}

QList<Change> splitting(const Place &place, const Fix &fix, Issue issue)
{
    const Block *whole = place.isOneBlock() ? issue.block(place.first) : nullptr;
    const qsizetype second = place.begin + fix.at;
    if (!whole || second <= 0 || second >= whole->text.size())
        return {};
    qsizetype first = second;
    while (first > 0 && whole->text[first - 1].isSpace())
        --first;
    const bool firstIsShorter = first < whole->text.size() - second;
    QList<Change> changes;
    if (first < second)
        perform(changes, issue, replaceText(issue, place.first, {first, second}, {}));
    const std::optional<Change> split = splitBlock(issue, place.first, first);
    const auto *made = split ? std::get_if<SplitBlock>(&*split) : nullptr;
    if (!made)
        return {};
    const BlockId piece = firstIsShorter ? made->first : made->second.id;
    perform(changes, issue, split);
    if (fix.role != Role::Paragraph)
        perform(changes, issue, setRole(issue, piece, fix.role));
    return changes;
}

} // namespace

bool isOverSeam(const Finding &finding)
{
    return !finding.place.isOneBlock()
        && std::ranges::any_of(finding.fixes, [](const Fix &fix) { return fix.kind == Fix::Kind::Join; });
}

QList<Fix> fixesFor(const Finding &finding, const CheckServices &services)
{
    QList<Fix> fixes = finding.fixes;
    if (finding.check != "text/spelling"_L1 || !services.speller)
        return fixes;
    for (const QString &word : services.speller->suggestions(finding.text)) {
        const Message label(QT_TRANSLATE_NOOP("core", "Replace with “%1”"), {word});
        fixes.append({.kind = Fix::Kind::Replace, .label = label, .replacement = word});
    }
    return fixes;
}

QList<Change> changesFor(const Finding &finding, const Fix &fix, const Issue &issue)
{
    if (!readsAsFlagged(finding, issue))
        return {};
    switch (fix.kind) {
    case Fix::Kind::Replace: return replacing(finding, fix, issue);
    case Fix::Kind::Join: return joinPieces(issue, finding.place.first, finding.place.last).value_or(QList<Change>());
    case Fix::Kind::Split: return splitting(finding.place, fix, issue);
    case Fix::Kind::SetRole: break;
    }
    const std::optional<Change> change = setRole(issue, finding.place.first, fix.role);
    return change ? QList<Change>{*change} : QList<Change>();
}

ChangeReason reasonOf(const Finding &finding, const Issue &issue)
{
    ChangeReason reason;
    reason.check = finding.check;
    reason.severity = severityName(finding.severity);
    reason.certainty = finding.certainty;
    reason.flagged = finding.text;
    if (const Block *block = issue.block(finding.place.first))
        reason.role = roleName(block->role.role);
    return reason;
}

} // namespace galley
