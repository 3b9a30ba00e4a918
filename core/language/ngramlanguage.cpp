#include "core/language/ngramlanguage.h"

#include <libime/core/lattice.h>

namespace galley {

NgramModel::NgramModel(std::unique_ptr<const libime::LanguageModel> model, Lexicon lexicon, WordHoles holes)
    : m_model(std::move(model))
    , m_lexicon(std::move(lexicon))
    , m_holes(std::move(holes))
{
    State ignored{};
    m_unknown = score(start(), unknownWord(), ignored) + WordBeam<NgramModel>::unknownPenalty;
}

double NgramModel::score(const State &before, std::uint32_t word, State &after) const
{
    return double(m_model->score(before, libime::WordNode({}, word), after));
}

} // namespace galley
