#include "core/layout/linebreaker.h"

#include <utility>

namespace galley {

namespace {

/// UTF-16 units of recent paragraphs: some issues' text.
constexpr qsizetype mostUnits = 1'000'000;

} // namespace

QList<ComposedLine> LineBreaker::lines(const QString &paragraph, const Measure &measure) const
{
    const Key key{paragraph, measure};
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_recent.constFind(key); known != m_recent.cend())
            return *known;
        if (const auto known = m_earlier.constFind(key); known != m_earlier.cend()) {
            const QList<ComposedLine> lines = *known;
            remember(key, lines);
            return lines;
        }
    }
    const QList<ComposedLine> lines = composed(paragraph, measure);
    const QMutexLocker lock(&m_mutex);
    remember(key, lines);
    return lines;
}

// The mutex is held.
void LineBreaker::remember(const Key &key, const QList<ComposedLine> &lines) const
{
    if (m_recent.contains(key)) // another thread was as quick
        return;
    if (m_units > mostUnits) {
        m_earlier = std::exchange(m_recent, {});
        m_units = 0;
    }
    m_recent.insert(key, lines);
    m_units += key.paragraph.size();
}

} // namespace galley
