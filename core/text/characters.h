#pragma once

#include <QStringView>

/// Classes of characters that every part of the program needs. All take one UTF-16 unit or one code point; any thread.
namespace galley {

/// A character of the Han script: ideographs of every block, radicals and compatibility forms, 々 and 〇. Not kana,
/// not punctuation.
bool isHan(char32_t c);
/// 。！？!?… : a mark that can end a sentence (a full stop of ASCII is not one: 3.5, U.S.).
bool isFinalMark(char32_t c);
/// An opening or a closing quotation mark, bracket or book-title mark, ASCII brackets included.
bool isOpeningMark(char32_t c);
bool isClosingMark(char32_t c);
/// What stands inside a sentence: ，、；：and their ASCII kin.
bool isInnerMark(char32_t c);

/// True where the text ends like a finished sentence: a final mark, then any closing marks and spaces.
bool endsSentence(QStringView text);

/// Number of code points in the first `units` UTF-16 units (columns shown to people and scripts are counted so).
qsizetype codePoints(QStringView text, qsizetype units);
inline qsizetype codePoints(QStringView text)
{
    return codePoints(text, text.size());
}

/// The code point that starts at unit `at` (a lone surrogate is given as it is).
char32_t codePointAt(QStringView text, qsizetype at);

} // namespace galley
