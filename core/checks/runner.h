#pragma once

#include "core/checks/analysis.h"
#include "core/checks/check.h"
#include "core/recognise/bylineshapes.h"

#include <QSet>
#include <functional>
#include <stop_token>

namespace galley {

/// How far one run goes. What it leaves undone the next one does.
struct RunPart {
    bool behind = true; ///< with the checks that take their time (Pace::Behind)
    StoryId story = {}; ///< of those only what reads this story; null: everything
};

/// Runs checks over an issue and remembers, so that the next run reads again only what changed: a block whose text or
/// role differs, a story with such a block, an issue with such a story. Not thread-safe: use one from one thread; it
/// spreads the work over the machine's cores by itself.
class CheckRunner
{
public:
    /// `checks` must outlive the runner. `taught`: the desk's own shapes of bylines (taughtShapes()).
    explicit CheckRunner(const Checks &checks, QList<BylineShape> taught = {});
    ~CheckRunner();

    /// Runs only these from now on; all when empty.
    void setEnabled(QSet<QString> ids);

    /// Findings in reading order, dismissed ones included (see isDismissed), those remembered from earlier runs among
    /// them. Stops early, with what was found so far, when the token asks for it; a stopped run's findings are not
    /// remembered as complete. `progress` gets stories done and stories in all, from the calling thread.
    QList<Finding> run(const Issue &issue, std::stop_token stop = {},
                       const std::function<void(qsizetype done, qsizetype all)> &progress = {},
                       const RunPart &part = {});

    /// What agrees and what cannot be checked in the issue of the last run, in reading order, as far as it ran.
    QList<FactAnswer> answers() const;

    /// True where some of the checks that are to run take their time.
    bool hasBehind() const;

    const Analyses &analyses() const;

private:
    struct Cache;
    const Checks &m_checks;
    QList<BylineShape> m_taught;
    QSet<QString> m_enabled;
    std::unique_ptr<Cache> m_cache;
};

/// The dismissal in the issue that covers it: same check, same flagged text, and, unless it reaches over the issue, same
/// sentence and overlapping place. Null when there is none; the pointer lives as long as the issue.
const Dismissal *dismissalFor(const Finding &finding, const Issue &issue);
/// The same for findings whose dismissal lasts as long as something else than the sentence: `context` says what, and is
/// asked only where there is a dismissal of that place.
const Dismissal *dismissalFor(const Finding &finding, const Issue &issue, const std::function<QString()> &context);
bool isDismissed(const Finding &finding, const Issue &issue);
/// True when its place was dismissed for this check, and what stood there then has changed.
bool isBackAgain(const Finding &finding, const Issue &issue);
/// The dismissal that a person makes of a finding.
Dismissal dismissalOf(const Finding &finding, const Issue &issue, const QString &reason,
                      DismissalReach reach = DismissalReach::Place);

} // namespace galley
