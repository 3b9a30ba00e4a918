#pragma once

#include "core/language/wordbeam.h"

namespace galley {

/// What a model (see WordBeam) and its lexicon know, as a Language.
template<typename Model>
class ModelLanguage final : public Language
{
public:
    explicit ModelLanguage(Model model)
        : m_model(std::move(model))
    {
    }

    Segmentation segment(QStringView run) const override { return WordBeam(m_model, run).cut(); }
    double score(QStringView run) const override { return WordBeam(m_model, run).cut().score; }
    std::unique_ptr<RunReading> read(QStringView run) const override
    {
        return std::make_unique<WordBeam<Model>>(m_model, run);
    }

    double logProbability(QStringView word) const override
    {
        const Lexicon::Entry *entry = m_model.lexicon().word(word);
        return entry && entry->index < Lexicon::notInModel ? double(entry->logProbability) : m_model.unknown();
    }
    QString fillings(QStringView run, qsizetype at) const override { return m_model.holes().fillings(run, at); }
    bool isWord(QStringView word) const override { return m_model.lexicon().word(word) != nullptr; }

private:
    Model m_model;
};

} // namespace galley
