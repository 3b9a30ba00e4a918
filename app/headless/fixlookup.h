#pragma once

#include "core/checks/catalogue.h"

#include <QHash>

namespace galley {

/// The fixes to print for findings. Looking up the words near a misspelt one takes 40–400 ms, so at most fifty are looked
/// up a text, and each word once.
class FixLookup
{
public:
    /// `services` must outlive it.
    explicit FixLookup(const CheckServices &services)
        : m_services(services)
    {
    }

    void beginText() { m_left = mostPerText; }
    QList<Fix> of(const Finding &finding);

private:
    static constexpr int mostPerText = 50;

    const CheckServices &m_services;
    QHash<QString, QList<Fix>> m_known; ///< by check and flagged text
    int m_left = mostPerText;
};

} // namespace galley
