#include "core/proof/explanation.h"

#include "core/checks/runner.h"

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

} // namespace

const Dismissal *explanationOf(const ProofFinding &finding, const Issue &issue)
{
    return dismissalFor(noted(finding), issue);
}

Dismissal explained(const ProofFinding &finding, const Issue &issue, const QString &reason)
{
    return dismissalOf(noted(finding), issue, reason, DismissalReach::Place);
}

} // namespace galley
