#include "core/proof/painted.h"

#include "core/proof/lines.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace galley {

namespace {

/// Parts of a character's size by which an origin may stand off its line.
constexpr double slack = 0.5;

/// The line's runs by where they begin in it, the one painted last of those that begin at one place behind the others.
QList<PaintedRun> runsOf(const ProofLine &line, const QList<PaintedRun> &runs)
{
    const double off = slack * line.size;
    const QRectF reach = line.box.adjusted(-off, -off, off, off);
    QList<PaintedRun> own;
    std::ranges::copy_if(runs, std::back_inserter(own),
                         [&](const PaintedRun &run) { return reach.contains(run.origin); });
    std::ranges::stable_sort(
        own, {}, [&line](const PaintedRun &run) { return line.isVertical ? run.origin.y() : run.origin.x(); });
    return own;
}

/// Which of the line's runs sets the character: the last that begins before its middle.
const PaintedRun *runOf(const QRectF &character, const ProofLine &line, const QList<PaintedRun> &runs)
{
    const PaintedRun *found = nullptr;
    for (const PaintedRun &run : runs)
        if (line.isVertical ? run.origin.y() < character.center().y() : run.origin.x() < character.center().x())
            found = &run;
    return found;
}

double heightOf(const PaintedRun &run)
{
    return run.origin.y();
}

/// Those of the runs, which are by height, that begin at the line's height or, of an upright one, in it: wherever the run
/// begins, what is read as a line may be a part of it. By where they begin.
QList<PaintedRun> runsBeside(const ProofLine &line, const QList<PaintedRun> &runs)
{
    if (line.isVertical)
        return runsOf(line, runs);
    const auto first = std::ranges::lower_bound(runs, line.box.top(), {}, heightOf);
    const auto last = std::ranges::upper_bound(runs, line.box.bottom(), {}, heightOf);
    QList<PaintedRun> level(first, last);
    std::ranges::stable_sort(level, {}, [](const PaintedRun &run) { return run.origin.x(); });
    return level;
}

/// Appends what of the line the picture hides.
void addCovered(const ProofLine &line, const PaintedPicture &over, const QList<PaintedRun> &all, CoveredText &covered)
{
    const QRectF &box = over.picture.box;
    const QList<PaintedRun> runs = runsOf(line, all);
    // Words over a picture on the line of words under it: which character is whose cannot be told.
    const auto standsOver = [&](const PaintedRun &run) {
        return run.order > over.order && box.adjusted(1, 1, -1, -1).contains(run.origin);
    };
    if (std::ranges::any_of(runs, standsOver))
        return;
    QString words;
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const QRectF &character = line.boxes[i];
        const PaintedRun *run = box.contains(character.center()) ? runOf(character, line, runs) : nullptr;
        if (!run || !run->isSeen || run->order > over.order)
            continue;
        words += line.text[i];
        covered.box |= character;
    }
    covered.text += words.size() == line.text.size() ? line.spaced : words;
}

} // namespace

QList<CoveredText> coveredText(const ProofPage &page, const PaintedPage &painted)
{
    QList<PaintedPicture> hiding;
    std::ranges::copy_if(painted.pictures, std::back_inserter(hiding), [&painted](const PaintedPicture &each) {
        return each.isOpaque && !painted.runs.isEmpty() && painted.runs.first().order < each.order;
    });
    if (hiding.isEmpty())
        return {};
    QList<ProofLine> lines = linesOf(page);
    std::ranges::stable_sort(lines, {}, [](const ProofLine &line) { return line.box.top(); });
    QList<CoveredText> all;
    for (const PaintedPicture &picture : std::as_const(hiding)) {
        CoveredText covered;
        for (const ProofLine &line : std::as_const(lines))
            if (line.box.intersects(picture.picture.box))
                addCovered(line, picture, painted.runs, covered);
        if (!covered.text.isEmpty())
            all.append(covered);
    }
    return all;
}

void dropUnreadable(ProofPage &page, const PaintedPage &painted)
{
    if (std::ranges::all_of(painted.runs, &PaintedRun::isReadable))
        return;
    QList<PaintedRun> runs = painted.runs;
    std::ranges::stable_sort(runs, {}, heightOf);
    const auto keyOf = [](const QRectF &box) { return std::tuple(box.x(), box.y(), box.width(), box.height()); };
    std::set<std::tuple<double, double, double, double>> unreadable;
    for (const ProofLine &line : linesOf(page)) {
        const QList<PaintedRun> level = runsBeside(line, runs);
        for (const QRectF &character : line.boxes)
            if (const PaintedRun *run = runOf(character, line, level); run && !run->isReadable)
                unreadable.insert(keyOf(character));
    }
    for (ProofPiece &piece : page.pieces)
        for (qsizetype i = piece.text.size() - 1; i >= 0; --i) {
            if (!unreadable.contains(keyOf(piece.boxes[i])))
                continue;
            page.unreadable += piece.text[i].isLowSurrogate() ? 0 : 1;
            piece.text.remove(i, 1);
            piece.boxes.removeAt(i);
        }
    page.pieces.removeIf([](const ProofPiece &piece) { return piece.text.isEmpty(); });
}

} // namespace galley
