#pragma once

#include "core/language/confusables.h"
#include "core/language/runreading.h"

#include <QStringView>

namespace galley {

/// Another character that would make a run likelier where one stands.
struct TypoCandidate {
    qsizetype at = 0; ///< in the text
    char16_t from = 0;
    char16_t to = 0;
    std::uint16_t ways = 0;         ///< of Slip; 0 when only a word around asks for it
    bool filling = false;           ///< completes a word of three to five characters
    RunReading::Change first = {};  ///< by the language model; all spans are in the text
    RunReading::Change second = {}; ///< by the second one
    RunReading::Change third = {};  ///< and by the third
    Word before = {};               ///< the word of the run's best cut that holds `from`
    std::optional<Word> usual = {}; ///< the likeliest word that could hold it
    Word secondBefore = {};         ///< by the second model
    Word thirdBefore = {};          ///< by the third
    int rank = 0;                   ///< among those of its place, by what the first model gains
    int rivals = 0;                 ///< others at its place that gain anything worth the name
    int strongRivals = 0;           ///< and that gain much
    double lead = 0;                ///< over the best other of its place, by what both models gain
    double usualScore = 0;          ///< log10 a character of the whole run, by the first model
    double secondScore = 0;         ///< by the second
    double thirdScore = 0;          ///< by the third
    double beside = 0;              ///< the most that a candidate one or two units away gains
};

/// What candidates are taken from and weighed by.
struct TypoSources {
    std::shared_ptr<const Language> language;
    std::shared_ptr<const Language> second;
    std::shared_ptr<const Language> third; ///< may be the second again, where there are only two
    std::shared_ptr<const Confusables> confusables;
};

/// Candidates in one Han run of a text, in the order of their places. Cost: about 30 µs a unit, most of it where words
/// do not explain the text.
std::vector<TypoCandidate> typoCandidates(QStringView text, Span hanRun, const TypoSources &sources);

} // namespace galley
