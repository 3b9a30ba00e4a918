// What people do about the differences that a ProofDesk shows.
#include "core/checks/fixes.h"
#include "core/checks/runner.h"
#include "core/proof/takeover.h"
#include "ui/proof/proofdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// As explanations are recorded: what the page has more is known by its words there.
Finding noted(const ProofFinding &finding)
{
    Finding noted = finding.finding;
    if (noted.text.isEmpty())
        noted.text = finding.found;
    return noted;
}

const StoryOnProof *printedStory(const ProofFinding &finding, const ProofSheet &sheet)
{
    const QList<StoryOnProof> &stories = sheet.comparison.stories;
    const auto found = std::ranges::find(stories, storyOf(sheet, finding), &StoryOnProof::story);
    return found == stories.end() ? nullptr : &*found;
}

} // namespace

DifferenceState ProofDesk::stateOf(const ProofFinding &finding, const QString &key) const
{
    if (dismissalFor(noted(finding), m_desk.document().issue()))
        return DifferenceState::Explained;
    const ProofSheet *sheet = current();
    const auto file = std::ranges::find(m_files, sheet ? sheet->path : QString(), &ShelvedProof::path);
    return file != m_files.end() && file->returned.contains(key) ? DifferenceState::Returned : DifferenceState::Open;
}

QString ProofDesk::explanationOf(const ProofFinding &finding) const
{
    const Dismissal *dismissal = dismissalFor(noted(finding), m_desk.document().issue());
    return dismissal ? dismissal->reason : QString();
}

void ProofDesk::giveBack(const QString &key)
{
    for (ShelvedProof &file : m_files)
        if (current() && file.path == current()->path && file.returned.removeAll(key) == 0)
            file.returned.append(key);
    shelve();
    Q_EMIT changed();
}

Result<> ProofDesk::explain(const ProofFinding &finding, const QString &reason)
{
    const Issue &issue = document().issue();
    if (!issue.block(finding.finding.place.first))
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile."));
    return document().perform({Dismiss{dismissalOf(noted(finding), issue, reason, DismissalReach::Place)}},
                              tr("explain a difference"));
}

Result<> ProofDesk::reopen(const ProofFinding &finding)
{
    const Dismissal *dismissal = dismissalFor(noted(finding), document().issue());
    if (!dismissal)
        return {};
    return document().perform({Reinstate{*dismissal}}, tr("open a difference again"));
}

bool ProofDesk::canTake(const ProofFinding &finding) const
{
    const ProofSheet *sheet = current();
    const StoryOnProof *story = sheet ? printedStory(finding, *sheet) : nullptr;
    return story && !takenFromPage(sheet->compared, finding, *story).isEmpty();
}

Result<> ProofDesk::takeFromPage(const ProofFinding &finding)
{
    const ProofSheet *sheet = current();
    const StoryOnProof *story = sheet ? printedStory(finding, *sheet) : nullptr;
    const Issue &issue = document().issue();
    const QList<Change> changes = story ? takenFromPage(sheet->compared, finding, *story) : QList<Change>();
    if (changes.isEmpty())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "There is no text of the page that could stand for this one. Put it "
                                         "right in the story, or give it back to the typesetter."));
    const Story *now = issue.story(story->story);
    if (!now || *now != *sheet->compared.story(story->story))
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile."));
    return document().perform(changes, tr("take the page's text"), reasonOf(finding.finding, issue));
}

} // namespace galley
