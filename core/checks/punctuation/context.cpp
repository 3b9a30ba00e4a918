#include "core/checks/punctuation/context.h"

#include "core/text/characters.h"

namespace galley {

namespace {

bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || isOpeningMark(c.unicode()) || isClosingMark(c.unicode());
}

} // namespace

bool isChineseUnit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x2E80)
        return false;
    if (unit >= 0x4E00 && unit <= 0x9FFF)
        return true;
    // The half of a rare character, too: what else comes in halves in a newspaper is no neighbour of punctuation.
    return isHan(unit) || (unit >= 0x3001 && unit <= 0x3011)
        || (unit >= 0xFF01 && unit <= 0xFF1F && !c.isLetterOrNumber()) || (unit >= 0xD840 && unit <= 0xDFFF);
}

bool isAsciiWord(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
}

QChar wordBefore(QStringView text, qsizetype at)
{
    while (at > 0 && isPassedOver(text[at - 1]))
        --at;
    return at > 0 ? text[at - 1] : QChar();
}

QChar wordFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && isPassedOver(text[at]))
        ++at;
    return at < text.size() ? text[at] : QChar();
}

bool standsInChinese(QStringView text, Span run)
{
    return isChineseUnit(wordBefore(text, run.begin)) || isChineseUnit(wordFrom(text, run.end));
}

bool isChineseText(QStringView text)
{
    constexpr qsizetype looked = 400;
    qsizetype han = 0;
    qsizetype letters = 0;
    for (const QChar c : text.first(std::min(text.size(), looked))) {
        han += isHan(c.unicode());
        letters += isAsciiWord(c) && !c.isDigit();
    }
    return han > letters;
}

} // namespace galley
