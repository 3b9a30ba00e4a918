#include "core/checks/runner.h"

#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// What must stay the same for a dismissal to last: the sentence, or over a seam the two sentences that meet there.
QString contextOf(const Place &place, const Issue &issue)
{
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last)
        return {};
    const Span head = sentenceAt(first->text, place.begin);
    if (first != last)
        return head.of(first->text) + u"⏎"_s + sentenceAt(last->text, place.end).of(last->text);
    const Span tail = sentenceAt(last->text, std::max(place.begin, place.end - 1));
    return Span{head.begin, std::max(head.end, tail.end)}.of(first->text).toString();
}

bool meet(const Place &dismissed, const Place &flagged)
{
    if (dismissed.first != flagged.first || dismissed.last != flagged.last)
        return false;
    if (!dismissed.isOneBlock())
        return true;
    // Deleted and brought back, the flagged text has lost its place; its sentence must do.
    if (dismissed.span().isEmpty())
        return true;
    return dismissed.span().overlaps(flagged.span());
}

} // namespace

const Dismissal *dismissalFor(const Finding &finding, const Issue &issue)
{
    return dismissalFor(finding, issue, [&] { return contextOf(finding.place, issue); });
}

const Dismissal *dismissalFor(const Finding &finding, const Issue &issue, const std::function<QString()> &context)
{
    QString now;
    for (const Dismissal &dismissal : issue.dismissals()) {
        if (dismissal.check != finding.check || dismissal.flagged != finding.text)
            continue;
        if (dismissal.reach == DismissalReach::Issue)
            return &dismissal;
        if (!meet(dismissal.place, finding.place))
            continue;
        if (now.isNull())
            now = context();
        if (dismissal.context == now)
            return &dismissal;
    }
    return nullptr;
}

bool isDismissed(const Finding &finding, const Issue &issue)
{
    return dismissalFor(finding, issue) != nullptr;
}

bool isBackAgain(const Finding &finding, const Issue &issue)
{
    const Block *block = issue.block(finding.place.first);
    const auto wasHere = [&](const Dismissal &dismissal) {
        if (dismissal.check != finding.check || !meet(dismissal.place, finding.place))
            return false;
        if (!dismissal.place.isOneBlock() || !dismissal.place.span().isEmpty() || !block)
            return true;
        // Written anew, its place is only a point: it is the same case where that lies in the finding's sentence.
        const Span sentence = sentenceAt(block->text, finding.place.begin);
        return sentence.begin <= dismissal.place.begin && dismissal.place.begin < sentence.end;
    };
    return std::ranges::any_of(issue.dismissals(), wasHere) && !isDismissed(finding, issue);
}

Dismissal dismissalOf(const Finding &finding, const Issue &issue, const QString &reason, DismissalReach reach)
{
    return {.id = DismissalId::create(),
            .check = finding.check,
            .place = finding.place,
            .flagged = finding.text,
            .context = contextOf(finding.place, issue),
            .reason = reason,
            .reach = reach};
}

} // namespace galley
