#include "core/proof/painted.h"

#include "core/proof/lines.h"
#include "core/proof/unknown.h"

#include <algorithm>
#include <map>
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

/// Puts signs in the place of what fonts do not say the meaning of.
class UnreadableMarker
{
public:
    UnreadableMarker(ProofPage &page, const PaintedPage &painted)
        : m_page(page)
        , m_runs(painted.runs)
    {
        std::ranges::stable_sort(m_runs, {}, heightOf);
    }

    void mark()
    {
        for (const ProofLine &line : linesOf(m_page))
            findIn(line);
        for (const PaintedRun &run : std::as_const(m_runs))
            if (const auto found = m_found.find(run.order); found != m_found.end() && found->second.signs > 0)
                m_signs[found->second.last] = std::max<qsizetype>(0, run.unknown - found->second.signs);
        for (ProofPiece &piece : m_page.pieces)
            markIn(piece);
        const QRectF sheet(QPointF(), m_page.size);
        for (const PaintedRun &run : std::as_const(m_runs))
            if (run.unknown > 0 && run.isSeen && !m_found.contains(run.order) && sheet.contains(run.origin))
                add(run);
    }

private:
    /// A character is known by its box.
    using Key = std::tuple<double, double, double, double>;
    /// What the page's text has of a run.
    struct Found {
        qsizetype signs = 0; ///< characters that mean nothing
        Key last = {};       ///< of them
    };

    static Key keyOf(const QRectF &box) { return {box.x(), box.y(), box.width(), box.height()}; }

    void findIn(const ProofLine &line)
    {
        const QList<PaintedRun> level = runsBeside(line, m_runs);
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            const PaintedRun *run = runOf(line.boxes[i], line, level);
            if (!run)
                continue;
            Found &found = m_found[run->order];
            const QChar c = line.text[i];
            const Key key = keyOf(line.boxes[i]);
            if ((run->isReadable && c != unknownSign) || !m_signs.emplace(key, 0).second)
                continue;
            ++found.signs;
            found.last = key;
        }
    }

    /// One sign for each character, of however many units, and behind it those that the page's text lacks.
    void markIn(ProofPiece &piece)
    {
        ProofPiece marked{.text = {}, .boxes = {}, .spaceAfter = piece.spaceAfter, .part = piece.part};
        for (qsizetype i = 0; i < piece.text.size(); ++i) {
            const QRectF &box = piece.boxes[i];
            const auto sign = m_signs.find(keyOf(box));
            const bool goesOn = i > 0 && box == piece.boxes[i - 1];
            if (sign != m_signs.end() && goesOn)
                continue;
            const qsizetype more = sign == m_signs.end() ? 0 : std::exchange(sign->second, 0);
            m_page.unreadable += more + (sign != m_signs.end() && piece.text[i] != unknownSign ? 1 : 0);
            marked.text += sign == m_signs.end() ? QString(piece.text[i]) : QString(1 + more, unknownSign);
            marked.boxes.insert(marked.boxes.end(), 1 + more, box);
        }
        piece = marked;
    }

    /// Of a run that the page's text has nothing of nobody knows how wide it is.
    void add(const PaintedRun &run)
    {
        constexpr double ascent = 0.88; // of the size
        constexpr double narrowest = 0.5;
        ProofPiece piece{.text = QString(run.unknown, unknownSign), .boxes = {}};
        for (qsizetype i = 0; i < run.unknown; ++i)
            piece.boxes.append(QRectF(run.origin.x() + narrowest * run.size * double(i),
                                      run.origin.y() - ascent * run.size, narrowest * run.size, run.size));
        m_page.unreadable += run.unknown;
        m_page.pieces.append(piece);
    }

    ProofPage &m_page;
    QList<PaintedRun> m_runs;           ///< by height
    std::map<qsizetype, Found> m_found; ///< by the run's order
    std::map<Key, qsizetype> m_signs;   ///< characters that mean nothing, and how many are lacking behind each
};

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

void markUnreadable(ProofPage &page, const PaintedPage &painted)
{
    if (!std::ranges::all_of(painted.runs, &PaintedRun::isReadable))
        UnreadableMarker(page, painted).mark();
}

} // namespace galley
