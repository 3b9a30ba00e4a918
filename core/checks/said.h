#pragma once

#include "core/checks/answer.h"
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
    /// By one check.
    struct Words {
        size_t check = 0;
        QList<Finding> findings = {};
        QList<FactAnswer> answers = {};
    };
    using All = std::vector<Words>;

    const CheckSet &ran() const { return m_ran; }

    void put(Words words)
    {
        m_ran.set(words.check);
        if (words.findings.isEmpty() && words.answers.isEmpty())
            return;
        words.findings.squeeze(); // they stay
        words.answers.squeeze();
        all().push_back(std::move(words));
    }

    void put(Said other)
    {
        m_ran |= other.m_ran;
        if (other.m_all)
            for (Words &words : *other.m_all)
                all().push_back(std::move(words));
    }

    /// In no order.
    const All &words() const
    {
        static const All none;
        return m_all ? *m_all : none;
    }

private:
    All &all() { return m_all ? *m_all : *(m_all = std::make_unique<All>()); }

    CheckSet m_ran;
    std::unique_ptr<All> m_all; ///< null for nothing
};

} // namespace galley
