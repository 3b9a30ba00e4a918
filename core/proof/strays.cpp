#include "core/proof/strays.h"

#include <algorithm>

namespace galley {

namespace {

/// Of the characters' size: an ideographic space, and what justifying adds to it.
constexpr double widestSpace = 1.35;
constexpr double sameSize = 1.12;

using Lines = QList<ProofLine>;

bool isDisplay(const ProofLine &line, double running)
{
    return line.isVertical || line.size > displaySize * running;
}

bool areOnOneRow(const ProofLine &one, const ProofLine &other)
{
    return one.box.center().y() > other.box.top() && one.box.center().y() < other.box.bottom();
}

/// True where a space alone parts lines of display type.
bool areOnePiece(const ProofLine &one, const ProofLine &other, double running)
{
    const double size = std::max(one.size, other.size);
    const double gap = std::max(one.box.left(), other.box.left()) - std::min(one.box.right(), other.box.right());
    return !one.isVertical && !other.isVertical && isDisplay(one, running) && isDisplay(other, running)
        && one.part == other.part && size < sameSize * std::min(one.size, other.size) && areOnOneRow(one, other)
        && gap < widestSpace * size;
}

bool areOneText(const Lines &one, const Lines &other, double running)
{
    return std::ranges::any_of(one, [&](const ProofLine &left) {
        return std::ranges::any_of(other, [&](const ProofLine &right) { return areOnePiece(left, right, running); });
    });
}

StrayText wordsOf(Lines lines, double running)
{
    std::ranges::stable_sort(lines, [](const ProofLine &one, const ProofLine &other) {
        return areOnOneRow(one, other) ? one.box.left() < other.box.left() : one.box.top() < other.box.top();
    });
    StrayText words{.text = {}, .box = {}, .isDisplay = isDisplay(lines.first(), running)};
    for (const ProofLine &line : std::as_const(lines)) {
        words.text += line.text;
        words.box |= line.box;
    }
    return words;
}

} // namespace

QList<StrayText> strayTexts(const QList<Placing::Stray> &strays, const QList<ProofColumn> &columns, double running)
{
    QList<Lines> texts;
    for (const Placing::Stray &stray : strays) {
        Lines lines = columns[stray.column].sliced(stray.lines.begin, stray.lines.length());
        const auto text = std::ranges::find_if(texts,
                                               [&](const Lines &each) { return areOneText(each, lines, running); });
        if (text == texts.end())
            texts.append(lines);
        else
            text->append(lines);
    }
    QList<StrayText> words;
    for (const Lines &text : std::as_const(texts))
        words.append(wordsOf(text, running));
    return words;
}

} // namespace galley
