#pragma once

#include "core/house/entries.h"

namespace galley {

/// What one paper has decided about its own text. What it has not decided is left to the majority in the issue.
struct House {
    QString name = {};
    /// A caption's credit must say what its people did: 摄, 供图 … (creditVerbs).
    bool creditNeedsVerb = false;
    QStringList creditVerbs = {}; ///< the first is the one to offer
    int datelineDays = 0;         ///< days before the issue that a dateline may be of
    int leastResolution = 0;      ///< of pictures on a page, pixels for an inch; 0: any will do
    /// Share of a check's findings that must have been accepted; one under it is offered for demotion. 0–1.
    double precisionFloor = 0;

    // Its tables (table.h), each in the order in which it was written. No two entries of one have the same key.
    QList<Term> terms = {};
    QList<CarefulWord> carefulWords = {};
    QList<FixedWording> fixedWordings = {};
    QList<KnownWord> words = {}; ///< that no check of letters doubts
    QList<StaffMember> staff = {};
    QList<Official> officials = {};
    QList<BylineForm> bylineForms = {}; ///< what byline/inconsistent demands instead of the majority
    QList<CheckSetting> checkSettings = {};
    QList<ReadingRound> rounds = {};
    QList<CountingRule> counting = {}; ///< how errors are counted (checks/counting.h)
    QList<PagePlan> pagePlan = {};     ///< how pages are set (layout/room.h)
    QList<PlannedHole> holes = {};

    bool operator==(const House &) const = default;
};

/// The name of the round that is read first; empty where the house has none.
QString firstRound(const House &house);

/// The house of a mainland Chinese daily that has not said anything yet (resources/house/starter.json). Read once; copies
/// share.
House starterHouse();

} // namespace galley
