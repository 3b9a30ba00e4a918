#pragma once

#include "core/proof/compare.h"
#include "core/proof/printed.h"
#include "core/text/difference.h"

namespace galley {

/// The part of a printed unit that differs, told as an editor names it.
struct UnitDifferences {
    QList<ProofFinding> findings;
    qsizetype differing = 0; ///< characters of the text that the page does not have so
};

/// Of a unit that the page prints, at least in part. `page`: the proof's number.
UnitDifferences differencesOf(const ProofUnit &unit, const PrintedText &printed, int page);

/// A unit that the page does not print at all.
ProofFinding missingUnit(const ProofUnit &unit);

/// A piece of text as a message quotes it: its first 30 characters at most.
QString quotedInMessage(const QString &text);
/// The text has one thing, the page another.
Message changedMessage(const QString &text, const QString &found);
/// What turns a unit's text into what the page prints of it, in order.
QList<Difference> differencesIn(const ProofUnit &unit, const PrintedText &printed);
/// Of those the ones that a finding tells of: one, or all where the page has an earlier version. Empty where it tells of
/// something else (a line in another place, a unit that is not there).
QList<Difference> differencesOf(const ProofFinding &finding, const ProofUnit &unit, const PrintedText &printed);

/// The text with one sign for each that fonts give one for the other: dashes, ellipses, dots. As long as before.
QString comparable(QStringView text);

} // namespace galley
