#include "resources/training/logistic.h"

#include <algorithm>
#include <cmath>

namespace galley::training {

namespace {

constexpr int steps = 25;
/// A step that changes no weight of a standardised feature by more is the last.
constexpr double enough = 1e-4;

/// Mean and deviation of each feature, weighted.
struct Scale {
    std::vector<double> mean;
    std::vector<double> deviation;
};

Scale scaleOf(const std::vector<const Sample *> &samples, std::size_t width)
{
    Scale scale{std::vector<double>(width), std::vector<double>(width)};
    double total = 0;
    for (const Sample *sample : samples) {
        total += sample->weight;
        for (std::size_t i = 0; i < width; ++i)
            scale.mean[i] += sample->weight * sample->features[i];
    }
    for (double &mean : scale.mean)
        mean /= total;
    for (const Sample *sample : samples) {
        for (std::size_t i = 0; i < width; ++i)
            scale.deviation[i] += sample->weight * std::pow(sample->features[i] - scale.mean[i], 2);
    }
    for (double &deviation : scale.deviation)
        deviation = std::max(1e-6, std::sqrt(deviation / total));
    return scale;
}

/// Solves A x = b for a symmetric, positive A, by Cholesky's method; A is used up.
std::vector<double> solved(std::vector<std::vector<double>> &a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / a[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

/// One step of Newton's method; the last weight is the bias, which no ridge holds back. Returns the largest change.
double improve(std::vector<double> &weights, const std::vector<std::vector<double>> &rows,
             const std::vector<const Sample *> &samples, double ridge)
{
    const std::size_t n = weights.size();
    std::vector<std::vector<double>> curvature(n, std::vector<double>(n));
    std::vector<double> slope(n);
    for (std::size_t s = 0; s < rows.size(); ++s) {
        double z = 0;
        for (std::size_t i = 0; i < n; ++i)
            z += weights[i] * rows[s][i];
        const double p = 1 / (1 + std::exp(-z));
        const double error = samples[s]->weight * (double(samples[s]->positive) - p);
        const double spread = samples[s]->weight * std::max(p * (1 - p), 1e-9);
        for (std::size_t i = 0; i < n; ++i) {
            slope[i] += error * rows[s][i];
            for (std::size_t j = 0; j <= i; ++j)
                curvature[i][j] += spread * rows[s][i] * rows[s][j];
        }
    }
    for (std::size_t i = 0; i + 1 < n; ++i) {
        slope[i] -= ridge * weights[i];
        curvature[i][i] += ridge;
    }
    curvature[n - 1][n - 1] += 1e-6;
    const std::vector<double> change = solved(curvature, slope);
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i) {
        weights[i] += std::clamp(change[i], -3.0, 3.0);
        largest = std::max(largest, std::abs(change[i]));
    }
    return largest;
}

} // namespace

double Model::score(const std::vector<double> &features) const
{
    double sum = bias;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += weights[i] * features[i];
    return sum;
}

Model fit(const std::vector<const Sample *> &samples, double ridge)
{
    const std::size_t width = samples.front()->features.size();
    const Scale scale = scaleOf(samples, width);
    std::vector<std::vector<double>> rows;
    rows.reserve(samples.size());
    for (const Sample *sample : samples) {
        std::vector<double> &row = rows.emplace_back(width + 1, 1);
        for (std::size_t i = 0; i < width; ++i)
            row[i] = (sample->features[i] - scale.mean[i]) / scale.deviation[i];
    }
    std::vector<double> weights(width + 1);
    for (int step = 0; step < steps; ++step) {
        if (improve(weights, rows, samples, ridge) < enough)
            break;
    }
    Model model{weights[width], {}};
    for (std::size_t i = 0; i < width; ++i) {
        model.weights.push_back(weights[i] / scale.deviation[i]);
        model.bias -= model.weights[i] * scale.mean[i];
    }
    return model;
}

std::vector<double> crossValidated(const std::vector<Sample> &samples, std::size_t folds, double ridge)
{
    std::vector<double> scores(samples.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const Sample *> others;
        for (const Sample &sample : samples) {
            if (sample.fold != fold)
                others.push_back(&sample);
        }
        const Model model = fit(others, ridge);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (samples[i].fold == fold)
                scores[i] = model.score(samples[i].features);
        }
    }
    return scores;
}

} // namespace galley::training
