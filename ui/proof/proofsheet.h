#pragma once

#include "core/base/result.h"
#include "core/proof/reading.h"
#include "core/proof/unknown.h"
#include "ui/proof/outlines.h"

#include <QDateTime>

namespace galley {

/// What was done about a difference.
enum class DifferenceState {
    Open,
    Returned,  ///< to the typesetter, who has to put it right
    Explained, ///< by a person: the page may stay so
    Done,      ///< none any more: this proof has it right
};

/// One page of an attached file of proofs.
struct ProofSheet {
    ProofFile file = {};
    QString path = {};         ///< where it is read: its copy
    int number = 1;            ///< in the file, from 1
    QSizeF size = {};          ///< points
    PageId page = {};          ///< of the issue; null: none yet, or none at all
    bool isAssigned = false;   ///< a person has said which page it is
    ProofReading reading = {}; ///< that persons have put right
    std::optional<ProofPage> text = {};
    std::optional<Error> trouble = {}; ///< why the file or the page cannot be read
    ProofComparison comparison = {};
    QList<StoryOutline> outlines = {}; ///< of the comparison's stories
    Issue compared = {};               ///< that the comparison was made of
    ProofReading carried = {};         ///< from the earlier proof, in the comparison
    QString before = {};               ///< key() of the earlier proof that the comparison was made with; empty: none
    QDateTime beforeReceived = {};     ///< when that came
    bool isCompared = false;           ///< at least once
    bool isStale = true;               ///< text, issue, reading or earlier proof are others than were compared

    QString fileName() const { return file.path.section(u'/', -1); }
    bool hasText() const { return text && hasReadableText(*text); }
    /// Names it among the sheets of an issue.
    QString key() const { return file.id.toString() + u'#' + QString::number(number); }
};

/// The story that a finding is about; null for what stands in none and for a page's head.
StoryId storyOf(const ProofSheet &sheet, const ProofFinding &finding);

/// The same for a difference in two comparisons of a page, and for no other one in it. `before`: how many like it come
/// before it.
QString keyOf(const ProofFinding &finding, int before);
/// Of each of them, in order.
QStringList keysOf(const QList<ProofFinding> &findings);

} // namespace galley
