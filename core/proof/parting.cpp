#include "core/proof/parting.h"

#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace galley {

namespace {

/// Of the characters' size: what is nearer belongs together.
constexpr double leastApart = 0.3;
/// Characters on either side of a gap that are looked for as one.
constexpr qsizetype seam = 3;
/// A character lost or doubled beside a gap moves what follows by so many at most.
constexpr qsizetype mostShift = 3;
/// So near each other, in one unit, is what a lost or exchanged line leaves as well; where no other line begins there, it
/// was that.
constexpr qsizetype farthestFault = 60;
/// Of the characters' size: how far from a line the next one begins, and the one behind that, since between the end of a
/// paragraph and a line that is flush another may be indented.
constexpr double nextLine = 2.5;
constexpr double lineButOne = 3.5;
/// Flush lines that tell of a column where no space and no mark does, but for the first line of a paragraph: it alone
/// begins two characters in.
constexpr qsizetype fewestFlush = 2;
/// Share of a line's triples that must stand in a place for it to be known there: most, and about as many as in the best
/// of places, since many paragraphs open with the same formula.
constexpr double known = 0.5;
constexpr double asGood = 0.85;
/// Fewer characters are known nowhere.
constexpr qsizetype fewestKnown = 3;

class Parter
{
public:
    Parter(const QList<ProofUnit> &units, const Sightings &sightings)
        : m_units(units)
        , m_sightings(sightings)
    {
    }

    /// Where lines begin: a line that ends in a mark hung into the gutter stands no gap from its neighbour.
    void setEdges(const QList<ProofLine> &lines)
    {
        for (const ProofLine &line : lines) {
            m_edges.push_back(line.box.topLeft());
            for (qsizetype i = 1; i < line.text.size() && !line.isVertical; ++i)
                if (apart(line, i) > leastApart * line.size)
                    m_edges.push_back(line.boxes[i].topLeft());
        }
        std::ranges::sort(m_edges, {}, [](QPointF edge) { return edge.x(); });
    }

    QList<ProofLine> partsOf(const ProofLine &line) const
    {
        QList<ProofLine> parts;
        Span part{0, 0};
        for (const qsizetype gap : gapsOf(line)) {
            const Span before{part.begin, gap};
            const Span after{gap, nextGap(line, gap)};
            const bool isSure = isGap(line, gap) || (isKnown(before.of(line.text)) && isKnown(after.of(line.text)));
            if (!isSure || goesOn(before, after, line.text, beginsColumn(line, gap, lineButOne)))
                continue;
            part.end = gap;
            parts.append(sliceOf(line, part));
            part.begin = gap;
        }
        if (part.begin == 0)
            return {line};
        parts.append(sliceOf(line, {part.begin, line.text.size()}));
        return parts;
    }

private:
    static double apart(const ProofLine &line, qsizetype at)
    {
        return line.boxes[at].left() - line.boxes[at - 1].right();
    }

    bool isGap(const ProofLine &line, qsizetype at) const
    {
        const QChar last = line.text[at - 1];
        const bool mayHang = isFinalMark(last.unicode()) || isInnerMark(last.unicode())
            || isClosingMark(last.unicode());
        return apart(line, at) > leastApart * line.size || (mayHang && beginsColumn(line, at, nextLine));
    }

    /// A line that runs over its measure leaves no gutter: the lines above and below tell of it.
    bool mayBeGap(const ProofLine &line, qsizetype at) const
    {
        const qsizetype flush = edgesNear(line.boxes[at].topLeft(), line.size, lineButOne);
        return isGap(line, at) || flush >= fewestFlush || (flush > 0 && isIndentedFrom(line, at));
    }

    /// True where another line begins right where this one goes on at `at`, so far above or below at most; or where the
    /// next one is indented from there.
    bool beginsColumn(const ProofLine &line, qsizetype at, double farthest) const
    {
        return edgesNear(line.boxes[at].topLeft(), line.size, farthest) > 0 || isIndentedFrom(line, at);
    }

    bool isIndentedFrom(const ProofLine &line, qsizetype at) const
    {
        constexpr double indent = 2; // characters
        return edgesNear(line.boxes[at].topLeft() + QPointF(indent * line.size, 0), line.size, nextLine) > 0;
    }

    qsizetype edgesNear(QPointF at, double size, double farthest) const
    {
        const double near = 0.2 * size;
        const auto first = std::ranges::lower_bound(m_edges, at.x() - near, {}, [](QPointF each) { return each.x(); });
        const auto last = std::ranges::upper_bound(first, m_edges.end(), at.x() + near, {},
                                                   [](QPointF each) { return each.x(); });
        return std::ranges::count_if(first, last, [&](QPointF edge) {
            const double below = std::abs(edge.y() - at.y());
            return below > size / 2 && below < farthest * size;
        });
    }

