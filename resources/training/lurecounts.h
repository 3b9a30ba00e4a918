#pragma once

#include "core/checks/text/typolures.h"
#include "resources/training/logistic.h"
#include "resources/training/typoreport.h"

#include <algorithm>
#include <map>

namespace galley::training {

/// How often each pair of characters came up in right text, by fold: a sample must not be told of itself, nor a fold
/// that is judged of its own text.
class LureCounts
{
public:
    LureCounts(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, std::size_t folds);

    /// Puts into each sample's last two features what the other folds but `without` say of its pair.
    void give(std::vector<Sample> &samples, const std::vector<TypoCase> &cases, std::size_t without) const;
    /// What all folds say.
    TypoLures all() const;

private:
    using Pair = std::pair<char16_t, char16_t>;
    /// Of one pair, by fold.
    using Counts = std::vector<TypoLures::Counts>;

    TypoLures::Counts sum(const Counts &counts, std::size_t without, std::size_t withoutToo) const;

    std::size_t m_folds;
    std::map<Pair, Counts> m_counts;
};

} // namespace galley::training
