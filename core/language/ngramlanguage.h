#pragma once

#include "core/language/language.h"
#include "core/language/lexicon.h"

#include <libime/core/languagemodel.h>

namespace galley {

/// A lexicon and an n-gram model over its words. The one class, with its .cpp and simplifiedchinese.cpp, that sees LibIME.
class NgramLanguage : public Language
{
public:
    /// `lexicon` holds indices into `model`'s vocabulary.
    NgramLanguage(std::unique_ptr<const libime::LanguageModel> model, Lexicon lexicon);

    Segmentation segment(QStringView run) const override;
    double score(QStringView run) const override;
    double logProbability(QStringView word) const override;
    bool isWord(QStringView word) const override;

private:
    class Beam;

    std::unique_ptr<const libime::LanguageModel> m_model;
    Lexicon m_lexicon;
    double m_unknown; ///< log10 given to a character that the model does not know
};

} // namespace galley
