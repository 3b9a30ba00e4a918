#pragma once

#include <QString>

namespace galley {

/// The character that is meant by one that fonts of PDFs give in its place: 高 for ⾼ (a radical), 人 for a compatibility
/// ideograph, fi for the ligature ﬁ. Nothing where it is plain already. Character by character, because the same folding
/// of a whole text would make ，（） half as wide. Any thread.
QString plainForm(char32_t c);

/// What a font gives where it does not know what its glyph means: private use, replacement and control characters.
bool isUnreadable(char32_t c);

} // namespace galley
