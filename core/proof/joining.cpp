#include "core/proof/joining.h"

#include <algorithm>

namespace galley {

namespace {

// Of the characters' size.
constexpr double widest = 3; ///< two ideographic spaces, in a line that was widened
constexpr double deepest = 0.3;
/// Of the lower line's height: how much of it must stand beside the other.
constexpr double leastBeside = 0.6;
/// Sizes of lines that still may be one: figures and Latin letters are lower than Han.
constexpr double mostLarger = 1.5;
/// Characters on either side that the text must have as one, and the fewest of both together.
constexpr qsizetype seam = 3;
constexpr qsizetype fewest = 4;

bool standBeside(const ProofLine &left, const ProofLine &right)
{
    const double size = std::max(left.size, right.size);
    const double gap = right.box.left() - left.box.right();
    const double beside = std::min(left.box.bottom(), right.box.bottom()) - std::max(left.box.top(), right.box.top());
    return left.part == right.part && !left.isVertical && !right.isVertical && gap > -deepest * size
        && gap < widest * size && size < mostLarger * std::min(left.size, right.size)
        && beside > leastBeside * std::min(left.box.height(), right.box.height());
}

bool goesOn(const ProofLine &left, const ProofLine &right, const QList<ProofUnit> &units)
{
    const QString words = left.text.last(std::min(seam, left.text.size()))
        + right.text.first(std::min(seam, right.text.size()));
    return words.size() >= fewest && haveWords(units, words);
}

void append(ProofLine &line, const ProofLine &next)
{
    line.text += next.text;
    line.spaced += u' ' + next.spaced;
    line.boxes += next.boxes;
    line.box = line.box.united(next.box);
    line.size = std::max(line.size, next.size);
}

} // namespace

QList<ProofLine> joined(QList<ProofLine> lines, const QList<ProofUnit> &units)
{
    std::ranges::stable_sort(lines, {}, [](const ProofLine &line) { return line.box.left(); });
    QList<bool> isGone(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ProofLine &line = lines[i];
        for (qsizetype j = i + 1; !isGone[i] && j < lines.size(); ++j) {
            if (lines[j].box.left() > line.box.right() + widest * line.size)
                break;
            if (isGone[j] || !standBeside(line, lines[j]) || !goesOn(line, lines[j], units))
                continue;
            append(line, lines[j]);
            isGone[j] = true;
        }
    }
    qsizetype at = 0;
    lines.removeIf([&](const ProofLine &) { return isGone[at++]; });
    return lines;
}

} // namespace galley
