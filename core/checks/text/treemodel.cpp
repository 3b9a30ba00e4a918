#include "core/checks/text/treemodel.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

/// Four digits are enough for a sum of a few hundred leaves.
double rounded(float value)
{
    return std::round(double(value) * 1e4) / 1e4;
}

TreeModel::Tree treeOf(const QJsonArray &numbers)
{
    TreeModel::Tree tree;
    for (qsizetype at = 0; at + 1 < numbers.size();) {
        TreeModel::Node node{.feature = numbers[at].toInt(TreeModel::Node::leaf)};
        const float number = float(numbers[at + 1].toDouble());
        if (node.feature == TreeModel::Node::leaf) {
            node.value = number;
            at += 2;
        } else {
            node.threshold = number;
            node.other = numbers[at + 2].toInt();
            at += 3;
        }
        tree.push_back(node);
    }
    return tree;
}

/// True when every way down ends in a leaf.
bool isWhole(const TreeModel::Tree &tree)
{
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const TreeModel::Node &node = tree[i];
        if (node.feature != TreeModel::Node::leaf
            && (node.feature < 0 || node.other <= int(i) + 1 || std::size_t(node.other) >= tree.size()))
            return false;
    }
    return !tree.empty() && tree.back().feature == TreeModel::Node::leaf;
}

} // namespace

TreeModel::TreeModel(const QJsonArray &json)
{
    for (const QJsonValue &value : json) {
        Tree tree = treeOf(value.toArray());
        if (isWhole(tree))
            m_trees.push_back(std::move(tree));
    }
}

QJsonArray TreeModel::toJson() const
{
    QJsonArray json;
    for (const Tree &tree : m_trees) {
        QJsonArray numbers;
        for (const Node &node : tree) {
            numbers.append(node.feature);
            numbers.append(rounded(node.feature == Node::leaf ? node.value : node.threshold));
            if (node.feature != Node::leaf)
                numbers.append(node.other);
        }
        json.append(numbers);
    }
    return json;
}

void TreeModel::add(const TreeModel &other, double by)
{
    for (Tree tree : other.m_trees) {
        for (Node &node : tree)
            node.value = float(double(node.value) * by);
        m_trees.push_back(std::move(tree));
    }
}

double TreeModel::score(std::span<const float> features) const
{
    double sum = 0;
    for (const Tree &tree : m_trees) {
        std::size_t at = 0;
        while (tree[at].feature != Node::leaf) {
            const Node &node = tree[at];
            at = features[std::size_t(node.feature)] <= node.threshold ? at + 1 : std::size_t(node.other);
        }
        sum += double(tree[at].value);
    }
    return sum;
}

int TreeModel::width() const
{
    int width = 0;
    for (const Tree &tree : m_trees)
        for (const Node &node : tree)
            width = std::max(width, node.feature + 1);
    return width;
}

} // namespace galley
