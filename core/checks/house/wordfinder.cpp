#include "core/checks/house/wordfinder.h"

#include "core/checks/punctuation/context.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Han characters on each side of a word that are read with it.
constexpr qsizetype around = 10;
/// A reading that cuts no word is taken for meant unless it is so much less likely (log10).
constexpr double muchLessLikely = 1.5;

bool standsInLatinWord(QStringView text, Span span)
{
    const auto joins = [&](qsizetype at) {
        return at > 0 && at < text.size() && isAsciiWord(text[at - 1]) && isAsciiWord(text[at]);
    };
    return joins(span.begin) || joins(span.end);
}

Span hanAround(QStringView text, Span span)
{
    Span run = span;
    while (run.begin > 0 && span.begin - run.begin < around && isHan(text[run.begin - 1].unicode()))
        --run.begin;
    while (run.end < text.size() && run.end - span.end < around && isHan(text[run.end].unicode()))
        ++run.end;
    return run;
}

double scoreOf(QStringView run, const Language &language)
{
    return run.isEmpty() ? 0 : language.score(run);
}

} // namespace

bool isInTitle(QStringView text, Span span)
{
    constexpr qsizetype longestTitle = 60;
    for (qsizetype at = span.begin; at > 0 && span.begin - at < longestTitle; --at) {
        if (text[at - 1] == u'》')
            return false;
        if (text[at - 1] == u'《')
            return true;
    }
    return false;
}

bool cutsWords(QStringView text, Span span, const Language &language)
{
    if (!std::ranges::all_of(span.of(text), [](QChar c) { return isHan(c.unicode()); }))
        return false;
    const Span run = hanAround(text, span);
    const Span inside = span.shifted(-run.begin);
    const Segmentation free = language.segment(run.of(text));
    const bool cuts = std::ranges::any_of(free.words, [inside](const Word &word) {
        const auto over = [&word](qsizetype at) { return word.span.begin < at && at < word.span.end; };
        return over(inside.begin) || over(inside.end);
    });
    if (!cuts)
        return false;
    const double apart = scoreOf(text.sliced(run.begin, inside.begin), language) + scoreOf(span.of(text), language)
        + scoreOf(text.sliced(span.end, run.end - span.end), language);
    return free.score - apart > muchLessLikely;
}

WordFinder::WordFinder(const QStringList &words, std::shared_ptr<const Language> language)
    : m_finder(words)
    , m_language(std::move(language))
{
}

QList<PhraseFinder::Match> WordFinder::matches(QStringView text) const
{
    QList<PhraseFinder::Match> matches = m_finder.matches(text);
    matches.removeIf([&](const PhraseFinder::Match &match) {
        return standsInLatinWord(text, match.span) || isInTitle(text, match.span)
            || (m_language && cutsWords(text, match.span, *m_language));
    });
    std::ranges::stable_sort(
        matches, {}, [](const PhraseFinder::Match &match) { return std::pair(match.span.begin, -match.span.end); });
    return matches;
}

} // namespace galley
