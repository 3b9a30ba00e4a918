#pragma once

#include "core/layout/compose.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace galley {

/// Breaks paragraphs into lines and remembers them by their text and measure, so that a key press costs the one paragraph
/// that it changed. What was not asked for in a long while is forgotten; the memory is bounded. Any thread, several at a
/// time.
class LineBreaker
{
public:
    /// As composed().
    QList<ComposedLine> lines(const QString &paragraph, const Measure &measure) const;

private:
    struct Key {
        QString paragraph;
        Measure measure;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.paragraph, key.measure.characters, key.measure.indent, int(key.measure.marks));
        }
    };
    void remember(const Key &key, const QList<ComposedLine> &lines) const;

    mutable QMutex m_mutex;
    mutable QHash<Key, QList<ComposedLine>> m_recent;
    mutable QHash<Key, QList<ComposedLine>> m_earlier; ///< goes when there are enough recent ones
    mutable qsizetype m_units = 0;                     ///< of the recent paragraphs
};

} // namespace galley
