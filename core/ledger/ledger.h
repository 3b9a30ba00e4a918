#pragma once

#include "core/language/language.h"
#include "core/language/variants.h"
#include "core/ledger/mention.h"
#include "core/model/issue.h"

#include <functional>
#include <memory>

namespace galley {

/// One way in which something is printed, with every place, in reading order.
struct LedgerSpelling {
    QString text;
    QList<Place> places;

    bool operator==(const LedgerSpelling &) const = default;
};

/// A person, an organisation, a place, a figure or a date of an issue.
struct LedgerEntry {
    EntryKind kind = EntryKind::Person;
    QString name;                      ///< the spelling that is printed most
    QList<LedgerSpelling> spellings;   ///< most frequent first; never empty
    QList<LedgerSpelling> titles = {}; ///< of a person: each with the places of the names that it stands at
    /// Of an organisation: the name without what its place and its form may do without, 山东宇捷轴承 for
    /// 山东省宇捷轴承有限公司; else the name.
    QString stem = {};
    bool signsOnly = false; ///< a person who is named in bylines and credits alone

    qsizetype count() const;
    QList<Place> places() const; ///< of one spelling after the other

    bool operator==(const LedgerEntry &) const = default;
};

/// Why two entries may be one.
enum class Likeness {
    Sound, ///< one character that is read alike: 李长萍, 李长平
    Shape, ///< one character that looks alike
    Rare,  ///< one character, where the one is printed often and the other once
    Unit,  ///< with and without 省, 市 …
    Legal, ///< with and without 有限公司 …
};

/// Two entries that may be the same thing, by their numbers in the list.
struct LedgerPair {
    qsizetype often = 0;
    qsizetype seldom = 0; ///< printed less, or later
    Likeness why = Likeness::Sound;

    bool operator==(const LedgerPair &) const = default;
};

/// What an issue says of whom and what, each with all its places.
struct Ledger {
    QList<LedgerEntry> entries; ///< by kind, then by how often
    QList<LedgerPair> pairs;

    bool operator==(const Ledger &) const = default;
};

/// What a name is judged by, beside the issue. Either may be null: then less is told apart.
struct NameKnowledge {
    std::shared_ptr<const Language> language; ///< a word of the lexicon is no name on loose proof
    std::shared_ptr<const Variants> variants; ///< which characters look alike; takes 0.2 s once
};

using MentionsOf = std::function<const QList<Mention> &(const Block &block)>;

/// Of a whole issue, from what was extracted from each block. Cost: about 5 ms for 100,000 characters. Any thread.
Ledger ledgerOf(const Issue &issue, const MentionsOf &mentions, const NameKnowledge &knowledge);

} // namespace galley
