#include "resources/training/trees.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <span>

namespace galley::training {

namespace {

constexpr std::size_t mostBins = 64;

/// The samples with each feature cut into bins that hold about as many samples each.
struct Binned {
    std::vector<std::vector<float>> bounds; ///< by feature: a value in bin i is at most bounds[i]
    std::vector<std::uint8_t> bins;         ///< by sample, by feature: see of()

    std::span<const std::uint8_t> of(std::size_t sample) const
    {
        return std::span(bins).subspan(sample * bounds.size(), bounds.size());
    }

    explicit Binned(const std::vector<const Sample *> &samples)
        : bounds(samples.front()->features.size())
        , bins(bounds.size() * samples.size())
    {
        std::vector<float> values(samples.size());
        for (std::size_t f = 0; f < bounds.size(); ++f) {
            std::ranges::transform(samples, values.begin(), [f](const Sample *s) { return float(s->features[f]); });
            std::ranges::sort(values);
            for (std::size_t bin = 1; bin < mostBins; ++bin) {
                const float bound = values[bin * values.size() / mostBins];
                if (bound < values.back() && (bounds[f].empty() || bound > bounds[f].back()))
                    bounds[f].push_back(bound);
            }
            for (std::size_t i = 0; i < samples.size(); ++i)
                bins[i * bounds.size() + f] = std::uint8_t(
                    std::ranges::lower_bound(bounds[f], float(samples[i]->features[f])) - bounds[f].begin());
        }
    }
};

struct Sum {
    double slope = 0;
    double curvature = 0;

    Sum &operator+=(const Sum &other)
    {
        slope += other.slope;
        curvature += other.curvature;
        return *this;
    }
    Sum operator-(const Sum &other) const { return {slope - other.slope, curvature - other.curvature}; }
};

/// Of each feature that may be asked for, of each of its bins.
using Histograms = std::vector<std::array<Sum, mostBins>>;

struct Split {
    double gain = 0;
    std::size_t feature = 0;
    std::size_t bin = 0; ///< the last on the near side
};

/// A leaf that may still grow.
struct Leaf {
    std::vector<std::uint32_t> samples;
    Histograms histograms;
    Sum sum;
    Split split;
    std::size_t node = 0;
};

/// One tree while it grows, with links both ways; flattened at the end.
struct Growing {
    int feature = TreeModel::Node::leaf;
    float threshold = 0;
    float value = 0;
    std::size_t near = 0;
    std::size_t far = 0;
};

class Grower
{
public:
    Grower(const Binned &binned, const std::vector<Sum> &sums, const TreeOptions &options,
           std::vector<std::size_t> features)
        : m_binned(binned)
        , m_sums(sums)
        , m_options(options)
        , m_features(std::move(features))
    {
    }

    TreeModel::Tree grown(std::vector<std::uint32_t> samples)
    {
        m_nodes.assign(1, {});
        std::vector<Leaf> leaves(1);
        leaves[0].samples = std::move(samples);
        count(leaves[0]);
        finish(leaves[0]);
        while (int(leaves.size()) < m_options.leaves) {
            const auto best = std::ranges::max_element(leaves, {}, [](const Leaf &leaf) { return leaf.split.gain; });
            if (best->split.gain <= 0)
                break;
            Leaf far = divide(*best);
            leaves.push_back(std::move(far));
        }
        for (const Leaf &leaf : leaves)
            m_nodes[leaf.node].value = float(-m_options.rate * leaf.sum.slope / (leaf.sum.curvature + m_options.ridge));
        TreeModel::Tree tree;
        flatten(0, tree);
        return tree;
    }

private:
    double worth(const Sum &sum) const { return sum.slope * sum.slope / (sum.curvature + m_options.ridge); }

    void count(Leaf &leaf) const
    {
        leaf.histograms.assign(m_features.size(), {});
        for (const std::uint32_t sample : leaf.samples) {
            const std::span<const std::uint8_t> bins = m_binned.of(sample);
            for (std::size_t i = 0; i < m_features.size(); ++i)
                leaf.histograms[i][bins[m_features[i]]] += m_sums[sample];
        }
    }

    void finish(Leaf &leaf) const
    {
        leaf.sum = {};
        for (const std::uint32_t sample : leaf.samples)
            leaf.sum += m_sums[sample];
        leaf.split = bestSplit(leaf);
    }

