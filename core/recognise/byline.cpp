#include "core/recognise/byline.h"

#include "core/recognise/bylinepiece.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype headLength = 120;
constexpr qsizetype longestLine = 100;
constexpr qsizetype tailLength = 60;

using Shapes = QList<BylineShape>;

FoundPiece firstFit(const Shapes &shapes, const QString &kind, QStringView text, qsizetype begin)
{
    for (const BylineShape &shape : shapes)
        if (shape.kind == kind)
            if (const auto captures = matchShape(shape, text, begin))
                return std::make_shared<BylinePiece>(pieceOf(shape, text, *captures));
    return nullptr;
}

/// 摄影报道 on a line of its own signs the story, not a picture.
bool signsStory(QStringView verb)
{
    return std::ranges::any_of(bylineWords("story-verb"_L1),
                               [verb](const QString &word) { return verb.endsWith(word); });
}

/// Where a credit may begin at the end of a caption: after a sentence or a space, or with a bracket.
bool mayBegin(QStringView text, qsizetype at)
{
    if (text[at].isSpace())
        return false;
    const QChar before = text[at - 1];
    return isOpeningMark(text[at].unicode()) || before.isSpace() || isFinalMark(before.unicode())
        || isClosingMark(before.unicode());
}

FoundPiece tailCredit(const Shapes &shapes, QStringView text)
{
    for (qsizetype at = std::max<qsizetype>(1, text.size() - tailLength); at < text.size(); ++at) {
        if (!mayBegin(text, at))
            continue;
        if (FoundPiece credit = firstFit(shapes, u"credit"_s, text, at))
            return credit;
        if (FoundPiece people = firstFit(shapes, u"credit-tail"_s, text, at))
            return people;
    }
    return nullptr;
}

BylineParse parsedBy(const Shapes &shapes, QStringView text)
{
    const qsizetype begin = pastSpaces(text, 0);
    BylineParse parse;
    if (begin == text.size())
        return parse;
    parse.leadIn = firstFit(shapes, u"lead-in"_s, text.first(std::min(text.size(), headLength)), begin);
    if (text.size() <= longestLine) {
        parse.credit = firstFit(shapes, u"credit"_s, text, begin);
        if (!parse.credit || signsStory(parse.credit->verb))
            parse.line = firstFit(shapes, u"byline"_s, text, begin);
        if (parse.line)
            parse.credit.reset();
    }
    if (parse.line && parse.leadIn && parse.leadIn->span == parse.line->span)
        parse.leadIn.reset();
    if (!parse.line && !parse.credit)
        parse.credit = tailCredit(shapes, text);
    if (parse.credit && parse.leadIn && parse.credit->span.overlaps(parse.leadIn->span))
        parse.credit.reset();
    return parse;
}

} // namespace

BylineParse parseByline(QStringView text, const Shapes &taught)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    BylineParse parse = parsedBy(bylineShapes().shapes, text);
    if (taught.isEmpty() || parse.line)
        return parse;
    const BylineParse own = parsedBy(taught, text);
    if (own.line)
        return own;
    if (!parse.leadIn)
        parse.leadIn = own.leadIn;
    if (!parse.credit)
        parse.credit = own.credit;
    return parse;
}

} // namespace galley
