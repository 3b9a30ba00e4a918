#pragma once

#include "core/proof/proofpage.h"

namespace galley {

/// Stands on a page for each character whose font does not say what it means. The page agrees there with whatever single
/// character the text has.
inline constexpr QChar unknownSign = QChar::ReplacementCharacter;

/// True for a page with characters of which it is known what they are.
bool hasReadableText(const ProofPage &page);

/// True for words with unknown characters and so few others that nothing can be looked up by them.
bool sayNothing(QStringView words);

/// True where the page's words are as long as the text's, and the same but for unknown ones.
bool agree(QStringView page, QStringView text);
/// Where the text has the words.
bool haveAgreeing(QStringView text, QStringView words);

/// True where one version may have these words and the other these: nothing but unknown characters of the first is
/// against it, each for one character or none.
bool mayBeSame(QStringView unknown, QStringView words);

} // namespace galley
