#include "core/text/comparison.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

namespace galley {

namespace {

/// Beyond so many insertions and deletions two texts are taken as not alike.
constexpr qsizetype mostSteps = 600;
/// Equal text between two differences that is no longer than this does not part them.
constexpr qsizetype shortestEqual = 1;

/// Myers' greedy comparison of two sequences: the parts that differ, or all as one where they are not alike.
template<typename Sequence, typename Same = std::equal_to<>>
QList<Difference> differing(const Sequence &a, const Sequence &b, Same isSame = {})
{
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    std::vector<std::vector<qsizetype>> trace; // furthest x for each diagonal, before each step
    std::vector<qsizetype> furthest(size_t(2 * std::min(n + m, mostSteps) + 3), 0);
    const auto middle = qsizetype(furthest.size()) / 2;
    const auto at = [middle](auto &list, qsizetype k) -> auto & { return list[size_t(middle + k)]; };
    qsizetype steps = -1;
    for (qsizetype d = 0; d <= std::min(n + m, mostSteps) && steps < 0; ++d) {
        trace.push_back({furthest.begin() + (middle - d - 1), furthest.begin() + (middle + d + 2)});
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
            qsizetype x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < n && x - k < m && isSame(a[x], b[x - k]))
                ++x;
            at(furthest, k) = x;
            if (x >= n && x - k >= m) {
                steps = d;
                break;
            }
        }
    }
    if (steps < 0)
        return {{{0, n}, {0, m}}};
    QList<Difference> found; // from the end
    qsizetype x = n;
    qsizetype y = m;
    for (qsizetype d = steps; d > 0; --d) {
        const std::vector<qsizetype> &row = trace[size_t(d)];
        const auto of = [&row, d](qsizetype k) { return row[size_t(k + d + 1)]; };
        const qsizetype k = x - y;
        const bool down = k == -d || (k != d && of(k - 1) < of(k + 1));
        const qsizetype fromX = of(down ? k + 1 : k - 1);
        const qsizetype fromY = fromX - (down ? k + 1 : k - 1);
        const Span before{fromX, down ? fromX : fromX + 1};
        const Span after{fromY, down ? fromY + 1 : fromY};
        if (!found.isEmpty() && found.last().before.begin == before.end && found.last().after.begin == after.end)
            found.last() = {{before.begin, found.last().before.end}, {after.begin, found.last().after.end}};
        else
            found.append({before, after});
        x = fromX;
        y = fromY;
    }
    std::ranges::reverse(found);
    return found;
}

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// Spans grown to whole characters, neighbours with next to nothing between them made one.
QList<Difference> mended(QList<Difference> found, QStringView before, QStringView after)
{
    QList<Difference> result;
    for (Difference next : found) {
        if (cutsPair(before, next.before.begin) || cutsPair(after, next.after.begin)) {
            --next.before.begin;
            --next.after.begin;
        }
        if (cutsPair(before, next.before.end) || cutsPair(after, next.after.end)) {
            ++next.before.end;
            ++next.after.end;
        }
        const qsizetype between = next.before.begin - (result.isEmpty() ? 0 : result.last().before.end);
        const bool parts = between > shortestEqual || (between > 0 && before[next.before.begin - 1] == u'\n');
        if (!result.isEmpty() && !parts)
            result.last() = {{result.last().before.begin, next.before.end},
                             {result.last().after.begin, next.after.end}};
        else
            result.append(next);
    }
    return result;
}

/// Positions of paragraphs in their text, joined by line breaks.
class Paragraphs
{
public:
    explicit Paragraphs(const QStringList &lines)
        : text(lines.join(u'\n'))
    {
        qsizetype at = 0;
        for (const QString &line : lines) {
            begins.append(at);
            at += line.size() + 1;
        }
        begins.append(at);
    }

    qsizetype numberAt(qsizetype at) const
    {
        const auto next = std::upper_bound(begins.cbegin(), begins.cend(), at);
        return std::clamp<qsizetype>(next - begins.cbegin() - 1, 0, begins.size() - 2);
    }
    Span spanOf(qsizetype number) const { return {begins[number], begins[number + 1] - 1}; }

    /// Paragraphs that only one version has, with the line break after them; at the end with the one before.
    Span whole(Span numbers, bool atEnd) const
    {
        const qsizetype shift = atEnd ? 1 : 0;
        return {begins[numbers.begin] - shift, begins[numbers.end] - shift};
    }

    QString text;
    QList<qsizetype> begins; ///< and one after the last
};

