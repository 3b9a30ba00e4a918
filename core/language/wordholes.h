#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace galley {

/// Words of three to five characters with one of them left open: what would complete a word around a place. Words are
/// told apart by a 64-bit hash; 16 bytes for each of their characters. Filled once, then read from any thread.
class WordHoles
{
public:
    static constexpr qsizetype shortest = 3;
    static constexpr qsizetype longest = 5;

    /// Words of other lengths are passed over.
    void add(QStringView word);
    /// After the last add() and before the first fillings().
    void settle();

    /// The characters that would complete a word with the units around `at`, what stands there left aside; each once.
    QString fillings(QStringView run, qsizetype at) const;

private:
    struct Hole {
        std::uint64_t hash;
        char16_t filling;
    };
    static std::uint64_t hashOf(QStringView word, qsizetype open);

    std::vector<Hole> m_holes;            ///< sorted by hash
    std::vector<std::uint32_t> m_buckets; ///< where those begin whose hash begins with the same 16 bits
};

} // namespace galley
