#pragma once

#include "core/checks/text/repetition.h"
#include "core/ledger/mention.h"
#include "core/model/issue.h"
#include "core/recognise/byline.h"
#include "core/text/fingerprint.h"

#include <QHash>
#include <memory>

namespace galley {

/// What is extracted from a block once and judged by many checks. Depends on role and text alone.
struct BlockAnalysis {
    QList<Span> sentences;   ///< cover the text; each ends after its final mark and closing marks
    BylineParse byline;      ///< lead-in, byline line or credit found in the block
    QList<Mention> mentions; ///< names, figures and dates, for the ledger
    Fingerprint print;       ///< of running text; else empty
    QList<RepetitionInRun> repetitions;
};

/// The analyses of one issue's blocks. A value that shares: made anew from the last one it only analyses blocks whose
/// role or text differ. Any thread may read its own copy.
class Analyses
{
public:
    Analyses() = default;
    /// Analyses of every block of `issue`, those of `previous` used again where role and text are the same. `taught` are
    /// the desk's own shapes of bylines, the same as those of `previous`.
    explicit Analyses(const Issue &issue, const Analyses &previous = {}, const QList<BylineShape> &taught = {});

    /// Of a block of the issue that these were made for.
    const BlockAnalysis &of(const Block &block) const;

private:
    struct Entry;
    QHash<BlockId, std::shared_ptr<const Entry>> m_entries;
};

/// The sentence of `text` that holds unit `at`.
Span sentenceAt(QStringView text, qsizetype at);
QList<Span> sentencesOf(QStringView text);

} // namespace galley
