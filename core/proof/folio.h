#pragma once

#include "core/proof/compare.h"
#include "core/proof/lines.h"

namespace galley {

/// True for a line at the head or foot of a page that has a folio's shape: date, page number and name, the paper's name,
/// who made the page.
bool isFolioLine(const ProofLine &line, const ProofPage &proof);

/// Of a line that no story has: also one that stands beside a folio, or names a date or a page there.
bool isFurniture(const ProofLine &line, const QList<ProofLine> &folios, const ProofPage &proof);

/// "proof/folio": what the page's furniture says otherwise than the issue: date, weekday, lunar date, page number, name,
/// issue number. What the issue does not know (its date …) is taken from the folio of its own text, else not compared.
QList<ProofFinding> folioFindings(const Issue &issue, const Page &page, const QList<ProofLine> &furniture,
                                  int proofPage);

} // namespace galley
