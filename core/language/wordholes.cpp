#include "core/language/wordholes.h"

#include "core/language/lexicon.h"

#include <QString>

#include <algorithm>

namespace galley {

std::uint64_t WordHoles::hashOf(QStringView word, qsizetype open)
{
    std::uint64_t hash = Lexicon::start;
    for (qsizetype i = 0; i < word.size(); ++i)
        hash = Lexicon::extended(hash, i == open ? u'?' : word[i].unicode());
    return hash;
}

void WordHoles::add(QStringView word)
{
    if (word.size() < shortest || word.size() > longest)
        return;
    for (qsizetype open = 0; open < word.size(); ++open)
        m_holes.push_back({hashOf(word, open), word[open].unicode()});
}

void WordHoles::settle()
{
    std::ranges::sort(m_holes, [](const Hole &a, const Hole &b) {
        return std::pair(a.hash, a.filling) < std::pair(b.hash, b.filling);
    });
    m_holes.shrink_to_fit();
    m_buckets.assign(0x10001, std::uint32_t(m_holes.size()));
    for (std::size_t i = m_holes.size(); i-- > 0;)
        m_buckets[m_holes[i].hash >> 48] = std::uint32_t(i);
    for (std::size_t bucket = 0xFFFF; bucket > 0; --bucket)
        m_buckets[bucket - 1] = std::min(m_buckets[bucket - 1], m_buckets[bucket]);
}

QString WordHoles::fillings(QStringView run, qsizetype at) const
{
    QString result;
    if (m_holes.empty())
        return result;
    for (qsizetype length = shortest; length <= longest; ++length) {
        const qsizetype last = std::min(at, run.size() - length);
        for (qsizetype begin = std::max<qsizetype>(0, at - length + 1); begin <= last; ++begin) {
            const std::uint64_t hash = hashOf(run.sliced(begin, length), at - begin);
            for (std::size_t i = m_buckets[hash >> 48]; i < m_buckets[(hash >> 48) + 1]; ++i) {
                if (m_holes[i].hash == hash && !result.contains(QChar(m_holes[i].filling)))
                    result.append(QChar(m_holes[i].filling));
            }
        }
    }
    return result;
}

} // namespace galley
