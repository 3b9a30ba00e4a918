#include "core/checks/text/variantjudge.h"

#include "core/text/characters.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype unitsBefore = 12;
constexpr qsizetype unitsAfter = 10;
/// log10: rarer words are too often accidents of the lexicon. Less often long ones, and those that a table speaks for.
constexpr double rarestWord = -5.9;
constexpr double rarestVouchedWord = -6.8;
constexpr double clearGain = 1.0;
constexpr double commonWord = -5.0;
/// A character in a word of its own is left unless a candidate is this much likelier.
constexpr double gainOverWord = 3.0;

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

qsizetype sizeOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

} // namespace

/// The Han run around a character, its other suspicious characters already replaced.
struct VariantJudge::Window {
    QString before;
    QString after;
};

struct VariantJudge::Scored {
    char32_t character = 0;
    double score = 0;
    QList<Word> words = {}; ///< of the whole window
    QString word = {};      ///< the word of the best segmentation that the character stands in
    double wordProbability = 0;
    bool known = false;

    bool vouched = false; ///< a table gives the character

    bool makesWord() const
    {
        const double rarest = vouched || word.size() > 2 ? rarestVouchedWord : rarestWord;
        return known && word.size() >= 2 && wordProbability > rarest;
    }
    /// What merely looks alike must make a word, a longer one than what the tables offer, and be clearly likelier.
    bool beats(const Scored &byTables) const
    {
        const qsizetype other = byTables.makesWord() ? byTables.word.size() : 0;
        return makesWord() && word.size() > other && score > byTables.score + clearGain;
    }
};

VariantJudge::VariantJudge(std::shared_ptr<const Variants> variants, std::shared_ptr<const Language> language)
    : m_variants(std::move(variants))
    , m_language(std::move(language))
    , m_classes(chineseWordClasses())
{
}

bool VariantJudge::isSuspicious(char32_t c) const
{
    return isHan(c) && !m_variants->isStandard(c) && m_variants->unified(c) == 0 && !m_variants->isKept(c);
}

VariantJudge::Window VariantJudge::windowAt(QStringView text, qsizetype at) const
{
    const auto plain = [this](char32_t c) {
        const QList<char32_t> mapped = isSuspicious(c) ? m_variants->candidatesFor(c).mapped : QList<char32_t>();
        return textOf(mapped.isEmpty() ? c : mapped.first());
    };
    Window window;
    for (qsizetype i = at; i > 0 && at - i < unitsBefore;) {
        const qsizetype step = i > 1 && text[i - 1].isLowSurrogate() ? 2 : 1;
        const char32_t c = codePointAt(text, i - step);
        if (!isHan(c))
            break;
        window.before.prepend(plain(c));
        i -= step;
    }
    const qsizetype end = at + sizeOf(codePointAt(text, at));
    for (qsizetype i = end; i < text.size() && i - end < unitsAfter;) {
        const char32_t c = codePointAt(text, i);
        if (!isHan(c))
            break;
        window.after.append(plain(c));
        i += sizeOf(c);
    }
    return window;
}

VariantJudge::Scored VariantJudge::scored(const Window &window, char32_t c) const
{
    const QString text = window.before + textOf(c) + window.after;
    const Segmentation segmentation = m_language->segment(text);
    Scored scored{.character = c, .score = segmentation.score, .words = segmentation.words};
    for (const Word &word : segmentation.words) {
        if (!word.span.contains(window.before.size()))
            continue;
        scored.word = word.span.of(text).toString();
        scored.wordProbability = word.logProbability;
        scored.known = word.known;
    }
    return scored;
}

bool VariantJudge::isNamePosition(const Window &window, const QList<Word> &words) const
{
    const QStringView before = window.before;
    for (qsizetype i = before.size() - 1; i >= 0 && i >= before.size() - 2; --i) {
        if (!m_classes->surnames.contains(before[i]) || m_classes->functionCharacters.contains(before[i]))
            continue;
        // 公 is a surname, but not in 公共.
        const auto word = std::ranges::find_if(words, [i](const Word &each) { return each.span.contains(i); });
        if (word == words.end() || !word->known || word->span.length() < 2 || word->logProbability < commonWord)
            return true;
    }
    return before.size() >= 2 && m_classes->compoundSurnames.contains(before.last(2).toString());
}

VariantJudgement VariantJudge::judge(QStringView text, qsizetype at) const
{
    using Verdict = VariantJudgement::Verdict;
    const char32_t c = codePointAt(text, at);
    const VariantCandidates candidates = m_variants->candidatesFor(c);
    VariantJudgement judgement{.verdict = candidates.mapped.isEmpty() ? Verdict::Doubtful : Verdict::Likely,
                               .meant = candidates.mapped,
                               .word = {}};
    const Window window = windowAt(text, at);
    if (!m_language) {
        if (isNamePosition(window, {}))
            judgement.verdict = Verdict::Leave;
        return judgement;
    }
    const Scored original = scored(window, c);
    const bool name = isNamePosition(window, original.words);
    QList<Scored> mapped;
    QList<Scored> alike;
    for (char32_t other : candidates.mapped)
        mapped.append(scored(window, other));
    for (Scored &each : mapped)
        each.vouched = true;
    for (char32_t other : candidates.alike)
        alike.append(scored(window, other));
    std::ranges::stable_sort(mapped, std::ranges::greater(), &Scored::score);
    std::ranges::stable_sort(alike, std::ranges::greater(), &Scored::score);

    QList<Scored> ranked = mapped;
    if (!alike.isEmpty() && (mapped.isEmpty() ? alike.first().makesWord() : alike.first().beats(mapped.first())))
        ranked.prepend(alike.first());
    judgement.meant.clear();
    for (const Scored &each : ranked)
        judgement.meant.append(each.character);
    if (ranked.isEmpty()) {
        judgement.verdict = name || original.word.size() >= 2 ? Verdict::Leave : Verdict::Doubtful;
        return judgement;
    }
    const Scored &best = ranked.first();
    const double gain = best.score - original.score;
    const qsizetype there = original.known ? original.word.size() : 1;
    // The lexicon also holds words in other forms, much rarer ones: 衞生.
    if (best.makesWord() && ((best.word.size() > there && gain > clearGain) || (there >= 2 && gain > gainOverWord))) {
        judgement.verdict = Verdict::Sure;
        judgement.word = best.word;
    } else if (name || (original.known && original.word.size() >= 2 && gain < gainOverWord)) {
        judgement.verdict = Verdict::Leave;
    } else {
        judgement.verdict = mapped.isEmpty() ? Verdict::Doubtful : Verdict::Likely;
    }
    return judgement;
}

} // namespace galley
