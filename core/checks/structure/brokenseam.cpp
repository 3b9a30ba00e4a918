#include "core/checks/structure/brokenseam.h"

#include "core/recognise/cues.h"
#include "core/recognise/rows.h"
#include "core/recognise/shapes.h"
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
    if (isTorn(left) && isPiece(b) && left.role.certainty < 0.9 && shapes::speakerLength(right.text) == 0)
        return doubt(left);
    return std::nullopt;
}

double oddsOf(const Seam &seam, const Language *language)
{
    constexpr double notCut = -12; // log odds where nothing was cut
    return couldBeCut(seam) ? cutLogOdds(seam, language) : notCut;
}

/// The text of a piece with what follows it, as long as it is itself cut off: a short piece in the middle of a sentence
/// looks like a heading until its rest is read along.
QString chainFrom(const Piece &first, const Language *language)
{
    constexpr qsizetype longestPiece = 40;
    constexpr int mostPieces = 4;
    const QList<Block> &blocks = *first.blocks;
    QString text = first.block().text;
    for (qsizetype i = first.at; i + 1 < blocks.size() && i < first.at + mostPieces; ++i) {
        const Block &left = blocks[i];
        const Block &right = blocks[i + 1];
        if (left.text.size() > longestPiece || !priorOf(left, right)
            || oddsOf({u"。", left.text, right.text}, language) < seamWeights().certain)
            break;
        text += right.text;
    }
    return text;
}

QList<QStringView> textsOf(const QList<Block> &blocks)
{
    QList<QStringView> texts;
    texts.reserve(blocks.size());
    for (const Block &block : blocks)
        texts.append(block.text);
    return texts;
}

bool isPicture(const Block &block)
{
    return block.role.role == Role::Caption || block.role.role == Role::Credit;
}

/// The block that may carry on the one before `at`: this one, or the running text behind captions; blocks.size() for
/// none.
qsizetype pastPictures(const QList<Block> &blocks, qsizetype at)
{
    constexpr qsizetype most = 4;
    if (isPicture(blocks[at - 1]) || !isPicture(blocks[at]))
        return at;
    qsizetype end = at;
    while (end < blocks.size() && end - at < most && isPicture(blocks[end]))
        ++end;
    return end < blocks.size() && isRunningText(blocks[end].role.role) ? end : blocks.size();
}

/// The pair over the border that this story looks over.
std::optional<Pieces> borderPair(const Story &story, const Issue &issue)
{
    const auto path = issue.pathOf(story.id);
    if (!path)
        return std::nullopt;
    const QList<Story> &stories = issue.pages()[path->page].stories;
    const qsizetype before = kindOf(story) == StoryKind::Captions ? path->story - 1 : path->story;
    if (before < 0 || path->story + 1 >= stories.size())
        return std::nullopt;
    const QList<Block> &head = stories[before].blocks;
    const QList<Block> &rest = stories[path->story + 1].blocks;
    if (head.isEmpty() || rest.isEmpty() || !isRunningText(head.last().role.role)
        || rest.first().role.role != Role::Paragraph)
        return std::nullopt;
    return std::pair{Piece{&head, head.size() - 1}, Piece{&rest, 0}};
}

} // namespace

std::optional<Pieces> piecesFrom(const Story &story, qsizetype left, const Issue &issue)
{
    const qsizetype at = left + 1;
    if (at >= story.blocks.size())
        return borderPair(story, issue);
    const qsizetype next = pastPictures(story.blocks, at);
    if (next >= story.blocks.size())
        return std::nullopt;
    return Pieces{{&story.blocks, left}, {&story.blocks, next}};
}

QList<Pieces> piecesIn(const Story &story, const Issue &issue)
{
    QList<Pieces> pairs;
    for (qsizetype left = 0; left < story.blocks.size(); ++left)
        if (const auto pair = piecesFrom(story, left, issue))
            pairs.append(*pair);
    return pairs;
}

std::optional<BrokenSeam> brokenSeam(const Piece &left, const Piece &right, const Language *language)
{
    if (left.block().text.isEmpty() || right.block().text.isEmpty())
        return std::nullopt;
    const std::optional<double> prior = priorOf(left.block(), right.block());
    // What stood before the story's first block is no matter: it is known to start here.
    const QStringView before = left.at > 0 ? QStringView((*left.blocks)[left.at - 1].text) : QStringView(u"。");
    Seam seam{before, left.block().text, right.block().text};
    if (!prior || !couldBeCut(seam))
        return std::nullopt;
    const QString chain = chainFrom(right, language);
    seam.right = chain;
    if (cutLogOdds(featuresOf(seam, language), language != nullptr) + *prior < seamWeights().report)
        return std::nullopt;
    if (left.blocks == right.blocks && right.at == left.at + 1 && areRows(textsOf(*left.blocks), right.at))
        return std::nullopt;
    // Looking for siblings reads all of the story: only where it may decide.
    seam.leftHasSiblings = hasSiblings(textsOf(*left.blocks), left.at);
    SeamFeatures features = featuresOf(seam, language);
    const double odds = cutLogOdds(features, language != nullptr) + *prior;
    if (odds < seamWeights().report)
        return std::nullopt;
    seam.right = right.block().text;
    return BrokenSeam{seam, std::move(features), odds};
}

} // namespace galley
