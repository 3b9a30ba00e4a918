#pragma once

#include "core/text/span.h"

#include <QList>
#include <QSet>
#include <QString>

namespace galley {

/// Two copies of a word in Latin letters, with the space between them.
struct LatinRepetition {
    Span place;
    Span first;
};

/// Finds the the, and leaves what English doubles by right: had had, Will will, very very. Any thread.
class LatinRepetitions
{
public:
    LatinRepetitions(); ///< reads a small embedded file
    QList<LatinRepetition> in(QStringView text) const;

private:
    bool isRightful(QStringView text, Span first, Span second) const;

    QSet<QString> m_always;
    QSet<QString> m_names;
    QSet<QString> m_beforeDeterminer;
    QSet<QString> m_determiners;
};

} // namespace galley
