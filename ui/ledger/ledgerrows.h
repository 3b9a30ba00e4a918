#pragma once

#include "core/checks/finding.h"
#include "core/ledger/ledger.h"

#include <array>

namespace galley {

/// What is known of an entry: look.md's signs.
enum class LedgerSign {
    None,
    Contradicts, ///< ≠: an open finding says so
    Unknown,     ///< ?: it may be the same as another, and nothing decides
};

/// One row of the ledger, below a group or below an entry.
struct LedgerRow {
    enum class Kind {
        Entry,    ///< a person, an organisation …
        Spelling, ///< one of several in which it is printed
        Title,    ///< of a person
        Near,     ///< another entry that may be the same
    };
    Kind kind = Kind::Entry;
    QString key;         ///< is the same in the next ledger
    QString text;        ///< the name
    QString beside = {}; ///< an entry's near variants; else its title or what the row is
    LedgerSign sign = LedgerSign::None;
    QList<Place> places = {}; ///< in reading order
    QList<LedgerRow> rows = {};

    bool operator==(const LedgerRow &other) const;
};

/// The rows of each kind, in the order of EntryKind.
using LedgerGroups = std::array<QList<LedgerRow>, 5>;

/// The entries that hold `filter` in a name, a spelling or a title; all where it is empty.
LedgerGroups ledgerGroups(const Ledger &ledger, const Issue &issue, const QList<Finding> &findings,
                          const QString &filter);

} // namespace galley
