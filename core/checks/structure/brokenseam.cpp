#include "core/checks/structure/brokenseam.h"

#include "core/recognise/weights.h"

#include <cmath>

namespace galley {

namespace {

/// What recognition made of the two blocks, as log odds to add to what the seam itself says; nothing where they cannot
/// be pieces of one paragraph.
std::optional<double> priorOf(const Block &left, const Block &right)
{
    const auto isPiece = [](Role role) { return role == Role::Paragraph || role == Role::EditorsNote; };
    const Role a = left.role.role;
    const Role b = right.role.role;
    if (isPiece(a) && isPiece(b))
        return seamWeights().insideText;
    if (a == Role::Caption && b == Role::Caption)
        return 0;
    // A piece that recognition took for a heading, and was not sure of. What a person set is sure.
    const auto isTorn = [](const Block &block) {
        return isHeading(block.role.role) || block.role.role == Role::Subhead;
    };
    const auto doubt = [](const Block &block) {
        return std::log((1.001 - block.role.certainty) / (block.role.certainty + 0.001));
    };
    if (isPiece(a) && isTorn(right) && right.role.certainty < 0.9)
        return doubt(right);
    if (isTorn(left) && isPiece(b) && left.role.certainty < 0.9)
        return doubt(left);
    return std::nullopt;
}

} // namespace

std::optional<BrokenSeam> brokenSeam(const Story &story, qsizetype at, const Language *language)
{
    const Block &left = story.blocks[at - 1];
    const Block &right = story.blocks[at];
    if (left.text.isEmpty() || right.text.isEmpty())
        return std::nullopt;
    // What stood before the story's first block is no matter: it is known to start here.
    const QStringView before = at > 1 ? QStringView(story.blocks[at - 2].text) : QStringView(u"。");
    const std::optional<double> prior = priorOf(left, right);
    const Seam seam{before, left.text, right.text};
    if (!prior || !couldBeCut(seam))
        return std::nullopt;
    SeamFeatures features = featuresOf(seam, language);
    const double odds = cutLogOdds(features, language != nullptr) + *prior;
    if (odds < seamWeights().report)
        return std::nullopt;
    return BrokenSeam{seam, std::move(features), odds};
}

} // namespace galley
