#include "core/text/characters.h"

#include <QChar>

namespace galley {

namespace {

bool isOneOf(QStringView marks, char32_t c)
{
    return c <= 0xFFFF && marks.contains(QChar(static_cast<char16_t>(c)));
}

} // namespace

bool isHan(char32_t c)
{
    return c >= 0x2E80 && QChar::script(c) == QChar::Script_Han;
}

bool isFinalMark(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?' || c == U'…' || c == U'｡';
}

bool isOpeningMark(char32_t c)
{
    return isOneOf(u"“‘（《〈「『【〔［｛([{", c);
}

bool isClosingMark(char32_t c)
{
    return isOneOf(u"”’）》〉」』】〕］｝)]}", c);
}

bool isInnerMark(char32_t c)
{
    return isOneOf(u"，、；：,;:", c);
}

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (isClosingMark(text.back().unicode()) || text.back() == u'"' || text.back() == u'\''))
        text.chop(1);
    if (text.isEmpty())
        return false;
    return isFinalMark(text.back().unicode()) || text.endsWith(u"...");
}

qsizetype codePoints(QStringView text, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < units; ++i)
        count += !(text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate());
    return count;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

} // namespace galley
