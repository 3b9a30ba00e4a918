#pragma once

#include "core/checks/text/typocandidates.h"
#include "core/checks/text/typolures.h"
#include "core/language/wordclasses.h"

#include <array>

namespace galley {

/// What speaks for or against a candidate, in numbers, in the order of typoFeatureNames(). The same code serves fitting
/// and use.
using TypoFeatures = std::vector<float>;

/// The names that resources/language/typos.json knows the features by.
const std::vector<const char *> &typoFeatureNames();

/// The two features of a lure, which are the last.
std::array<float, 2> lureFeatures(TypoLures::Counts counts);

/// Weighs candidates of one Han run of `text`, a paragraph. Cost: about 10 µs a candidate.
class TypoWeighing
{
public:
    TypoWeighing(QStringView text, Span hanRun, const TypoSources &sources, const WordClasses &classes,
                 const TypoLures &lures);

    TypoFeatures of(const TypoCandidate &candidate);

private:
    void addGains(const TypoCandidate &candidate);
    void addWords(const TypoCandidate &candidate);
    void addThird(const TypoCandidate &candidate);
    void addSlip(const TypoCandidate &candidate);
    void addRivals(const TypoCandidate &candidate);
    void addSurroundings(const TypoCandidate &candidate);
    void addNames(const TypoCandidate &candidate);
    void addRecurrence(const TypoCandidate &candidate);
    void addLures(const TypoCandidate &candidate);
    void add(const char *name, double value);
    void add(const char *name, bool value) { add(name, value ? 1.0 : 0.0); }
    QChar at(qsizetype position) const;
    double log(const Language *language, QStringView word) const;

    QStringView m_text;
    Span m_run;
    const TypoSources &m_sources;
    const WordClasses &m_classes;
    const TypoLures &m_lures;
    QList<Span> m_people;
    TypoFeatures m_values;
    std::vector<const char *> *m_names = nullptr; ///< where names are wanted
    friend const std::vector<const char *> &typoFeatureNames();
};

} // namespace galley
