// What of the current difference is shown on the page and beside it.
#include "ui/proof/proofspace.h"

#include "ui/base/panetitle.h"
#include "ui/proof/differencespane.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/storycomparison.h"

#include <algorithm>

namespace galley {

void ProofSpace::showMarks()
{
    const ProofSheet *sheet = m_proofs.current();
    PageMarks marks;
    if (sheet && sheet->isCompared) {
        marks.outlines = sheet->outlines;
        marks.reading = sheet->reading;
        marks.reading.leftOut += sheet->carried.leftOut;
        marks.reading.apart += sheet->carried.apart;
        const DifferencesModel &model = m_differences->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const ProofFinding &finding = *model.findingAt(row);
            const QList<NumberPlace> places = numberPlaces(finding, storyOf(*sheet, finding), marks.outlines);
            if (!places.isEmpty())
                marks.marks.append({.finding = row,
                                    .number = row + 1,
                                    .severity = finding.finding.severity,
                                    .box = finding.proof->box,
                                    .places = places,
                                    .isSettled = model.stateAt(row) != DifferenceState::Open});
        }
        marks.current = model.rowOf(m_key);
        marks.story = m_story;
    }
    m_page->view()->setMarks(marks);
}

QString ProofSpace::footOf(const StoryOnProof &story) const
{
    if (story.differing == 0)
        return tr("End of the story. All its %1 characters are the same.").arg(story.letters);
    return tr("End of the story. Of its %1 characters %2 differ, all others are the same.")
        .arg(story.letters)
        .arg(story.differing);
}

void ProofSpace::showComparison()
{
    const ProofSheet *sheet = m_proofs.current();
    const int row = m_differences->model().rowOf(m_key);
    const ProofFinding *finding = m_differences->model().findingAt(row);
    const auto found = sheet ? std::ranges::find(sheet->comparison.stories, m_story, &StoryOnProof::story)
                             : QList<StoryOnProof>::const_iterator();
    const bool hasStory = sheet && !m_story.isNull() && found != sheet->comparison.stories.end();
    if (sheet)
        m_comparison->setNames(m_proofs.document().issue().title(),
                               tr("%1, page %2").arg(sheet->fileName()).arg(sheet->number));
    if (hasStory) {
        const Story *story = sheet->compared.story(m_story);
        m_title->setDetail(
            tr("%1 · differing characters: %2").arg(story ? titleOf(*story) : QString()).arg(found->differing));
        m_comparison->setRows(rowsOf(*sheet, *found), sheet->comparison.findings, footOf(*found));
    } else if (finding) {
        m_title->setDetail(kindOf(*finding));
        m_comparison->setRows(rowsOf(*finding, row), sheet->comparison.findings, finding->finding.message.text());
    } else {
        m_title->setDetail({});
        m_comparison->say(sheet && sheet->isCompared ? tr("Click a story on the page to see it beside its text.")
                                                     : QString());
    }
    m_comparison->setCurrent(row);
}

} // namespace galley
