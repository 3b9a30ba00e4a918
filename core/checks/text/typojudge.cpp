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
/// Log odds under a hint down to which other evidence may make one of it. Not fitted: there is no archive with known slips
/// to fit it by, and what speaks for it then (typo.cpp) leaves little doubt.
constexpr double weak = 2;

QJsonObject embeddedTrees()
{
    return embedded::required(embedded::object(u"language/typos.json"_s));
}

/// True when the trees ask for the features that this program measures, in its order.
bool fits(const QJsonArray &names)
{
    return std::ranges::equal(names, typoFeatureNames(), [](const QJsonValue &one, const char *other) {
        return one.toString() == QLatin1StringView(other);
    });
}

/// True where the other character neither sounds nor looks like the one that stands there, which is a word by itself beside
/// a word: 省少年队 is a province's team, though 青少年 is a word too. Nobody writes the one for the other.
bool isOtherWord(const TypoCandidate &candidate, QStringView text, const Language &language)
{
    constexpr std::uint16_t alike = SameSyllable | NearSyllable | NearCangjie | NearStrokes | OftenConfused;
    const Span made = candidate.first.word.span;
    if (candidate.ways & alike || candidate.before.span.length() != 1 || made.length() < 3)
        return false;
    if (candidate.at == made.begin)
        return language.isWord(Span{made.begin + 1, made.end}.of(text));
    return candidate.at == made.end - 1 && language.isWord(Span{made.begin, made.end - 1}.of(text));
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
        for (std::size_t j = i; j > 0 && all[i].at - all[j - 1].at <= echo; --j)
            stands = stands && !beats(j - 1, i);
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
{
    const QJsonObject json = embeddedTrees();
    m_lures = TypoLures(json["lures"_L1].toArray());
    m_trees = TreeModel(json["trees"_L1].toArray());
    if (!fits(json["features"_L1].toArray()) || std::size_t(m_trees.width()) > typoFeatureNames().size())
        qFatal("typos.json was fitted on other features than this program measures");
    m_hint = json["hint"_L1].toDouble();
    m_sure = json["sure"_L1].toDouble();
    m_rarity = json["rarity"_L1].toDouble();
}

std::vector<TypoVerdict> TypoJudge::slipsIn(QStringView text, std::span<const Span> hanRuns) const
{
    std::vector<TypoCandidate> candidates;
    std::vector<PlacedScore> scores;
    for (const Span run : hanRuns) {
        TypoWeighing weighing(text, run, m_sources, *m_classes, m_lures);
        for (const TypoCandidate &candidate : typoCandidates(text, run, m_sources)) {
            if (isOtherWord(candidate, text, *m_sources.language))
                continue;
            scores.push_back({candidate.at, m_trees.score(weighing.of(candidate))});
            candidates.push_back(candidate);
        }
    }
    std::vector<TypoVerdict> verdicts;
    for (const std::size_t best : localBest(scores)) {
        if (scores[best].score < m_hint - weak)
            continue;
        TypoVerdict verdict{.candidate = candidates[best],
                            .score = scores[best].score,
                            .certainty = 1 / (1 + std::exp(m_rarity - scores[best].score)),
                            .isSure = scores[best].score >= m_sure,
                            .isWeak = scores[best].score < m_hint,
                            .others = {}};
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (i != best && candidates[i].at == verdict.candidate.at && scores[i].score > m_hint - worthOffering)
                verdict.others.push_back(candidates[i].to);
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace galley
