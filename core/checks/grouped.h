#pragma once

#include "core/checks/finding.h"

namespace galley {

/// One slip of several of a kind, and what should stand there.
struct Slip {
    Place place;
    QString before;
    QString after;
};

/// Slips that one finding names at most, so that a book of them costs no more than a page.
constexpr qsizetype mostGrouped = 1000;

/// How the fix is called where there is one slip, and where there are %1.
struct SlipLabels {
    Message one;
    const char *all; ///< source text with %1
};

/// A habit is said once: one finding for all slips (not empty), the first its place, the others related. Its fix puts all
/// right. Severity C, certainty 0.9.
Finding groupedFinding(const QString &check, const QList<Slip> &slips, const Message &message,
                       const SlipLabels &labels);

} // namespace galley
