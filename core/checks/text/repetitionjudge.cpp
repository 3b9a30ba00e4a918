#include "core/checks/text/repetitionjudge.h"

#include "core/base/embedded.h"

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Log odds taken off for certainty: the weights were fitted where every third repetition is a slip.
constexpr double rarity = 1.5;
/// The score of what grammar alone condemns.
constexpr double sureSlip = 5;

bool isTrying(QStringView text, Span hanRun, const Repetition &repetition, const WordClasses &classes)
{
    if (!classes.tryingVerbs.contains(repetition.first().of(text).toString()))
        return false;
    return repetition.run.end == hanRun.end || classes.afterTrying.contains(text[repetition.run.end]);
}

bool isInName(QStringView text, const Repetition &repetition, const WordClasses &classes)
{
    return std::ranges::any_of(classes.doubledNames, [&](const QString &name) {
        const qsizetype from = std::max<qsizetype>(0, repetition.run.end - name.size());
        for (qsizetype at = from; at <= repetition.run.begin && at + name.size() <= text.size(); ++at) {
            if (text.sliced(at, name.size()) == name)
                return true;
        }
        return false;
    });
}

/// 受不了了, 好得了了.
bool isDoneDone(QStringView text, Span hanRun, const Repetition &repetition, const WordClasses &classes)
{
    const qsizetype begin = repetition.run.begin;
    return repetition.first().of(text) == u"了" && begin > hanRun.begin && classes.beforeDone.contains(text[begin - 1]);
}

/// 高高兴兴, where the lexicon has all four.
bool isInPair(QStringView text, Span hanRun, const Repetition &repetition, const Language &language)
{
    const Span run = repetition.run;
    if (run.length() != 2)
        return false;
    const bool first = run.end + 2 <= hanRun.end && text[run.end] == text[run.end + 1]
        && language.isWord(text.sliced(run.begin, 4));
    const bool second = run.begin - 2 >= hanRun.begin && text[run.begin - 1] == text[run.begin - 2]
        && language.isWord(text.sliced(run.begin - 2, 4));
    return first || second;
}

/// 第七十三条条, 第3届届: what an ordinal counts is said once, unless the second begins a word of its own (第三条条文).
bool isCountedTwice(QStringView text, Span hanRun, const Repetition &repetition, const Language &language,
                    const WordClasses &classes)
{
    const qsizetype begin = repetition.run.begin;
    if (repetition.run.length() != 2 || !classes.measureWords.contains(text[begin]))
        return false;
    qsizetype number = begin;
    const auto counts = [&](QChar c) { return c != u'第' && (c.isDigit() || classes.numerals.contains(c)); };
    while (number > 0 && counts(text[number - 1]))
        --number;
    if (number == begin || number == 0 || text[number - 1] != u'第')
        return false;
    if (repetition.run.end < text.size() && text[repetition.run.end] == u'第')
        return true; // 第七十三条第一款 goes on with another ordinal
    for (qsizetype length = 2; length <= 4 && begin + 1 + length <= hanRun.end; ++length)
        if (language.isWord(text.sliced(begin + 1, length)))
            return false;
    return true;
}

} // namespace

bool isRightful(QStringView text, Span hanRun, const Repetition &repetition, const Language &language,
                const WordClasses &classes)
{
    if (repetition.unit == 1)
        return isDoneDone(text, hanRun, repetition, classes) || isInPair(text, hanRun, repetition, language)
            || isInName(text, repetition, classes);
    return repetition.unit == 2
        && (isTrying(text, hanRun, repetition, classes)
            || classes.sounds.contains(repetition.first().of(text).toString()));
}

Repetition aligned(QStringView text, Span hanRun, const Repetition &repetition, const Language &language)
{
    Repetition best = repetition;
    for (qsizetype by = 1; by <= slack(text, repetition, hanRun); ++by) {
        const Repetition shifted{repetition.run.shifted(by), repetition.unit};
        const bool better = language.isWord(shifted.first().of(text))
            && (!language.isWord(best.first().of(text))
                || language.logProbability(shifted.first().of(text)) > language.logProbability(best.first().of(text)));
        if (better)
            best = shifted;
    }
    return best;
}

RepetitionJudge::RepetitionJudge(std::shared_ptr<const Language> language)
    : RepetitionJudge(std::move(language), embedded::required(embedded::object(u"language/duplicates.json"_s)))
{
}

RepetitionJudge::RepetitionJudge(std::shared_ptr<const Language> language, const QJsonObject &data)
    : m_language(std::move(language))
    , m_classes(chineseWordClasses())
    , m_character(weightsOf(data["character"_L1].toObject(), data["characterThreshold"_L1].toDouble()))
    , m_word(weightsOf(data["word"_L1].toObject(), data["wordThreshold"_L1].toDouble()))
{
}

RepetitionJudge::Weights RepetitionJudge::weightsOf(const QJsonObject &json, double threshold)
{
    Weights result{.bias = json["bias"_L1].toDouble(), .weights = {}, .threshold = threshold};
    for (auto it = json.begin(); it != json.end(); ++it)
        result.weights.insert(it.key().toLatin1(), it->toDouble());
    return result;
}

double RepetitionJudge::score(const Weights &weights, const RepetitionFeatures &features)
{
    double sum = weights.bias;
    for (const Feature &feature : features.values)
        sum += feature.value
            * weights.weights.value(QByteArray::fromRawData(feature.name, qsizetype(std::strlen(feature.name))));
    return sum;
}

std::optional<RepetitionVerdict> RepetitionJudge::judge(QStringView text, Span hanRun,
                                                        const Repetition &repetition) const
{
    if (isRightful(text, hanRun, repetition, *m_language, *m_classes))
        return {};
    RepetitionVerdict verdict{.repetition = aligned(text, hanRun, repetition, *m_language), .features = {}};
    verdict.features = featuresOf(text, hanRun, verdict.repetition, *m_language, *m_classes);
    const Weights &weights = repetition.unit == 1 ? m_character : m_word;
    verdict.score = score(weights, verdict.features);
    if (isCountedTwice(text, hanRun, verdict.repetition, *m_language, *m_classes))
        verdict.score = std::max(verdict.score, sureSlip);
    if (verdict.score < weights.threshold)
        return {};
    verdict.certainty = 1 / (1 + std::exp(rarity - verdict.score));
    return verdict;
}

} // namespace galley
