#include "core/proof/strays.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr double widestSpace = 3; ///< of the characters' size: an ideographic space in a line that was widened
constexpr double farthestRow = 2; ///< of a line's height, from middle to middle
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

/// True where a space may part lines of display type.
bool standApart(const ProofLine &left, const ProofLine &right, double running)
{
    const double size = std::max(left.size, right.size);
    const double gap = right.box.left() - left.box.right();
    return isDisplay(left, running) && isDisplay(right, running) && !left.isVertical && !right.isVertical
        && left.part == right.part && size < sameSize * std::min(left.size, right.size) && areOnOneRow(left, right)
        && gap > 0 && gap < widestSpace * size;
}

/// True where another row runs on under what parts two lines, or over it.
bool isBridged(const ProofLine &left, const ProofLine &right, const Lines &rows)
{
    return std::ranges::any_of(rows, [&](const ProofLine &row) {
        const double down = std::abs(row.box.center().y() - left.box.center().y());
        return !areOnOneRow(row, left) && down < farthestRow * left.box.height() && row.box.left() < left.box.right()
            && row.box.right() > right.box.left();
    });
}

bool areOneText(const Lines &one, const Lines &other, double running)
{
    const auto isOnePiece = [&](const ProofLine &left, const ProofLine &right) {
        return standApart(left, right, running) && (isBridged(left, right, one) || isBridged(left, right, other));
    };
    return std::ranges::any_of(one, [&](const ProofLine &line) {
        return std::ranges::any_of(
            other, [&](const ProofLine &each) { return isOnePiece(line, each) || isOnePiece(each, line); });
    });
}

Lines inRows(Lines lines)
{
    std::ranges::stable_sort(lines, {}, [](const ProofLine &line) { return line.box.top(); });
    for (auto row = lines.begin(); row != lines.end();) {
        const auto end = std::find_if_not(row, lines.end(),
                                          [row](const ProofLine &line) { return areOnOneRow(*row, line); });
        std::ranges::stable_sort(row, end, {}, [](const ProofLine &line) { return line.box.left(); });
        row = end;
    }
    return lines;
}

StrayText wordsOf(const Lines &lines, double running)
{
    StrayText words{.text = {}, .box = {}, .isDisplay = isDisplay(lines.first(), running)};
    for (const ProofLine &line : lines) {
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
        const Lines lines = columns[stray.column].sliced(stray.lines.begin, stray.lines.length());
        const auto text = std::ranges::find_if(texts,
                                               [&](const Lines &each) { return areOneText(each, lines, running); });
        if (text == texts.end())
            texts.append(lines);
        else
            *text = inRows(*text + lines);
    }
    QList<StrayText> words;
    for (const Lines &text : std::as_const(texts))
        words.append(wordsOf(text, running));
    return words;
}

} // namespace galley
