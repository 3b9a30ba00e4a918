#include "core/checks/counting.h"

#include <algorithm>

namespace galley {

namespace {

/// Characters, not units, that differ between two readings: the longer of what one has and the other has not.
qsizetype changedCharacters(QStringView before, QStringView after)
{
    const qsizetype common = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < common && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto characters = [head, tail](QStringView text) {
        return text.sliced(head, text.size() - head - tail).toUcs4().size();
    };
    return std::max({characters(before), characters(after), qsizetype(1)});
}

qsizetype wrongCharacters(const Finding &finding)
{
    const auto fix = std::ranges::find(finding.fixes, Fix::Kind::Replace, &Fix::kind);
    return changedCharacters(finding.text, fix == finding.fixes.end() ? QStringView() : QStringView(fix->replacement));
}

} // namespace

std::optional<Counted> counted(const Finding &finding, const Issue &issue, const House &house)
{
    const qsizetype characters = wrongCharacters(finding);
    const auto rule = std::ranges::find_if(house.counting, [&](const CountingRule &each) {
        return each.checks.contains(finding.check) && each.holds(characters);
    });
    if (rule == house.counting.end() || rule->weight <= 0)
        return std::nullopt;
    const Block *block = issue.block(finding.place.first);
    const bool isDoubled = block && rule->doubled.contains(block->role.role);
    return Counted{rule->item, rule->weight * (isDoubled ? 2 : 1)};
}

} // namespace galley
