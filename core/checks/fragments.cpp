#include "core/checks/fragments.h"

#include "core/text/characters.h"

namespace galley {

namespace {

constexpr qsizetype openingLength = 20;
constexpr qsizetype pieceLength = 8;

bool isBreak(QChar c)
{
    return c.isSpace() || isFinalMark(c.unicode()) || isInnerMark(c.unicode()) || isOpeningMark(c.unicode())
        || isClosingMark(c.unicode());
}

} // namespace

Span openingOf(QStringView text)
{
    qsizetype begin = 0;
    while (begin + 1 < text.size() && text[begin].isSpace())
        ++begin;
    qsizetype end = std::min(text.size(), begin + openingLength);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    while (end - begin > 1 && text[end - 1].isSpace())
        --end;
    return {begin, end};
}

qsizetype tailBegin(QStringView text)
{
    qsizetype end = text.size();
    while (end > 1 && isBreak(text[end - 1]))
        --end;
    qsizetype begin = end - 1;
    while (begin > 0 && text.size() - begin < pieceLength && !isBreak(text[begin - 1]))
        --begin;
    return begin > 0 && text[begin].isLowSurrogate() ? begin - 1 : begin;
}

qsizetype headEnd(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < pieceLength && !isBreak(text[end]))
        ++end;
    return end < text.size() && text[end].isLowSurrogate() ? end + 1 : end;
}

Place openingPlace(const Block &block)
{
    return Place::in(block.id, openingOf(block.text));
}

} // namespace galley
