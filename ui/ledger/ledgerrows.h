#pragma once

#include "core/checks/answer.h"
#include "core/checks/finding.h"
#include "core/ledger/ledger.h"

#include <array>

namespace galley {

/// What is known of an entry: look.md's signs.
enum class LedgerSign {
    None,
    Agrees,      ///< =: a check has compared it
    Contradicts, ///< ≠: an open finding says so
    Unknown,     ///< ?: it cannot be checked, or may be the same as another and nothing decides
};

/// One row of the ledger, below a group or below an entry.
struct LedgerRow {
    enum class Kind {
        Fact,     ///< what a check says of something that the paper says
        Entry,    ///< a person, an organisation …
        Spelling, ///< one of several in which it is printed
        Title,    ///< of a person
        Near,     ///< another entry that may be the same
    };
    Kind kind = Kind::Entry;
    QString key;         ///< is the same in the next ledger
    QString text;        ///< the name
    QString beside = {}; ///< a fact's why; an entry's near variants; else its title or what the row is
    LedgerSign sign = LedgerSign::None;
    QList<Place> places = {}; ///< in reading order
    QList<LedgerRow> rows = {};

    bool operator==(const LedgerRow &other) const;
};

/// In the order in which they are shown: what the checks say of the facts, then the entries, each kind for itself.
enum class LedgerGroup { Facts, People, Organisations, Places, Figures, Dates };

/// The rows of each group.
using LedgerGroups = std::array<QList<LedgerRow>, 6>;

/// What the rows are made of: all of one moment of the issue.
struct LedgerContent {
    const Ledger &ledger;
    const QList<FactAnswer> &answers;
    const QList<Finding> &findings; ///< open ones; see isOfFacts()
};

/// True for the checks that question a name or a fact.
bool isOfFacts(const Finding &finding);

enum class Agreeing { Hidden, Shown };

/// The rows that hold `filter` in their words, a spelling or a title; all where it is empty.
LedgerGroups ledgerGroups(const LedgerContent &content, const Issue &issue, const QString &filter, Agreeing agreeing);

} // namespace galley