    Split bestSplit(const Leaf &leaf) const
    {
        Split best;
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            Sum near;
            for (std::size_t bin = 0; bin < m_binned.bounds[m_features[i]].size(); ++bin) {
                near += leaf.histograms[i][bin];
                const Sum far = leaf.sum - near;
                if (near.curvature < m_options.leastCurvature || far.curvature < m_options.leastCurvature)
                    continue;
                const double gain = worth(near) + worth(far) - worth(leaf.sum);
                if (gain > best.gain)
                    best = {gain, m_features[i], bin};
            }
        }
        return best;
    }

    Leaf divide(Leaf &leaf)
    {
        const Split split = leaf.split;
        Leaf far;
        std::vector<std::uint32_t> near;
        for (const std::uint32_t sample : leaf.samples)
            (m_binned.of(sample)[split.feature] <= split.bin ? near : far.samples).push_back(sample);
        Growing &node = m_nodes[leaf.node];
        node.feature = int(split.feature);
        node.threshold = m_binned.bounds[split.feature][split.bin];
        node.near = m_nodes.size();
        node.far = m_nodes.size() + 1;
        leaf.node = node.near;
        far.node = node.far;
        m_nodes.resize(m_nodes.size() + 2);
        leaf.samples = std::move(near);
        countHalves(leaf, far);
        finish(leaf);
        finish(far);
        return far;
    }

    /// Counts the smaller of two leaves that were one; the other has what is left. `leaf` still has the counts of both.
    void countHalves(Leaf &leaf, Leaf &far) const
    {
        Histograms both = std::move(leaf.histograms);
        const bool farIsLess = far.samples.size() < leaf.samples.size();
        Leaf &less = farIsLess ? far : leaf;
        count(less);
        for (std::size_t i = 0; i < both.size(); ++i)
            for (std::size_t bin = 0; bin < mostBins; ++bin)
                both[i][bin] = both[i][bin] - less.histograms[i][bin];
        (farIsLess ? leaf : far).histograms = std::move(both);
    }

    void flatten(std::size_t at, TreeModel::Tree &tree) const
    {
        const Growing &node = m_nodes[at];
        const std::size_t here = tree.size();
        tree.push_back({.feature = node.feature, .threshold = node.threshold, .value = node.value});
        if (node.feature == TreeModel::Node::leaf)
            return;
        flatten(node.near, tree);
        tree[here].other = int(tree.size());
        flatten(node.far, tree);
    }

    const Binned &m_binned;
    const std::vector<Sum> &m_sums;
    const TreeOptions &m_options;
    std::vector<std::size_t> m_features;
    std::vector<Growing> m_nodes;
};

/// A random part of the numbers below `all`, in order.
template<typename Number>
std::vector<Number> part(std::size_t all, double share, std::mt19937 &random)
{
    std::vector<Number> chosen;
    for (std::size_t i = 0; i < all; ++i) {
        if (double(random() % 10000) < share * 10000)
            chosen.push_back(Number(i));
    }
    return chosen;
}

/// Log odds of a sample of which nothing is known.
double baseOf(const std::vector<const Sample *> &samples)
{
    double positive = 1;
    double all = 2;
    for (const Sample *sample : samples) {
        positive += sample->positive ? sample->weight : 0;
        all += sample->weight;
    }
    return std::log(positive / (all - positive));
}

} // namespace

TreeModel grow(const std::vector<const Sample *> &samples, const TreeOptions &options)
{
    const Binned binned(samples);
    std::mt19937 random(options.seed);
    std::vector<std::vector<float>> rows;
    rows.reserve(samples.size());
    for (const Sample *sample : samples)
        rows.emplace_back(sample->features.begin(), sample->features.end());
    TreeModel model;
    const double base = baseOf(samples);
    model.add({{.value = float(base)}});
    std::vector<double> scores(samples.size(), base);
    std::vector<Sum> sums(samples.size());
    for (int number = 0; number < options.trees; ++number) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double p = 1 / (1 + std::exp(-scores[i]));
            sums[i] = {samples[i]->weight * (p - double(samples[i]->positive)),
                       samples[i]->weight * std::max(p * (1 - p), 1e-6)};
        }
        std::vector<std::size_t> features = part<std::size_t>(binned.bounds.size(), options.featureShare, random);
        std::vector<std::uint32_t> seen = part<std::uint32_t>(samples.size(), options.sampleShare, random);
        if (features.empty() || seen.empty())
            continue;
        TreeModel one;
        TreeModel::Tree tree = Grower(binned, sums, options, std::move(features)).grown(std::move(seen));
        one.add(tree);
        for (std::size_t i = 0; i < samples.size(); ++i)
            scores[i] += one.score(rows[i]);
        model.add(std::move(tree));
    }
    return model;
}

} // namespace galley::training
