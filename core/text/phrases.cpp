#include "core/text/phrases.h"

namespace galley {

namespace {

quint64 edge(int node, char16_t unit)
{
    return quint64(node) << 16 | unit;
}

} // namespace

PhraseFinder::PhraseFinder(const QStringList &phrases)
    : m_nodes(1)
{
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        int node = 0;
        for (const QChar c : phrases[i])
            node = childMade(node, c.unicode());
        if (node == 0)
            continue;
        m_nodes[size_t(node)].phrases.append(int(i));
        m_first.set(phrases[i].front().unicode());
    }
    link();
}

int PhraseFinder::child(int node, char16_t unit) const
{
    return m_edges.value(edge(node, unit), -1);
}

int PhraseFinder::childMade(int node, char16_t unit)
{
    if (const int known = child(node, unit); known >= 0)
        return known;
    const int made = int(m_nodes.size());
    m_nodes.push_back({.depth = m_nodes[size_t(node)].depth + 1});
    m_edges.insert(edge(node, unit), made);
    return made;
}

// Breadth first: what a node fails to is nearer to the root, and linked before.
void PhraseFinder::link()
{
    std::vector<std::pair<quint64, int>> edges;
    for (auto it = m_edges.cbegin(); it != m_edges.cend(); ++it)
        edges.emplace_back(it.key(), it.value());
    std::ranges::sort(edges, {}, [this](const auto &each) { return m_nodes[size_t(each.second)].depth; });
    for (const auto &[key, node] : edges) {
        const int parent = int(key >> 16);
        const auto unit = char16_t(key & 0xFFFF);
        Node &it = m_nodes[size_t(node)];
        it.failure = parent == 0 ? 0 : next(m_nodes[size_t(parent)].failure, unit);
        it.output = it.phrases.isEmpty() ? m_nodes[size_t(it.failure)].output : node;
    }
}

int PhraseFinder::next(int node, char16_t unit) const
{
    for (;; node = m_nodes[size_t(node)].failure) {
        if (const int found = child(node, unit); found >= 0)
            return found;
        if (node == 0)
            return 0;
    }
}

QList<PhraseFinder::Match> PhraseFinder::matches(QStringView text) const
{
    QList<Match> matches;
    if (isEmpty())
        return matches;
    int node = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (node == 0 && !m_first.test(unit))
            continue;
        node = next(node, unit);
        for (int out = m_nodes[size_t(node)].output; out >= 0;
             out = m_nodes[size_t(m_nodes[size_t(out)].failure)].output)
            for (const int phrase : m_nodes[size_t(out)].phrases)
                matches.append(Match{phrase, {at + 1 - m_nodes[size_t(out)].depth, at + 1}});
    }
    return matches;
}

} // namespace galley
