#pragma once

#include <QHash>
#include <QJsonArray>

#include <cstdint>

namespace galley {

/// Which characters seem wrong in text that is right, and for which others: 今日 reads likelier as 近日 to any model,
/// whatever the day. Counted in right text when the weights are fitted. Pairs of characters and counts alone: no text.
/// Filled once, then read from any thread.
class TypoLures
{
public:
    /// How often a candidate came up in right text, by the size of the text that the weights were fitted on.
    struct Counts {
        double any = 0;
        double strong = 0; ///< with much to gain
    };
    /// What came up less often says nothing.
    static constexpr double fewest = 2;
    /// log10 that a candidate gains by the first model to be a strong one.
    static constexpr double strong = 1;

    TypoLures() = default;
    /// Strings of two characters and the two counts: "今近 12 9".
    explicit TypoLures(const QJsonArray &json);
    QJsonArray toJson() const;

    void set(char16_t from, char16_t to, Counts counts) { m_counts.insert(key(from, to), counts); }
    Counts of(char16_t from, char16_t to) const { return m_counts.value(key(from, to)); }

private:
    static std::uint32_t key(char16_t from, char16_t to) { return std::uint32_t(from) << 16 | to; }

    QHash<std::uint32_t, Counts> m_counts;
};

} // namespace galley
