#include "core/language/lexicon.h"

#include <bit>

namespace galley {

std::uint64_t Lexicon::hash(QStringView word)
{
    std::uint64_t result = start;
    for (const QChar c : word)
        result = extended(result, c.unicode());
    return result;
}

Lexicon::Lexicon(std::size_t words)
    : m_table(std::bit_ceil(words * 3))
{
}

void Lexicon::add(QStringView word, std::uint32_t index, float logProbability)
{
    std::uint64_t hash = start;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (m_used * 4 >= m_table.size() * 3)
            grow();
        hash = extended(hash, word[i].unicode());
        Entry &entry = place(hash);
        if (entry.hash == 0) {
            entry = {hash, prefixOnly, 0};
            ++m_used;
        }
        if (i == word.size() - 1 && entry.index == prefixOnly) {
            entry.index = index;
            entry.logProbability = logProbability;
            ++m_words;
        }
    }
}

const Lexicon::Entry *Lexicon::find(std::uint64_t hash) const
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Entry &entry = m_table[at];
        if (entry.hash == hash)
            return &entry;
        if (entry.hash == 0)
            return nullptr;
    }
}

const Lexicon::Entry *Lexicon::word(QStringView word) const
{
    const Entry *entry = find(hash(word));
    return entry && entry->index != prefixOnly ? entry : nullptr;
}

Lexicon::Entry &Lexicon::place(std::uint64_t hash)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hash & mask;
    while (m_table[at].hash != 0 && m_table[at].hash != hash)
        at = (at + 1) & mask;
    return m_table[at];
}

void Lexicon::grow()
{
    std::vector<Entry> old(m_table.size() * 2);
    old.swap(m_table);
    for (const Entry &entry : old) {
        if (entry.hash != 0)
            place(entry.hash) = entry;
    }
}

} // namespace galley
