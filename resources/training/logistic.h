#pragma once

#include <QStringList>

#include <vector>

namespace galley::training {

/// One thing measured, and what it is.
struct Sample {
    std::vector<double> features;
    bool positive = false;
    double weight = 1;
    std::size_t fold = 0; ///< samples of one fold are judged by a model that saw none of them
};

/// Weights of raw features; score > 0 means more likely positive than not.
struct Model {
    double bias = 0;
    std::vector<double> weights;
    double score(const std::vector<double> &features) const;
};

/// Logistic regression by Newton's method on standardised features, with `ridge` against large weights.
Model fit(const std::vector<const Sample *> &samples, double ridge);

/// The score of every sample by a model fitted on the other folds.
std::vector<double> crossValidated(const std::vector<Sample> &samples, std::size_t folds, double ridge);

} // namespace galley::training
