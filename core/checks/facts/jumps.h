#pragma once

#include "core/checks/facts/references.h"

#include <QHash>
#include <QList>

#include <functional>

namespace galley {

/// A word about another page, and where it stands.
struct PlacedReference {
    PageReference reference;
    PageNumber from;
    const Story *story;
};

/// What became of a 下转 or 上接.
struct JumpPartner {
    enum class State {
        Found,  ///< each names the other's page
        Moved,  ///< the other half stands on another page than this names
        Misled, ///< the other half is on the page named and names another: it is the one that is wrong
        Missing,
    };
    State state = State::Missing;
    const PlacedReference *other = nullptr; ///< null: Missing
};

/// Which 上接 goes with which 下转. Each has one partner at most; where pages do not fit, only a partner that leaves no
/// choice is taken. Keeps pointers into the list that it was made from.
class Jumps
{
public:
    /// `references` of the whole issue in reading order; those of kind See, from a page without a number, or to one that
    /// is not in the issue have no part in it. `isThere` says that of a page.
    Jumps(const QList<PlacedReference> &references, const std::function<bool(const PageNumber &)> &isThere);

    /// Of one of the references.
    JumpPartner of(const PlacedReference &reference) const { return m_partners.value(&reference); }

private:
    using Pair = bool (*)(const PlacedReference &onward, const PlacedReference &back);
    void pairInOrder(Pair fits);
    void pairWhereThereIsNoChoice(Pair fits, JumpPartner::State ofOnward, JumpPartner::State ofBack);
    void join(const PlacedReference *onward, const PlacedReference *back, JumpPartner::State ofOnward,
              JumpPartner::State ofBack);

    QList<const PlacedReference *> m_onward; ///< without a partner yet
    QList<const PlacedReference *> m_back;
    QHash<const PlacedReference *, JumpPartner> m_partners;
};

} // namespace galley
