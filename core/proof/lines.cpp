#include "core/proof/lines.h"

#include "core/proof/letterspacing.h"
#include "core/proof/typesizes.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace galley {

namespace {

/// Of the characters' size: how far apart two pieces of one line may stand. Gutters are wider; an ideographic space, which
/// a PDF leaves out, is one.
constexpr double widestGap = 0.8;
constexpr double widestSpace = 1.35;
/// Display type: its spaces are wider than gutters, and what they part is found all the same.
constexpr double widestDisplayGap = 0.3;
/// How far two pieces may overlap, as kerned marks do; an opening mark, which lacks its left half, so much more.
constexpr double deepestOverlap = 0.6;
constexpr double ofOpeningMark = 0.5;
/// Of the lower one's height: how much of it must stand beside the other.
constexpr double leastBeside = 0.6;
/// Sizes of pieces that still may be of one line: figures and Latin letters are lower than Han.
constexpr double mostLarger = 1.5;
/// Characters standing one under the other that make an upright line.
constexpr std::size_t fewestUpright = 3;

struct Run {
    ProofPiece piece;
    QRectF box;
    double size;
};

QRectF boxOf(const QList<QRectF> &boxes)
{
    QRectF box;
    for (const QRectF &each : boxes)
        box = box.united(each);
    return box;
}

bool isUpright(const ProofPiece &piece)
{
    return piece.text.size() > 1 && piece.boxes.last().top() > piece.boxes.first().bottom() - 1
        && std::abs(piece.boxes.last().left() - piece.boxes.first().left()) < piece.boxes.first().width();
}

/// Pieces of one line, from left to right while it is made.
struct OpenLine {
    std::vector<Run> runs;
    QRectF box;
    double size = 0;

    explicit OpenLine(const Run &run)
        : runs{run}
        , box(run.box)
        , size(run.size)
    {
    }

    bool takes(const Run &run, double running) const
    {
        const double beside = std::min(box.bottom(), run.box.bottom()) - std::max(box.top(), run.box.top());
        if (beside < leastBeside * std::min(box.height(), run.box.height())
            || std::max(size, run.size) > mostLarger * std::min(size, run.size))
            return false;
        const Run &last = runs.back();
        if (last.piece.part != run.piece.part)
            return false;
        const double gap = run.box.left() - last.box.right();
        const double widest = size > displaySize * running ? widestDisplayGap
            : last.piece.spaceAfter                        ? widestSpace
                                                           : widestGap;
        const bool opens = isOpeningMark(run.piece.text.front().unicode());
        const double deepest = opens ? deepestOverlap + ofOpeningMark : deepestOverlap;
        return gap < widest * std::max(size, run.size) && gap > -deepest * size;
    }

    void add(const Run &run)
    {
        runs.push_back(run);
        box = box.united(run.box);
        size = std::max(size, run.size);
    }

    ProofLine line() const
    {
        ProofLine line{.box = box, .size = size, .part = runs.front().piece.part};
        for (const Run &run : runs) {
            line.text += run.piece.text;
            line.spaced += run.piece.text;
            if (run.piece.spaceAfter && &run != &runs.back())
                line.spaced += u' ';
            line.boxes += run.piece.boxes;
        }
        return line;
    }
};

ProofLine uprightLine(const ProofPiece &piece, const QRectF &box, double size)
{
    return {.text = piece.text,
            .spaced = piece.text,
            .boxes = piece.boxes,
            .box = box,
            .size = size,
            .isVertical = true,
            .part = piece.part};
}

bool follows(const ProofLine &above, const ProofLine &below)
{
    const double gap = below.box.top() - above.box.bottom();
    return above.part == below.part && std::abs(above.box.center().x() - below.box.center().x()) < 0.3 * above.size
        && std::max(above.size, below.size) < mostLarger * std::min(above.size, below.size) && gap < above.size
        && gap > -0.5 * above.size;
}

/// Characters that stand alone one under the other become upright lines.
QList<ProofLine> withUprights(QList<ProofLine> lines)
{
    std::ranges::sort(lines, {}, [](const ProofLine &line) { return line.box.top(); });
    std::vector<std::vector<qsizetype>> stacks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ProofLine &line = lines[i];
        if (!line.isVertical && codePoints(line.text) != 1)
            continue;
        const auto stack = std::ranges::find_if(stacks,
                                                [&](const auto &each) { return follows(lines[each.back()], line); });
        if (stack == stacks.end())
            stacks.push_back({i});
        else
            stack->push_back(i);
    }
    QList<qsizetype> gone;
    for (const auto &stack : stacks) {
        const bool anyUpright = std::ranges::any_of(stack, [&](qsizetype i) { return lines[i].isVertical; });
        if (stack.size() < 2 || (stack.size() < fewestUpright && !anyUpright))
            continue;
        ProofLine &first = lines[stack.front()];
        first.isVertical = true;
        for (auto it = stack.begin() + 1; it != stack.end(); ++it) {
            first.text += lines[*it].text;
            first.spaced += lines[*it].text;
            first.boxes += lines[*it].boxes;
            first.box = first.box.united(lines[*it].box);
            gone.append(*it);
        }
    }
    std::ranges::sort(gone, std::ranges::greater());
    for (const qsizetype i : gone)
        lines.removeAt(i);
    return lines;
}

double runningSize(const QList<ProofPiece> &pieces, const TypeSizes &sizes)
{
    RunningSize size;
    for (const ProofPiece &piece : pieces)
        size.add(sizes.of(piece), piece.text.size());
    return size.usual();
}

} // namespace

QList<ProofLine> linesOf(const ProofPage &page)
{
    QList<ProofLine> lines;
    std::vector<Run> runs;
    const TypeSizes sizes(page.pieces);
    const double running = runningSize(page.pieces, sizes);
    for (const ProofPiece &piece : withoutLetterSpacing(page.pieces, sizes, displaySize * running)) {
        if (piece.text.isEmpty())
            continue;
        const Run run{piece, boxOf(piece.boxes), sizes.of(piece)};
        if (isUpright(piece))
            lines.append(uprightLine(piece, run.box, run.size));
        else
            runs.push_back(run);
    }
    std::ranges::sort(runs, {}, [](const Run &run) { return run.box.left(); });
    std::vector<OpenLine> open;
    for (const Run &run : runs) {
        // Of several the one whose end is nearest.
        OpenLine *nearest = nullptr;
        for (OpenLine &line : open)
            if (line.takes(run, running) && (!nearest || line.box.right() > nearest->box.right()))
                nearest = &line;
        if (nearest)
            nearest->add(run);
        else
            open.emplace_back(run);
    }
    for (const OpenLine &line : open)
        lines.append(line.line());
    return withUprights(std::move(lines));
}

} // namespace galley
