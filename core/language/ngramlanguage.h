#pragma once

#include "core/language/modellanguage.h"

#include <libime/core/languagemodel.h>

namespace galley {

/// LibIME's n-gram model. The one class, with its .cpp and simplifiedchinese.cpp, that sees LibIME.
class NgramModel
{
public:
    using State = libime::State;

    /// `lexicon` holds indices into `model`'s vocabulary.
    NgramModel(std::unique_ptr<const libime::LanguageModel> model, Lexicon lexicon, WordHoles holes);

    State start() const { return m_model->nullState(); }
    double score(const State &before, std::uint32_t word, State &after) const;
    const Lexicon &lexicon() const { return m_lexicon; }
    const WordHoles &holes() const { return m_holes; }
    std::uint32_t unknownWord() const { return m_model->unknown(); }
    double unknown() const { return m_unknown; }

private:
    std::unique_ptr<const libime::LanguageModel> m_model;
    Lexicon m_lexicon;
    WordHoles m_holes;
    double m_unknown; ///< log10 given to a character that the model does not know
};

using NgramLanguage = ModelLanguage<NgramModel>;

} // namespace galley
