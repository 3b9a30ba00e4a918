#pragma once

#include "core/proof/compare.h"

namespace galley {

/// Where a page's lines part a unit of text otherwise than the text does ("proof/line-break"): it begins a paragraph
/// where the text goes on or goes on where the text begins one (B), or a headline breaks inside a word or elsewhere than
/// the text parts it (C). Paragraphs are known by the indent that the page gives them, or by the short line before where
/// it gives none; nothing is told where that leaves a doubt. For each unit, in the order of its text. Any thread.
QList<QList<ProofFinding>> lineBreakFindings(const Issue &issue, const QList<ProofUnit> &units,
                                             const QList<QList<PrintedLine>> &lines, int page);

/// Tells of where lines or words part, not of wording.
inline bool isOfBreaks(const ProofFinding &finding)
{
    return finding.finding.check == QLatin1StringView("proof/line-break")
        || finding.finding.check == QLatin1StringView("proof/space-only");
}

/// A finding about a seam of a unit's text, before its unit `seam`: the characters on its sides, parted where the text
/// does and, as `found`, where the page does.
ProofFinding seamFinding(const ProofUnit &unit, qsizetype seam, bool isBrokenOnPage);

} // namespace galley
