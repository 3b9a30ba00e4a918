#include "core/checks/text/clauserepetition.h"

#include "core/text/characters.h"

#include <QHash>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype shortestClause = 6; ///< Han characters
constexpr qsizetype longestCopy = 400;  ///< units

qsizetype hanIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return isHan(c.unicode()); });
}

bool isBreak(QChar c)
{
    return isInnerMark(c.unicode()) || c == u'。';
}

/// Whether the place is inside quotation marks or brackets that are open there.
bool isQuoted(QStringView text, qsizetype at)
{
    qsizetype depth = 0;
    for (const QChar c : text.first(at))
        depth += int(isOpeningMark(c.unicode())) - int(isClosingMark(c.unicode()));
    return depth > 0;
}

bool isRefrain(QStringView copy)
{
    return std::ranges::any_of(copy, [](QChar c) { return QStringView(u"！!？?♪~～/／").contains(c); });
}

/// Grows what is the same at `at` and `at - period` to both sides; the length of it.
Span same(QStringView text, qsizetype at, qsizetype period)
{
    Span span{at, at};
    while (span.begin > period && text[span.begin - 1] == text[span.begin - 1 - period])
        --span.begin;
    while (span.end < text.size() && text[span.end] == text[span.end - period])
        ++span.end;
    return span;
}

/// The repetition whose second copy is (nearly) `second`, `period` behind the first; one of length 0 where it is none.
ClauseRepetition repetitionOf(QStringView text, Span second, qsizetype period)
{
    // The copies may differ in the mark after them alone: 这一句，这一句。
    const bool markApart = second.length() == period - 1 && isBreak(text[second.begin - 1]);
    if (second.length() < period && !markApart)
        return {};
    qsizetype begin = second.begin - period;
    // A sentence's copies are counted from its beginning rather than from its last mark.
    for (qsizetype by = 0; !markApart && by <= second.length() - period; ++by) {
        if (begin + by == 0 || isBreak(text[begin + by - 1]) || isFinalMark(text[begin + by - 1].unicode())) {
            begin += by;
            break;
        }
    }
    const qsizetype copy = markApart ? period - 1 : period;
    const Span first{begin, begin + period};
    const Span last{begin + period, begin + period + copy};
    return {{first.begin, last.end}, last, hanIn(last.of(text))};
}

bool isMark(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return true;
    const char32_t c = text[at].unicode();
    return isInnerMark(c) || isFinalMark(c) || isOpeningMark(c) || isClosingMark(c) || text[at].isSpace();
}

/// Copies parted by a mark must be whole clauses: 提出了新城构想。新城构想引起热议 takes up its last words on purpose.
bool areWholeClauses(QStringView text, const ClauseRepetition &found)
{
    const Span place = found.place;
    if (std::ranges::none_of(place.of(text), [](QChar c) { return isBreak(c); }))
        return true;
    return isMark(text, place.begin - 1) && (isMark(text, place.end) || isMark(text, place.end - 1));
}

bool isSlip(QStringView text, const ClauseRepetition &found)
{
    const QStringView copy = found.kept.of(text);
    return areWholeClauses(text, found) && found.han >= shortestClause && found.han * 2 > copy.size()
        && !isRefrain(found.place.of(text)) && !isQuoted(text, found.place.begin);
}

} // namespace

QList<ClauseRepetition> clauseRepetitionsIn(QStringView text)
{
    QList<ClauseRepetition> found;
    QHash<quint64, qsizetype> seen; ///< where each piece of four units stood last
    qsizetype next = 0;
    quint64 piece = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        piece = piece << 16 | text[at].unicode();
        if (at < 3)
            continue;
        const qsizetype begin = at - 3;
        const qsizetype before = seen.value(piece, -1);
        seen.insert(piece, begin);
        const qsizetype period = begin - before;
        if (before < 0 || begin < next || period > longestCopy || period < shortestClause)
            continue;
        const Span second = same(text, begin, period);
        if (second.length() < period - 1)
            continue;
        const ClauseRepetition repetition = repetitionOf(text, second, period);
        next = second.end;
        if (!repetition.place.isEmpty() && isSlip(text, repetition))
            found.append(repetition);
    }
    return found;
}

} // namespace galley
