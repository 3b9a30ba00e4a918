#include "core/checks/text/typojudge.h"

#include "core/base/embedded.h"


#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// How far apart two slips are at least; of nearer ones the weaker is an echo of the stronger.
constexpr qsizetype echo = 2;
/// Another character is offered, too, unless it is so much less likely.
constexpr double worthOffering = 2;

QJsonObject embeddedWeights(QLatin1StringView key)
{
    return embedded::required(embedded::object(u"language/typos.json"_s))[key].toObject();
}

} // namespace

std::vector<std::size_t> localBest(std::span<const PlacedScore> all)
{
    const auto beats = [&](std::size_t other, std::size_t one) {
        return all[other].score > all[one].score || (all[other].score == all[one].score && other < one);
    };
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool stands = true;
        for (std::size_t j = i; j-- > 0 && all[i].at - all[j].at <= echo;)
            stands = stands && !beats(j, i);
        for (std::size_t j = i + 1; j < all.size() && all[j].at - all[i].at <= echo; ++j)
            stands = stands && !beats(j, i);
        if (stands)
            best.push_back(i);
    }
    return best;
}

Span placeOf(const TypoCandidate &candidate, QStringView text)
{
    const Span word = candidate.first.word.span;
    return word.contains(candidate.at) && word.end <= text.size() ? word : Span{candidate.at, candidate.at + 1};
}

bool recurs(const TypoCandidate &candidate, QStringView text, QStringView story)
{
    Span place = placeOf(candidate, text);
    // One character says nothing; one with both its neighbours does.
    if (place.length() < 2)
        place = {std::max<qsizetype>(0, candidate.at - 1), std::min(text.size(), candidate.at + 2)};
    return story.count(place.of(text)) > 1;
}

TypoJudge::TypoJudge(TypoSources sources)
    : m_sources(std::move(sources))
    , m_classes(chineseWordClasses())
    , m_model(modelOf(embeddedWeights(m_sources.second ? "both"_L1 : "one"_L1)))
{
}

TypoJudge::Model TypoJudge::modelOf(const QJsonObject &json)
{
    const QJsonObject weights = json["weights"_L1].toObject();
    Model model{.bias = json["bias"_L1].toDouble(),
                .weights = {},
                .trees = TreeModel(json["trees"_L1].toArray()),
                .hint = json["hint"_L1].toDouble(),
                .sure = json["sure"_L1].toDouble(),
                .rarity = json["rarity"_L1].toDouble()};
    for (const char *name : typoFeatureNames())
        model.weights.push_back(weights[QLatin1StringView(name)].toDouble());
    if (std::size_t(model.trees.width()) > model.weights.size())
        qFatal("typos.json was fitted on other features than this program has");
    return model;
}

double TypoJudge::score(const TypoFeatures &features) const
{
    double sum = m_model.bias;
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += m_model.weights[i] * double(features[i]);
    return (sum + m_model.trees.score(features)) / 2;
}

std::vector<TypoVerdict> TypoJudge::slipsIn(QStringView text, std::span<const Span> hanRuns) const
{
    std::vector<TypoCandidate> candidates;
    std::vector<PlacedScore> scores;
    for (const Span run : hanRuns) {
        TypoWeighing weighing(text, run, m_sources, *m_classes);
        for (const TypoCandidate &candidate : typoCandidates(text, run, m_sources)) {
            scores.push_back({candidate.at, score(weighing.of(candidate))});
            candidates.push_back(candidate);
        }
    }
    std::vector<TypoVerdict> verdicts;
    for (const std::size_t best : localBest(scores)) {
        if (scores[best].score < m_model.hint)
            continue;
        TypoVerdict verdict{.candidate = candidates[best],
                            .score = scores[best].score,
                            .certainty = 1 / (1 + std::exp(m_model.rarity - scores[best].score)),
                            .isSure = scores[best].score >= m_model.sure,
                            .others = {}};
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (i != best && candidates[i].at == verdict.candidate.at && scores[i].score > m_model.hint - worthOffering)
                verdict.others.push_back(candidates[i].to);
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace galley
