#include "core/text/counts.h"

#include "core/text/characters.h"

namespace galley {

namespace {

/// Halves of a full-width character; what joins the one before it takes no room.
int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format
        || category == QChar::Other_Control)
        return 0;
    const bool isHalf = (c < 0x2000 && c != U'·') || (c >= 0xFF61 && c <= 0xFFDC);
    return isHalf ? 1 : 2;
}

bool isAlphabetic(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return QChar::isLetter(c)
        && (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
}

/// Stands inside a word when letters are on both sides.
bool bindsLetters(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'-' || c == U'\u2010';
}

} // namespace

TextCount &TextCount::operator+=(const TextCount &other)
{
    characters += other.characters;
    words += other.words;
    lines += other.lines;
    return *this;
}

TextCount countOf(QStringView paragraph, int measure, Indent indent)
{
    const int line = 2 * std::max(measure, 1);
    int filled = indent == Indent::TwoCharacters ? std::min(4, line) : 0;
    bool inWord = false; // also just after a hyphen that may still bind
    TextCount count{0, 0, 1};
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const char32_t c = codePointAt(paragraph, i);
        i += c > 0xFFFF ? 1 : 0;
        const bool plain = c >= 0x4E00 && c <= 0x9FFF; // nearly all there is in Chinese text
        const int width = plain ? 2 : widthOf(c);
        const bool letter = !plain && isAlphabetic(c);
        count.characters += !plain && QChar::isSpace(c) ? 0 : 1;
        count.words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && bindsLetters(c));
        if (filled + width > line) {
            ++count.lines;
            filled = 0;
        }
        filled += width;
    }
    return count;
}

} // namespace galley
