#pragma once

#include "core/checks/text/repetitionfeatures.h"

#include <QHash>
#include <QJsonObject>

namespace galley {

/// What was decided of one repetition.
struct RepetitionVerdict {
    Repetition repetition; ///< counted from where its unit is most likely a word
    double score = 0;      ///< log odds of its being a slip, as the weights were fitted
    double certainty = 0;  ///< 0–1, for text of the usual kind, in which slips are rare
    RepetitionFeatures features;
};

/// True where grammar or a name accounts for the repetition whatever the language model says: 讨论讨论 at the end of a
/// clause, 哗啦哗啦, 受不了了, 可可西里.
bool isRightful(QStringView text, Span hanRun, const Repetition &repetition, const Language &language,
                const WordClasses &classes);

/// The repetition counted from where its unit is most likely a word: 罗定市|罗定市 rather than 市罗定|市罗定.
Repetition aligned(QStringView text, Span hanRun, const Repetition &repetition, const Language &language);

/// Tells slips from rightful repetitions by the weights of resources/language/duplicates.json. Any thread.
class RepetitionJudge
{
public:
    /// `language` not null.
    explicit RepetitionJudge(std::shared_ptr<const Language> language);

    /// Nothing where the repetition is rightful, or more likely so than a slip.
    std::optional<RepetitionVerdict> judge(QStringView text, Span hanRun, const Repetition &repetition) const;

    const WordClasses &classes() const { return *m_classes; }
    const Language &language() const { return *m_language; }

private:
    RepetitionJudge(std::shared_ptr<const Language> language, const QJsonObject &data);

    struct Weights {
        double bias = 0;
        QHash<QByteArray, double> weights; ///< by the name of the feature
        double threshold = 0;              ///< a score above it is a slip
    };
    static Weights weightsOf(const QJsonObject &json, double threshold);
    static double score(const Weights &weights, const RepetitionFeatures &features);

    std::shared_ptr<const Language> m_language;
    std::shared_ptr<const WordClasses> m_classes;
    Weights m_character;
    Weights m_word;
};

} // namespace galley
