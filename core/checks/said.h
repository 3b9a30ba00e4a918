#pragma once

#include "core/checks/finding.h"

#include <bitset>
#include <memory>
#include <vector>

namespace galley {

/// Some of the catalogue's checks, by their places in it.
inline constexpr size_t mostChecks = 128;
using CheckSet = std::bitset<mostChecks>;

/// What the checks said of one unit. Most say nothing of most units, and an issue has many, so silence costs a bit for
/// each check and a pointer.
class Said
{
public:
    using Found = std::vector<std::pair<size_t, QList<Finding>>>;

    const CheckSet &ran() const { return m_ran; }

    void put(size_t check, QList<Finding> findings)
    {
        m_ran.set(check);
        if (findings.isEmpty())
            return;
        findings.squeeze(); // it stays
        found().emplace_back(check, std::move(findings));
    }

    void put(Said other)
    {
        m_ran |= other.m_ran;
        if (other.m_found)
            for (auto &[check, findings] : *other.m_found)
                found().emplace_back(check, std::move(findings));
    }

    /// Check and what it found, in no order.
    const Found &findings() const
    {
        static const Found none;
        return m_found ? *m_found : none;
    }

private:
    Found &found() { return m_found ? *m_found : *(m_found = std::make_unique<Found>()); }

    CheckSet m_ran;
    std::unique_ptr<Found> m_found; ///< null for nothing
};

} // namespace galley
