// What people do about the differences that a ProofDesk shows.
#include "core/checks/fixes.h"
#include "core/proof/explanation.h"
#include "core/proof/takeover.h"
#include "ui/proof/proofdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const StoryOnProof *printedStory(const ProofFinding &finding, const ProofSheet &sheet)
{
    const QList<StoryOnProof> &stories = sheet.comparison.stories;
    const auto found = std::ranges::find(stories, storyOf(sheet, finding), &StoryOnProof::story);
    return found == stories.end() ? nullptr : &*found;
}

} // namespace

DifferenceState ProofDesk::stateOf(const ProofFinding &finding, const QString &key) const
{
    if (finding.since == SinceBefore::Done)
        return DifferenceState::Done;
    const Issue &issue = m_desk.document().issue();
    if (galley::explanationOf(finding, issue))
        return DifferenceState::Explained;
    const ProofSheet *sheet = current();
    return sheet && returnMark(issue, sheet->file.id, sheet->number, key) ? DifferenceState::Returned
                                                                          : DifferenceState::Open;
}

QString ProofDesk::explanationOf(const ProofFinding &finding) const
{
    const Dismissal *dismissal = galley::explanationOf(finding, m_desk.document().issue());
    return dismissal ? dismissal->reason : QString();
}

void ProofDesk::giveBack(const QString &key)
{
    const ProofSheet *sheet = current();
    if (!sheet)
        return;
    if (const ProofMark *mark = returnMark(document().issue(), sheet->file.id, sheet->number, key)) {
        record({UnmarkProof{ProofMark(*mark)}}, tr("open a difference again"));
        return;
    }
    ProofMark mark{
        .id = ProofMarkId::create(), .file = sheet->file.id, .sheet = sheet->number, .kind = ProofMark::Kind::Returned};
    mark.difference = key;
    record({MarkProof{mark}}, tr("give back to the typesetter"));
}

Result<> ProofDesk::explain(const ProofFinding &finding, const QString &reason)
{
    const Issue &issue = document().issue();
    if (!issue.block(finding.finding.place.first))
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile."));
    return document().perform({Dismiss{explained(finding, issue, reason)}}, tr("explain a difference"));
}

Result<> ProofDesk::reopen(const ProofFinding &finding)
{
    const Dismissal *dismissal = galley::explanationOf(finding, document().issue());
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
