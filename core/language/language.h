#pragma once

#include "core/base/result.h"
#include "core/text/span.h"

#include <QList>
#include <QString>
#include <memory>

namespace galley {

/// One word of a segmentation.
struct Word {
    Span span;             ///< in the text that was given
    double logProbability; ///< log10 of the word alone
    bool known;            ///< in the lexicon; an unknown word is always one character
};

struct Segmentation {
    QList<Word> words;
    double score = 0; ///< log10 of the whole, by the language model
};

class RunReading;

/// Chinese words and how likely they follow each other. Read-only after it was made: safe on any thread.
/// Texts given to it are runs of Han characters; anything else ends a run (see hanRuns()).
class Language
{
public:
    virtual ~Language() = default;

    /// The best cut of a run into words. Cost: about 2 µs a character.
    virtual Segmentation segment(QStringView run) const = 0;
    /// segment(run).score without the words.
    virtual double score(QStringView run) const = 0;
    /// log10 of the word by itself; of a word that is not known, a floor well under every known one.
    virtual double logProbability(QStringView word) const = 0;
    virtual bool isWord(QStringView word) const = 0;
    /// The characters that would complete a word of three to five with the units around `at`; each once.
    virtual QString fillings(QStringView run, qsizetype at) const = 0;
    /// The run read once, for asking what other characters would do to it. The run must outlive what is returned.
    virtual std::unique_ptr<RunReading> read(QStringView run) const = 0;
};

/// Every maximal run of Han characters of a text.
QList<Span> hanRuns(QStringView text);

/// The language data of this computer's packages, or what is missing and which package holds it.
/// Loads for about a second; ask for it once and share it.
Result<std::shared_ptr<const Language>> simplifiedChinese();

} // namespace galley
