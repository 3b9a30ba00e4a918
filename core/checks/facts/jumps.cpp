#include "core/checks/facts/jumps.h"

#include <algorithm>

namespace galley {

Jumps::Jumps(const QList<PlacedReference> &references, const std::function<bool(const PageNumber &)> &isThere)
{
    for (const PlacedReference &each : references) {
        if (each.from.isNull() || each.reference.to == each.from || !isThere(each.reference.to))
            continue;
        if (each.reference.kind == PageReference::Kind::Onward)
            m_onward.append(&each);
        else if (each.reference.kind == PageReference::Kind::Back)
            m_back.append(&each);
    }
    using State = JumpPartner::State;
    pairInOrder([](const PlacedReference &onward, const PlacedReference &back) {
        return onward.reference.to == back.from && back.reference.to == onward.from;
    });
    // One half was moved: the other still names the page on which it stood.
    pairWhereThereIsNoChoice(
        [](const PlacedReference &onward, const PlacedReference &back) { return back.reference.to == onward.from; },
        State::Moved, State::Misled);
    pairWhereThereIsNoChoice(
        [](const PlacedReference &onward, const PlacedReference &back) { return onward.reference.to == back.from; },
        State::Misled, State::Moved);
}

void Jumps::pairInOrder(Pair fits)
{
    for (const PlacedReference *onward : QList(m_onward)) {
        const auto back = std::ranges::find_if(m_back,
                                               [&](const PlacedReference *each) { return fits(*onward, *each); });
        if (back != m_back.end())
            join(onward, *back, JumpPartner::State::Found, JumpPartner::State::Found);
    }
}

void Jumps::pairWhereThereIsNoChoice(Pair fits, JumpPartner::State ofOnward, JumpPartner::State ofBack)
{
    QList<std::pair<const PlacedReference *, const PlacedReference *>> sure;
    for (const PlacedReference *onward : std::as_const(m_onward)) {
        const auto first = std::ranges::find_if(m_back,
                                                [&](const PlacedReference *each) { return fits(*onward, *each); });
        if (first == m_back.end())
            continue;
        const auto alsoFor = [&](const PlacedReference *each) { return fits(*onward, *each); };
        const auto alsoOf = [&](const PlacedReference *each) { return fits(*each, **first); };
        if (std::ranges::count_if(m_back, alsoFor) == 1 && std::ranges::count_if(m_onward, alsoOf) == 1)
            sure.emplaceBack(onward, *first);
    }
    for (const auto &[onward, back] : std::as_const(sure))
        join(onward, back, ofOnward, ofBack);
}

void Jumps::join(const PlacedReference *onward, const PlacedReference *back, JumpPartner::State ofOnward,
                 JumpPartner::State ofBack)
{
    m_partners.insert(onward, {ofOnward, back});
    m_partners.insert(back, {ofBack, onward});
    m_onward.removeOne(onward);
    m_back.removeOne(back);
}

} // namespace galley
