#pragma once

#include "core/checks/text/treemodel.h"
#include "core/checks/text/typofeatures.h"

#include <QJsonObject>

namespace galley {

/// What was decided of one place.
struct TypoVerdict {
    TypoCandidate candidate;
    double score = 0;             ///< log odds of its being a slip, as the weights were fitted
    double certainty = 0;         ///< 0–1, for text of the usual kind, in which slips are rare
    bool isSure = false;          ///< certain enough to be more than a hint
    bool isWeak = false;          ///< not enough for a hint: something else has to speak for it
    std::vector<char16_t> others; ///< what else could have been meant there, best first
};

/// Something scored at a place of a text.
struct PlacedScore {
    qsizetype at;
    double score;
};

/// The best at each place, and of these only those that no better one stands within two units of: indices into `all`,
/// which is in the order of places.
std::vector<std::size_t> localBest(std::span<const PlacedScore> all);

/// The word that a candidate makes, where it stands in `text`, or the character alone.
Span placeOf(const TypoCandidate &candidate, QStringView text);

/// True where what a slip is said to be in stands alike elsewhere in the story: a name, then, or a word of its subject.
bool recurs(const TypoCandidate &candidate, QStringView text, QStringView story);

/// Tells wrong characters from right ones by the trees of resources/language/typos.json. Any thread.
class TypoJudge
{
public:
    /// None of `sources` null.
    explicit TypoJudge(TypoSources sources);

    /// The slips in the Han runs of `text`, a paragraph, in their order, weak ones among them. Cost: about 40 µs a unit.
    std::vector<TypoVerdict> slipsIn(QStringView text, std::span<const Span> hanRuns) const;

    const TypoSources &sources() const { return m_sources; }

private:
    TypoSources m_sources;
    std::shared_ptr<const WordClasses> m_classes;
    TypoLures m_lures;
    TreeModel m_trees;
    double m_hint = 0;   ///< a score above it is worth a look
    double m_sure = 0;   ///< and above this is a finding
    double m_rarity = 0; ///< log odds taken off for certainty
};

} // namespace galley
