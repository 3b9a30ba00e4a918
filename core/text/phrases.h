#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QList>
#include <QString>

#include <bitset>
#include <vector>

namespace galley {

/// Finds any of many phrases in one pass over a text (Aho and Corasick, 1975), however many there are: 20,000 cost about
/// what 200 do. Built once, then read from any thread. Phrases are compared unit by unit.
class PhraseFinder
{
public:
    PhraseFinder() = default;
    /// An empty phrase is never found; of two that are the same both are.
    explicit PhraseFinder(const QStringList &phrases);

    struct Match {
        qsizetype phrase = 0; ///< index in the list given
        Span span;
    };
    /// All matches, also those that overlap, in the order of their ends, longer first.
    QList<Match> matches(QStringView text) const;

    bool isEmpty() const { return m_nodes.size() < 2; }

private:
    struct Node {
        int failure = 0;         ///< the longest proper end of what led here that begins a phrase
        int output = -1;         ///< the nearest node along failures in which a phrase ends; itself first
        int depth = 0;           ///< units read
        QList<int> phrases = {}; ///< that end here
    };

    int next(int node, char16_t unit) const;
    int child(int node, char16_t unit) const;
    int childMade(int node, char16_t unit);
    void link();

    std::vector<Node> m_nodes;
    QHash<quint64, int> m_edges;  ///< node and unit → node
    std::bitset<0x10000> m_first; ///< units that begin a phrase: most of a text is passed over by these alone
};

} // namespace galley
