#include "core/checks/recordedprints.h"

#include <algorithm>

namespace galley {

void RecordedPrints::setIssues(Issues issues)
{
    const std::scoped_lock lock(m_mutex);
    m_issues = std::move(issues);
    m_known.reset();
}

std::shared_ptr<const EarlierPrints> RecordedPrints::before(const Issue &issue) const
{
    const std::scoped_lock lock(m_mutex);
    if (!issue.date().isValid() || !m_issues.list || !m_issues.load)
        return nullptr;
    if (!m_known || m_issue != issue.id() || m_date != issue.date()) {
        m_issue = issue.id();
        m_date = issue.date();
        m_known = read(issue);
    }
    return m_known;
}

// An issue that cannot be read is left out: the others are worth having.
std::shared_ptr<const EarlierPrints> RecordedPrints::read(const Issue &issue) const
{
    QList<Dated> before = m_issues.list().value_or(QList<Dated>());
    before.removeIf([&issue](const Dated &each) {
        return each.id == issue.id() || !each.date.isValid() || each.date >= issue.date();
    });
    std::ranges::stable_sort(before, std::ranges::greater(), &Dated::date);
    const auto prints = std::make_shared<EarlierPrints>();
    for (const Dated &each : before.first(std::min(issuesRead, before.size())))
        if (const Result<Issue> loaded = m_issues.load(each.id))
            prints->add(*loaded);
    prints->settle();
    return prints;
}

} // namespace galley