    QList<qsizetype> gapsOf(const ProofLine &line) const
    {
        QList<qsizetype> gaps;
        for (qsizetype i = 1; i < line.text.size() && !line.isVertical; ++i)
            if (mayBeGap(line, i))
                gaps.append(i);
        return gaps;
    }

    qsizetype nextGap(const ProofLine &line, qsizetype after) const
    {
        qsizetype at = after + 1;
        while (at < line.text.size() && !isGap(line, at))
            ++at;
        return at;
    }

    /// True unless the text has both sides of a gap, and not the one behind the other.
    bool goesOn(Span before, Span after, QStringView line, bool isBeginning) const
    {
        const QStringView left = before.of(line);
        const QStringView right = after.of(line);
        const qsizetype farthest = isBeginning ? mostShift : farthestFault;
        const QList<Sighting> ofLeft = knownOf(left);
        const QList<Sighting> ofRight = knownOf(right);
        if (ofLeft.isEmpty() || ofRight.isEmpty())
            return haveWords(m_units,
                             left.last(std::min(seam, left.size())) % right.first(std::min(seam, right.size())))
                || (ofLeft.isEmpty() && ofRight.isEmpty()) || standBeside(ofLeft, left, ofRight, right)
                || (!isBeginning && isUnknown(ofLeft.isEmpty() ? left : right));
        return std::ranges::any_of(ofLeft, [&](const Sighting &one) {
            return std::ranges::any_of(ofRight, [&](const Sighting &other) {
                return one.unit == other.unit && std::abs(one.at + left.size() - other.at) <= farthest;
            });
        });
    }

    bool isKnown(QStringView words) const { return !knownOf(words).isEmpty(); }

    QList<Sighting> knownOf(QStringView words) const
    {
        if (words.size() < fewestKnown)
            return {};
        QList<Sighting> found = m_sightings.of(words);
        const auto best = std::ranges::max_element(found, {}, &Sighting::share);
        const double least = best == found.end() ? known : std::max(known, asGood * best->share);
        found.removeIf([least](const Sighting &each) { return each.share < least; });
        return found;
    }

    /// Words of which nothing is known, where no column begins: they are of the line, whatever they are. Of one or two
    /// characters nothing can be.
    static bool isUnknown(QStringView words) { return words.size() >= fewestKnown; }

    /// Words too short to be known, where the text has them next to the known ones.
    bool standBeside(const QList<Sighting> &before, QStringView left, const QList<Sighting> &after,
                     QStringView right) const
    {
        const auto has = [this](qsizetype unit, qsizetype begin, qsizetype end, QStringView words) {
            const QString &text = m_units[unit].text;
            begin = std::clamp<qsizetype>(begin, 0, text.size());
            return Span{begin, std::clamp<qsizetype>(end, begin, text.size())}.of(text).contains(words);
        };
        return std::ranges::any_of(before,
                                   [&](const Sighting &one) {
                                       const qsizetype at = one.at + left.size();
                                       return has(one.unit, at - mostShift, at + right.size() + mostShift, right);
                                   })
            || std::ranges::any_of(after, [&](const Sighting &other) {
                   return has(other.unit, other.at - left.size() - mostShift, other.at + mostShift, left);
               });
    }

    static ProofLine sliceOf(const ProofLine &line, Span part)
    {
        ProofLine slice{.text = part.of(line.text).toString(),
                        .spaced = {},
                        .boxes = line.boxes.sliced(part.begin, part.length()),
                        .box = {},
                        .size = line.size,
                        .part = line.part};
        for (const QRectF &box : std::as_const(slice.boxes))
            slice.box = slice.box.united(box);
        qsizetype at = 0;
        for (const QChar c : line.spaced) {
            if (part.contains(at) && (c != u' ' || !slice.spaced.isEmpty()))
                slice.spaced += c;
            at += c != u' ';
        }
        slice.spaced = slice.spaced.trimmed();
        return slice;
    }

    const QList<ProofUnit> &m_units;
    const Sightings &m_sightings;
    std::vector<QPointF> m_edges; ///< top left corners, by x
};

} // namespace

QList<ProofLine> parted(const QList<ProofLine> &lines, const QList<ProofUnit> &units, const Sightings &sightings)
{
    Parter parter(units, sightings);
    parter.setEdges(lines);
    QList<ProofLine> all;
    for (const ProofLine &line : lines)
        all += parter.partsOf(line);
    return all;
}

} // namespace galley
