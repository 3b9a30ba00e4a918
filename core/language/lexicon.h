#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace galley {

/// Words and what the language model calls them, in one flat table: 16 bytes a place, no word's text is kept.
/// Words are told apart by a 64-bit hash; among a million words two share one with a chance of 1 in 10 million.
/// Filled once, then read from any thread.
class Lexicon
{
public:
    struct Entry {
        std::uint64_t hash = 0;   ///< 0: the place is free
        std::uint32_t index = 0;  ///< in the language model's vocabulary, or one of the two below
        float logProbability = 0; ///< log10 of the word alone; nothing for a prefix
    };
    static constexpr std::uint32_t prefixOnly = 0xFFFFFFFF; ///< words begin so, but it is none itself
    static constexpr std::uint32_t notInModel = 0xFFFFFFFE; ///< a word that the language model does not know

    /// Hashes grow by one unit at a time: hash(u"进步") == extended(extended(start, u'进'), u'步').
    static constexpr std::uint64_t start = 0x9E3779B97F4A7C15;
    static std::uint64_t extended(std::uint64_t hash, char16_t unit)
    {
        hash = (hash ^ unit) * 0x9FB21C651E98DF25;
        return hash ^ (hash >> 32);
    }
    static std::uint64_t hash(QStringView word);

    /// Room for so many words and their beginnings; add() grows it when that was too little.
    explicit Lexicon(std::size_t words = 1000);

    /// Adds a word and, as prefixes, all its beginnings. A word added twice keeps what it had first.
    void add(QStringView word, std::uint32_t index, float logProbability);

    /// Null where neither a word nor a beginning of one.
    const Entry *find(std::uint64_t hash) const;
    /// Null when it is not a word.
    const Entry *word(QStringView word) const;

    std::size_t size() const { return m_words; }

private:
    Entry &place(std::uint64_t hash);
    void grow();

    std::vector<Entry> m_table; ///< open addressing; its size is a power of two
    std::size_t m_used = 0;
    std::size_t m_words = 0;
};

} // namespace galley
