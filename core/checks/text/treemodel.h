#pragma once

#include <QJsonArray>

#include <span>
#include <vector>

namespace galley {

/// Boosted decision trees: the sum of one leaf of each. Any thread.
class TreeModel
{
public:
    /// A branch sends what is at most `threshold` to the node after it and the rest to `other`; a leaf has no feature.
    struct Node {
        static constexpr int leaf = -1;
        int feature = leaf;
        float threshold = 0;
        int other = 0;   ///< index in its tree
        float value = 0; ///< of a leaf: log odds
    };
    using Tree = std::vector<Node>;

    TreeModel() = default;
    /// Each tree a list of numbers: feature, threshold, other of a branch; -1, value of a leaf.
    explicit TreeModel(const QJsonArray &json);
    QJsonArray toJson() const;

    void add(Tree tree) { m_trees.push_back(std::move(tree)); }
    /// All trees of another model, their leaves multiplied.
    void add(const TreeModel &other, double by);
    double score(std::span<const float> features) const;
    bool isEmpty() const { return m_trees.empty(); }
    /// One more than the highest feature that a branch asks for.
    int width() const;

private:
    std::vector<Tree> m_trees;
};

} // namespace galley
