#include "core/checks/echoes.h"

#include <algorithm>
#include <optional>

namespace galley {

namespace {

/// What a fix really changes: without what stays as it is at both ends.
struct Change {
    BlockId block;
    Span span;
    QStringView replacement;

    bool operator==(const Change &) const = default;
};

std::optional<Change> changeOf(const Finding &finding)
{
    if (finding.fixes.isEmpty() || finding.place.first != finding.place.last)
        return {};
    const Fix &fix = finding.fixes.first();
    const qsizetype length = finding.place.end - finding.place.begin;
    if (fix.kind != Fix::Kind::Replace || !fix.also.isEmpty() || finding.text.size() != length)
        return {};
    QStringView before = finding.text;
    QStringView after = fix.replacement;
    qsizetype begin = finding.place.begin;
    while (!before.isEmpty() && !after.isEmpty() && before.front() == after.front()) {
        before = before.sliced(1);
        after = after.sliced(1);
        ++begin;
    }
    while (!before.isEmpty() && !after.isEmpty() && before.back() == after.back()) {
        before.chop(1);
        after.chop(1);
    }
    return Change{finding.place.first, {begin, begin + before.size()}, after};
}

void takeOver(Finding &stays, const Finding &goes)
{
    for (const Message &evidence : goes.evidence) {
        if (!stays.evidence.contains(evidence))
            stays.evidence.append(evidence);
    }
}

} // namespace

QList<Finding> withoutEchoes(QList<Finding> findings,
                             const std::function<bool(const Finding &, const Finding &)> &yields)
{
    std::vector<bool> goes(std::size_t(findings.size()));
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const std::optional<Change> change = changeOf(findings[i]);
        // What comes later in reading order and begins behind this place cannot change the same text.
        for (qsizetype j = i + 1; change && !goes[std::size_t(i)] && j < findings.size()
             && findings[j].place.first == findings[i].place.first && findings[j].place.begin < findings[i].place.end;
             ++j) {
            if (goes[std::size_t(j)] || findings[i].check == findings[j].check || changeOf(findings[j]) != change)
                continue;
            const bool firstGoes = yields(findings[i], findings[j]);
            takeOver(findings[firstGoes ? j : i], findings[firstGoes ? i : j]);
            goes[std::size_t(firstGoes ? i : j)] = true;
        }
    }
    // In their own place: an issue may have tens of thousands.
    qsizetype left = 0;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (goes[std::size_t(i)])
            continue;
        if (left != i)
            findings[left] = std::move(findings[i]);
        ++left;
    }
    findings.erase(findings.begin() + left, findings.end());
    return findings;
}

} // namespace galley
