#pragma once

#include "core/model/edit.h"

/// Changes that two people made to the same text of an issue at the same time.
namespace galley {

/// Each of two such changes as it reads after the other. Replacements in one paragraph move each other; where they
/// overlap, what both wrote stands, mine first. Joins and splits move positions. What both did alike is done. Every
/// other pair stays as it is, and apply() says whether it fits.
struct ChangePair {
    std::optional<Change> mine; ///< nothing: there is nothing left to do
    QList<Change> theirs;
};
ChangePair concurrent(const Change &mine, const Change &theirs);

/// My changes behind theirs, both made to `base`.
struct Reconciled {
    Issue base;                        ///< with theirs
    Issue issue;                       ///< with theirs, then mine
    QList<std::optional<Change>> mine; ///< one for each of mine; nothing: left out
    QList<Change> theirs;              ///< what turns the issue that has mine into `issue`
    QList<qsizetype> refused;          ///< indexes of mine that are left out though they were not done
    QList<qsizetype> overlapping;      ///< indexes of mine that changed the same words
};
/// An error only where theirs does not fit the base. Any thread.
Result<Reconciled> reconcile(const Issue &base, const QList<Change> &theirs, const QList<Change> &mine);

/// False where taking back or doing again the one may not fit, or hit another place, once the other was made.
/// Sometimes false where they could live together.
bool areIndependent(const Change &one, const Change &other);

} // namespace galley
