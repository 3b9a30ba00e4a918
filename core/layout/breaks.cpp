#include "core/layout/breaks.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto barredAtStart = u"。，、．；：！？）〕】》〉」』”’…—～·％‰℃!),.:;?]}%°"_s;
const auto barredAtEnd = u"（〔【《〈「『“‘￥$([{"_s;
const auto squeezable = u"。，、；：！？（）〔〕【】《》〈〉「」『』“”‘’"_s;

/// Letters and figures of scripts that set words, and what stands inside a word, a figure or an address.
bool isOfWord(QChar c)
{
    return c.unicode() < 0x2000 && (c.isLetterOrNumber() || c.isMark());
}

bool isInsideWord(QStringView text, qsizetype at)
{
    const auto joins = [text](qsizetype i) {
        return u".,:/@_'’-–&%+"_s.contains(text[i]) && i > 0 && i + 1 < text.size() && isOfWord(text[i - 1])
            && isOfWord(text[i + 1]);
    };
    const bool left = isOfWord(text[at - 1]) || joins(at - 1);
    const bool right = isOfWord(text[at]) || joins(at);
    // An address may be cut behind a slash, a word behind its hyphen.
    return left && right && !(u"/-–"_s.contains(text[at - 1]) && isOfWord(text[at]));
}

} // namespace

bool isBarredAtStart(QChar c)
{
    return barredAtStart.contains(c);
}

bool isBarredAtEnd(QChar c)
{
    return barredAtEnd.contains(c);
}

bool isSqueezable(QChar c)
{
    return squeezable.contains(c);
}

bool mayBreak(QStringView text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (after.isLowSurrogate() || after.isMark() || isBarredAtStart(after) || isBarredAtEnd(before))
        return false;
    if ((before == u'—' && after == u'—') || (before == u'…' && after == u'…'))
        return false;
    if (after.isSpace()) // it goes away at the line's end, and the line breaks behind it
        return false;
    return !isInsideWord(text, at);
}

} // namespace galley
