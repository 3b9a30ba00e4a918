#pragma once

#include "core/checks/finding.h"
#include "core/proof/printed.h"
#include "core/proof/printedlines.h"
#include "core/proof/proofpage.h"

#include <QDateTime>

#include <functional>

namespace galley {

/// What a difference is to an earlier proof of its page.
enum class SinceBefore {
    Unknown,     ///< there is none, or a person has explained the difference
    NotDone,     ///< it was to be put right and stands as it stood
    DoneWrongly, ///< it was changed, and not into what the text has
    Unasked,     ///< the earlier proof had it right
    Done,        ///< none any more: it was put right
};

/// A difference of a page from its text, as a finding: "proof/text-changed" …
struct ProofFinding {
    /// Its place is in the issue; its text what the text has there, empty where the page has more.
    Finding finding;
    QString found;                   ///< what the page has; empty where it has nothing
    std::optional<ProofPlace> proof; ///< nothing for what the page does not have at all
    SinceBefore since = SinceBefore::Unknown;
};

/// What scripts know it by: the finding's check, or what became of it since an earlier proof ("proof/correction-missing",
/// "proof/unexplained-change", "proof/correction-done").
QString toldAs(const ProofFinding &finding);

/// An earlier state of a story.
struct EarlierStory {
    Story story;
    QDateTime time; ///< until when it was so
    QString author; ///< whose change came after it
};
/// Of a story, latest first; may be empty. Called on the thread that compares.
using EarlierStories = std::function<QList<EarlierStory>(StoryId story)>;

/// What the page prints of one unit of a story.
struct UnitOnProof {
    ProofUnit unit;
    PrintedText printed;           ///< empty where the page does not have the unit
    QList<QRectF> places;          ///< of its lines, one for each column or part of one
    QList<PrintedLine> lines = {}; ///< ProofMode::LineBreaks alone
};

/// What became of a story on the page.
struct StoryOnProof {
    enum class State { Same, Differs, Missing };
    StoryId story;
    State state = State::Same;
    qsizetype letters = 0;   ///< that were compared
    qsizetype differing = 0; ///< of them
    QList<UnitOnProof> units = {};
};

struct ProofComparison {
    QList<ProofFinding> findings; ///< in the order of the text; what belongs to no story comes last
    QList<StoryOnProof> stories;  ///< in the order of the page
};

/// How exactly a page is compared.
enum class ProofMode {
    Wording,    ///< whatever the lines break; spaces, which a page sets as it needs them, do not count
    LineBreaks, ///< and where paragraphs and headlines break, and the spaces that say something
};

/// Compares a page's text with its proof. About linear. Any thread.
ProofComparison compareProof(const Issue &issue, const Page &page, const ProofPage &proof,
                             const EarlierStories &earlier = {}, ProofMode mode = ProofMode::Wording);

/// The issue's page that a proof is of: the one most of whose text it has, as its number; −1 where it has none of any.
qsizetype pageOf(const Issue &issue, const ProofPage &proof);

} // namespace galley
