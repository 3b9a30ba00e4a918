#pragma once

#include "app/headless/textargument.h"
#include "core/proof/corrections.h"
#include "core/proof/pdf/pdfproof.h"

namespace galley {

/// One page of a proof beside its text.
struct ComparedPage {
    int number;
    qsizetype normalised; ///< characters that were read as others
    Issue issue;
    ProofComparison result;
    QList<Correction> corrections = {}; ///< that an earlier proof wanted
};

struct Comparing {
    QList<ComparedPage> pages;
    QStringList troubles; ///< pages that could not be compared, in the interface's language
};

/// A proof, and a page of one, as a person named it. Reading what computes too long ends the process with a sentence.
Result<PdfProof> openedProof(const QString &path);
Result<ProofPage> pageOfProof(const PdfProof &proof, int number);

/// Every page of the proof against the issue's page that it is of; `only`: the issue's page with this number.
Comparing compared(const Wanted &wanted, const PdfProof &proof, std::optional<int> only, ProofMode mode);
/// Every page of a later proof against the same of an earlier one.
Comparing compared(const PdfProof &earlier, const PdfProof &later, ProofMode mode);
/// Every page of a later proof against what was to be corrected on the same page of an earlier one.
Comparing corrected(const Wanted &wanted, const PdfProof &earlier, const PdfProof &later, std::optional<int> only,
                    ProofMode mode);

} // namespace galley
