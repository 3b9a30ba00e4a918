#include "core/proof/explanation.h"

#include "core/checks/runner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// As it is recorded: what the page has more is known by its words there.
Finding noted(const ProofFinding &finding)
{
    Finding noted = finding.finding;
    if (noted.text.isEmpty())
        noted.text = finding.found;
    return noted;
}

/// True for what stands between words of the text; what belongs to no story, or to the page as such, has its words alone.
bool hasWordsBeside(const Finding &finding)
{
    return !finding.text.isEmpty() || finding.check == "proof/text-changed"_L1
        || finding.check == "proof/punctuation-only"_L1;
}

/// Two differences in one sentence are explained one by one: correcting one must not open the other again.
QString contextOf(const ProofFinding &finding, const Issue &issue)
{
    constexpr qsizetype beside = 3; // characters
    const Place &place = finding.finding.place;
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last || !hasWordsBeside(finding.finding))
        return u"|%1|"_s.arg(finding.found);
    // What the page has more stands behind the character that is its place.
    const qsizetype begin = finding.finding.text.isEmpty() ? place.end : place.begin;
    const qsizetype from = std::max<qsizetype>(0, begin - beside);
    return first->text.sliced(from, begin - from) + u'|' + finding.found + u'|'
        + last->text.sliced(place.end, std::min(beside, last->text.size() - place.end));
}

} // namespace

const Dismissal *explanationOf(const ProofFinding &finding, const Issue &issue)
{
    return dismissalFor(noted(finding), issue, [&] { return contextOf(finding, issue); });
}

Dismissal explained(const ProofFinding &finding, const Issue &issue, const QString &reason)
{
    Dismissal explained = dismissalOf(noted(finding), issue, reason, DismissalReach::Place);
    explained.context = contextOf(finding, issue);
    return explained;
}

} // namespace galley
