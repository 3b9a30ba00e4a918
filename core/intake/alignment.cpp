#include "core/intake/alignment.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace galley {

namespace {

/// Paragraphs less alike than this are a removed and an added one.
constexpr double sameParagraph = 0.35;
/// Stories less alike than this are two stories.
constexpr double sameStory = 0.3;
constexpr qsizetype mostWeighed = 2500;

using Grams = std::vector<quint32>;

// Pairs of neighbouring characters that are no spaces, sorted.
Grams gramsOf(QStringView text)
{
    Grams grams;
    grams.reserve(size_t(text.size()));
    char16_t last = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (last != 0)
            grams.push_back(quint32(last) << 16 | c.unicode());
        last = c.unicode();
    }
    std::ranges::sort(grams);
    return grams;
}

double likeness(const Grams &first, const Grams &second)
{
    if (first.empty() || second.empty())
        return 0;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < first.size() && j < second.size();) {
        common += first[i] == second[j];
        const bool advanceFirst = first[i] <= second[j];
        const bool advanceSecond = second[j] <= first[i];
        i += advanceFirst;
        j += advanceSecond;
    }
    return 2.0 * double(common) / double(first.size() + second.size());
}

class Aligner
{
public:
    Aligner(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<LinePair> align()
    {
        LinePair at{0, 0};
        for (const LinePair &anchor : anchors()) {
            if (anchor.before < at.before || anchor.after < at.after)
                continue; // taken along with the anchor before
            gap(at, anchor);
            at = anchor;
        }
        gap(at, {m_before.size(), m_after.size()});
        return std::move(m_pairs);
    }

private:
    // Lines that stand once in either text, in the longest row that ascends in both.
    QList<LinePair> anchors() const
    {
        QHash<QStringView, LinePair> places;
        const auto note = [&places](const QStringList &lines, qsizetype LinePair::*side) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                qsizetype &place = places[lines[i]].*side;
                place = place == -1 ? i : -2;
            }
        };
        note(m_before, &LinePair::before);
        note(m_after, &LinePair::after);
        QList<LinePair> once;
        for (const LinePair &pair : std::as_const(places))
            if (pair.before >= 0 && pair.after >= 0)
                once.append(pair);
        std::ranges::sort(once, {}, &LinePair::before);
        return ascending(once);
    }

    static QList<LinePair> ascending(const QList<LinePair> &pairs)
    {
        QList<qsizetype> ends; // of the best row of each length: index into pairs
        QList<qsizetype> previous(pairs.size(), -1);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto place = std::ranges::lower_bound(ends, pairs[i].after, {},
                                                        [&](qsizetype end) { return pairs[end].after; });
            if (place != ends.begin())
                previous[i] = *std::prev(place);
            if (place == ends.end())
                ends.append(i);
            else
                *place = i;
        }
        QList<LinePair> row;
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
            row.prepend(pairs[i]);
        return row;
    }

    // From `from` to before `to`: equal heads and tails first, what is left is weighed.
    void gap(LinePair from, LinePair to)
    {
        while (from.before < to.before && from.after < to.after && m_before[from.before] == m_after[from.after])
            m_pairs.append({from.before++, from.after++});
        qsizetype tail = 0;
        while (from.before < to.before && from.after < to.after && m_before[to.before - 1] == m_after[to.after - 1]) {
            --to.before;
            --to.after;
            ++tail;
        }
        weigh(from, to);
        for (qsizetype i = 0; i < tail; ++i)
            m_pairs.append({to.before + i, to.after + i});
    }

    void weigh(LinePair from, LinePair to)
    {
        const qsizetype rows = to.before - from.before;
        const qsizetype columns = to.after - from.after;
        if (rows * columns > mostWeighed) {
            emitRun(from, {from.before + std::min(rows, columns), from.after + std::min(rows, columns)});
            emitSingles({from.before + std::min(rows, columns), from.after + std::min(rows, columns)}, to);
            return;
        }
        // best[i][j]: the most likeness that can be had of the lines from i and j on.
        std::vector<std::vector<double>> best(size_t(rows) + 1, std::vector<double>(size_t(columns) + 1, 0));
        std::vector<std::vector<double>> like = best;
        for (qsizetype i = rows - 1; i >= 0; --i)
            for (qsizetype j = columns - 1; j >= 0; --j) {
                double &here = like[size_t(i)][size_t(j)];
                here = galley::likeness(m_before[from.before + i], m_after[from.after + j]);
                best[size_t(i)][size_t(j)] = std::max(
                    {best[size_t(i) + 1][size_t(j)], best[size_t(i)][size_t(j) + 1],
                     here >= sameParagraph ? here + best[size_t(i) + 1][size_t(j) + 1] : 0});
            }
        LinePair at = from;
        for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
            const double here = like[size_t(i)][size_t(j)];
            if (best[size_t(i)][size_t(j)] == best[size_t(i) + 1][size_t(j)]) {
                ++i;
            } else if (best[size_t(i)][size_t(j)] == best[size_t(i)][size_t(j) + 1] || here < sameParagraph) {
                ++j;
            } else {
                const LinePair pair{from.before + i++, from.after + j++};
                emitSingles(at, pair);
                m_pairs.append(pair);
                at = {pair.before + 1, pair.after + 1};
            }
        }
        emitSingles(at, to);
    }

    void emitRun(LinePair from, LinePair to)
    {
        for (; from.before < to.before; ++from.before, ++from.after)
            m_pairs.append(from);
    }

    void emitSingles(LinePair from, LinePair to)
    {
        for (; from.before < to.before; ++from.before)
            m_pairs.append({from.before, -1});
        for (; from.after < to.after; ++from.after)
            m_pairs.append({-1, from.after});
    }

    const QStringList &m_before;
    const QStringList &m_after;
    QList<LinePair> m_pairs;
};

