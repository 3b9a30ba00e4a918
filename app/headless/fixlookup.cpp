#include "app/headless/fixlookup.h"

#include "core/checks/fixes.h"

namespace galley {

QList<Fix> FixLookup::of(const Finding &finding)
{
    if (!finding.fixes.isEmpty())
        return finding.fixes;
    const QString key = finding.check + u' ' + finding.text;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_left-- <= 0)
        return {};
    return *m_known.insert(key, fixesFor(finding, m_services));
}

} // namespace galley
