#pragma once

#include "core/checks/check.h"

#include <QHash>

namespace galley {

class Reviewer;

/// What the checks say of themselves, by id. Reads them once for each set that the reviewer is given.
class CheckNames
{
public:
    explicit CheckNames(const Reviewer &reviewer);

    /// Null for a check that is not there.
    const CheckInfo *info(const QString &id) const;
    /// The check's name, or its id where the check is not there.
    QString title(const QString &id) const;
    /// Their names, as one list to read.
    QString titles(const QStringList &ids) const;
    /// Ids in the order in which findings are shown.
    const QStringList &ids() const;

private:
    void refresh() const;

    const Reviewer &m_reviewer;
    mutable int m_seen = 0; ///< number of the checks that were asked (Reviewer::checksNumber())
    mutable QHash<QString, CheckInfo> m_infos;
    mutable QStringList m_ids;
};

} // namespace galley