/// Differences of whole paragraphs first, then of the characters inside them: so that a long story costs little.
QList<Difference> differencesOf(const Paragraphs &before, const Paragraphs &after, const QStringList &oldLines,
                                const QStringList &newLines)
{
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList &lines) {
        QList<int> list;
        for (const QString &line : lines)
            list.append(numbers.emplace(line, int(numbers.size())).value());
        return list;
    };
    const QList<int> oldNumbers = numbered(oldLines);
    const QList<int> newNumbers = numbered(newLines);
    QList<Difference> all;
    for (const Difference &lines : differing(oldNumbers, newNumbers)) {
        if (lines.before.isEmpty() || lines.after.isEmpty()) {
            const bool atEnd = lines.before.end == oldLines.size() && lines.after.end == newLines.size();
            all.append({before.whole(lines.before, atEnd), after.whole(lines.after, atEnd)});
            continue;
        }
        const Span from{before.begins[lines.before.begin], before.begins[lines.before.end] - 1};
        const Span to{after.begins[lines.after.begin], after.begins[lines.after.end] - 1};
        const bool pairs = lines.before.length() == lines.after.length();
        for (qsizetype i = 0; i < (pairs ? lines.before.length() : 1); ++i) {
            const Span old = pairs ? before.spanOf(lines.before.begin + i) : from;
            const Span now = pairs ? after.spanOf(lines.after.begin + i) : to;
            for (const Difference &inside : differences(old.of(before.text), now.of(after.text)))
                all.append({inside.before.shifted(old.begin), inside.after.shifted(now.begin)});
        }
    }
    return all;
}

/// Puts the part of a difference that lies in a paragraph there; of nothing, or a line break alone, its place.
void spread(QList<ComparedParagraph> &paragraphs, const Paragraphs &of, Span span)
{
    const qsizetype first = of.numberAt(span.begin);
    bool isSpread = false;
    for (qsizetype number = first; number < paragraphs.size() && of.spanOf(number).begin < span.end; ++number) {
        const Span whole = of.spanOf(number);
        const Span part{std::max(span.begin, whole.begin), std::min(span.end, whole.end)};
        if (part.begin < part.end) {
            paragraphs[number].changed.append(part.shifted(-whole.begin));
            isSpread = true;
        }
    }
    if (!isSpread) {
        const Span whole = of.spanOf(first);
        const qsizetype at = std::min(span.begin, whole.end) - whole.begin;
        paragraphs[first].changed.append({at, at});
    }
}

} // namespace

QList<Difference> differences(QStringView before, QStringView after)
{
    const std::optional<Difference> rough = difference(before, after);
    if (!rough)
        return {};
    QList<Difference> found;
    for (const Difference &fine : differing(rough->before.of(before), rough->after.of(after)))
        found.append({fine.before.shifted(rough->before.begin), fine.after.shifted(rough->after.begin)});
    return mended(found, before, after);
}

QList<qsizetype> counterparts(QStringView before, QStringView after, QChar any)
{
    const auto answers = [any](QChar one, QChar other) { return one == other || other == any; };
    QList<qsizetype> places(after.size(), -1);
    qsizetype x = 0;
    qsizetype y = 0;
    QList<Difference> all = differing(before, after, answers);
    all.append(Difference{{before.size(), before.size()}, {after.size(), after.size()}});
    for (const Difference &each : std::as_const(all)) {
        for (; y < each.after.begin; ++x, ++y)
            places[y] = x;
        x = each.before.end;
        y = each.after.end;
    }
    return places;
}

Comparison compare(const QStringList &before, const QStringList &after)
{
    Comparison result;
    result.before.resize(before.size());
    result.after.resize(after.size());
    if (before.isEmpty() || after.isEmpty()) {
        result.count = before.size() == after.size() ? 0 : 1;
        const auto all = [](QList<ComparedParagraph> &paragraphs, const QStringList &lines) {
            for (qsizetype i = 0; i < lines.size(); ++i)
                paragraphs[i] = {{{0, lines[i].size()}}, -1, true};
        };
        all(result.before, before);
        all(result.after, after);
        return result;
    }
    const Paragraphs old(before);
    const Paragraphs now(after);
    const QList<Difference> found = differencesOf(old, now, before, after);
    result.count = found.size();
    for (const Difference &each : found) {
        spread(result.before, old, each.before);
        spread(result.after, now, each.after);
    }
    // Equal text ties the paragraphs in which it stands to each other.
    qsizetype x = 0;
    qsizetype y = 0;
    const auto tie = [&](qsizetype length) {
        for (qsizetype i = 0; i < length;) {
            const qsizetype a = old.numberAt(x + i);
            const qsizetype b = now.numberAt(y + i);
            if (result.before[a].other < 0)
                result.before[a].other = int(b);
            if (result.after[b].other < 0)
                result.after[b].other = int(a);
            i += std::max<qsizetype>(1, std::min(old.spanOf(a).end - x - i, now.spanOf(b).end - y - i) + 1);
        }
    };
    for (const Difference &each : found) {
        tie(each.before.begin - x);
        x = each.before.end;
        y = each.after.end;
    }
    tie(std::min(old.text.size() - x, now.text.size() - y));
    const auto close = [](QList<ComparedParagraph> &paragraphs) {
        int last = -1;
        for (ComparedParagraph &paragraph : paragraphs) {
            paragraph.isNew = paragraph.other < 0;
            last = paragraph.isNew ? last : paragraph.other;
            paragraph.other = last;
        }
    };
    close(result.before);
    close(result.after);
    return result;
}

} // namespace galley
