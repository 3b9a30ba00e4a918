#include "core/proof/unknown.h"

#include <algorithm>

namespace galley {

namespace {

/// Readable characters in a row by which words are looked up.
constexpr qsizetype fewestKnown = 3;

} // namespace

bool hasReadableText(const ProofPage &page)
{
    const auto isKnown = [](QChar c) { return c != unknownSign; };
    return std::ranges::any_of(page.pieces,
                               [&](const ProofPiece &piece) { return std::ranges::any_of(piece.text, isKnown); });
}

bool sayNothing(QStringView words)
{
    if (!words.contains(unknownSign))
        return false;
    const auto parts = words.split(unknownSign);
    return std::ranges::all_of(parts, [](QStringView part) { return part.size() < fewestKnown; });
}

bool agree(QStringView page, QStringView text)
{
    return std::ranges::equal(page, text, [](QChar one, QChar other) { return one == other || one == unknownSign; });
}

bool haveAgreeing(QStringView text, QStringView words)
{
    if (!words.contains(unknownSign))
        return text.contains(words);
    for (qsizetype at = 0; at + words.size() <= text.size(); ++at)
        if (agree(words, text.sliced(at, words.size())))
            return true;
    return false;
}

bool mayBeSame(QStringView unknown, QStringView words)
{
    const bool saysNothing = std::ranges::all_of(unknown, [](QChar c) { return c == unknownSign; });
    return saysNothing ? words.size() <= unknown.size() : agree(unknown, words);
}

} // namespace galley
