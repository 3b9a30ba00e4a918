#pragma once

#include "core/checks/text/treemodel.h"
#include "resources/training/logistic.h"

namespace galley::training {

struct TreeOptions {
    int trees = 150;
    int leaves = 12;
    double rate = 0.08;           ///< how much of each tree is taken
    double leastCurvature = 2;    ///< in a leaf
    double ridge = 5;             ///< against large leaves
    double featureShare = 0.4;    ///< that each tree may ask for
    double sampleShare = 0.7;     ///< that each tree sees
    unsigned seed = 7;
};

/// Boosted trees for log odds, grown leaf by leaf on histograms of the features.
TreeModel grow(const std::vector<const Sample *> &samples, const TreeOptions &options);

} // namespace galley::training
