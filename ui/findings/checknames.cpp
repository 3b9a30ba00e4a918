#include "ui/findings/checknames.h"

#include "ui/base/reviewer.h"

#include <QCoreApplication>

namespace galley {

CheckNames::CheckNames(const Reviewer &reviewer)
    : m_reviewer(reviewer)
{
}

const CheckInfo *CheckNames::info(const QString &id) const
{
    refresh();
    const auto found = m_infos.constFind(id);
    return found == m_infos.cend() ? nullptr : &*found;
}

QString CheckNames::title(const QString &id) const
{
    const CheckInfo *known = info(id);
    return known ? known->title.text() : id;
}

QString CheckNames::titles(const QStringList &ids) const
{
    QStringList titles;
    for (const QString &id : ids)
        titles.append(title(id));
    return titles.join(QCoreApplication::translate("galley::HouseWindow", ", "));
}

const QStringList &CheckNames::ids() const
{
    refresh();
    return m_ids;
}

void CheckNames::refresh() const
{
    const Checks *checks = m_reviewer.checks();
    if (m_reviewer.checksNumber() == m_seen)
        return;
    m_seen = m_reviewer.checksNumber();
    m_infos.clear();
    m_ids.clear();
    if (!checks)
        return;
    for (const std::unique_ptr<Check> &check : *checks) {
        const CheckInfo known = check->info();
        m_ids.append(known.id);
        m_infos.insert(known.id, known);
    }
}

} // namespace galley
