#include "resources/training/lurecounts.h"

namespace galley::training {

LureCounts::LureCounts(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, std::size_t folds)
    : m_folds(folds)
{
    for (const TypoCase &one : cases) {
        const TypoLine &line = corpus.lines[one.line];
        Counts &counts = m_counts.try_emplace(Pair(one.from.unicode(), one.to.unicode()), folds).first->second;
        const bool isRight = line.kind != TypoLine::Kind::Made && line.kind != TypoLine::Kind::Corrected
            && one.at != line.at;
        if (!isRight)
            continue;
        ++counts[line.fold].any;
        counts[line.fold].strong += double(one.features[0]) > TypoLures::strong;
    }
}

/// As if there were all folds.
TypoLures::Counts LureCounts::sum(const Counts &counts, std::size_t without, std::size_t withoutToo) const
{
    TypoLures::Counts all;
    std::size_t folds = 0;
    for (std::size_t fold = 0; fold < m_folds; ++fold) {
        if (fold == without || fold == withoutToo)
            continue;
        all.any += counts[fold].any;
        all.strong += counts[fold].strong;
        ++folds;
    }
    const double scale = double(m_folds) / double(folds);
    const auto scaled = [scale](double count) { return count < TypoLures::fewest ? 0 : count * scale; };
    return {scaled(all.any), scaled(all.strong)};
}

void LureCounts::give(std::vector<Sample> &samples, const std::vector<TypoCase> &cases, std::size_t without) const
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Counts &counts = m_counts.at({cases[i].from.unicode(), cases[i].to.unicode()});
        const std::array<float, 2> features = lureFeatures(sum(counts, without, samples[i].fold));
        std::ranges::copy(features, samples[i].features.end() - 2);
    }
}

TypoLures LureCounts::all() const
{
    TypoLures lures;
    for (const auto &[pair, counts] : m_counts)
        lures.set(pair.first, pair.second, sum(counts, m_folds, m_folds));
    return lures;
}

} // namespace galley::training