QString textOf(const Story &story)
{
    QString text;
    for (const Block &block : story.blocks)
        text += block.text;
    return text;
}

struct Match {
    double likeness;
    qsizetype next;
    qsizetype earlier;
};

// Best first; among equals as they stand.
QList<Match> matches(const QList<Story> &next, const QList<Story> &earlier)
{
    const auto grams = [](const QList<Story> &stories) {
        std::vector<Grams> all;
        for (const Story &story : stories)
            all.push_back(gramsOf(textOf(story)));
        return all;
    };
    const std::vector<Grams> nextGrams = grams(next);
    const std::vector<Grams> earlierGrams = grams(earlier);
    // More than a paper's worth of stories are told apart by their headlines alone.
    const bool many = next.size() * earlier.size() > 40'000;
    QList<Match> found;
    for (qsizetype n = 0; n < next.size(); ++n) {
        const QString title = titleOf(next[n]);
        for (qsizetype e = 0; e < earlier.size(); ++e) {
            const bool sameTitle = !title.isEmpty() && title == titleOf(earlier[e]);
            if (many && !sameTitle)
                continue;
            const double text = likeness(nextGrams[size_t(n)], earlierGrams[size_t(e)]);
            const double all = sameTitle ? 0.5 + text / 2 : text;
            if (all >= sameStory)
                found.append({all, n, e});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Match::likeness);
    return found;
}

} // namespace

double likeness(QStringView first, QStringView second)
{
    return first == second ? 1 : likeness(gramsOf(first), gramsOf(second));
}

QList<LinePair> alignedLines(const QStringList &before, const QStringList &after)
{
    return Aligner(before, after).align();
}

QList<qsizetype> earlierOf(const QList<Story> &next, const QList<Story> &earlier)
{
    QList<qsizetype> of(next.size(), -1);
    QList<bool> taken(earlier.size(), false);
    const QList<Match> found = matches(next, earlier);
    for (const Match &match : found)
        if (of[match.next] < 0 && !taken[match.earlier]) {
            of[match.next] = match.earlier;
            taken[match.earlier] = true;
        }
    return of;
}

} // namespace galley
