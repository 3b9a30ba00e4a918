#include "core/checks/text/repetitionfeatures.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr qsizetype leftContext = 12;
constexpr qsizetype rightContext = 10;
constexpr double noWord = -8; ///< log10 given to "there is no such word"

double flag(bool value)
{
    return value ? 1 : 0;
}

double over(double value, double threshold)
{
    return std::max(0.0, value - threshold);
}

/// A repetition with what stands around it, cut into words with and without the second copy.
class Surroundings
{
public:
    Surroundings(QStringView text, Span hanRun, const Repetition &repetition, const Language &language)
        : m_language(language)
        , m_text(text)
        , m_repetition(repetition)
        , m_begin(std::max(hanRun.begin, repetition.run.begin - leftContext))
        , m_end(std::min(hanRun.end, repetition.run.end + rightContext))
    {
        // The model knows no figures: one before the run is read as a numeral, so that 年年底 is seen to follow a year.
        const bool figure = m_begin == hanRun.begin && m_begin > 0 && m_text[m_begin - 1].isDigit();
        m_offset = m_begin - (figure ? 1 : 0);
        QString whole = (figure ? u"三" : u"") + m_text.sliced(m_begin, m_end - m_begin);
        m_with = m_language.segment(whole);
        whole.remove(repetition.second().begin - m_offset, repetition.unit);
        m_without = m_language.segment(whole);
    }

    QStringView unit() const { return m_repetition.first().of(m_text); }
    double gain() const { return m_without.score - m_with.score; }
    /// Words that the text has more because of the copy.
    double moreWords() const { return double(m_with.words.size() - m_without.words.size()); }
    double singles(const Segmentation &cut) const
    {
        return double(std::ranges::count_if(cut.words, [](const Word &word) { return word.span.length() == 1; }));
    }
    const Segmentation &with() const { return m_with; }
    const Segmentation &without() const { return m_without; }

    /// The word of the text as it stands that holds unit `at` of the text.
    Word wordAt(qsizetype at) const
    {
        for (const Word &word : m_with.words) {
            if (word.span.contains(at - m_offset))
                return {word.span.shifted(m_offset), word.logProbability, word.known};
        }
        return {};
    }
    /// The word of the text without the second copy that holds unit `at`, which lies before that copy.
    Word wordWithoutAt(qsizetype at) const
    {
        for (const Word &word : m_without.words) {
            if (word.span.contains(at - m_offset))
                return {word.span.shifted(m_offset), word.logProbability, word.known};
        }
        return {};
    }
    /// True when the text as it stands is cut between the copies.
    bool hasSeam() const { return wordAt(m_repetition.second().begin).span.begin == m_repetition.second().begin; }

    struct Longest {
        qsizetype length = 0;
        double logProbability = noWord;
    };
    /// The longest lexicon word that ends at `end` and is longer than `shorter`.
    Longest wordEndingAt(qsizetype end, qsizetype shorter) const
    {
        for (qsizetype length = std::min<qsizetype>(8, end - m_begin); length > shorter; --length) {
            const QStringView word = m_text.sliced(end - length, length);
            if (m_language.isWord(word))
                return {length, std::max(noWord, m_language.logProbability(word))};
        }
        return {};
    }
    Longest wordStartingAt(qsizetype begin, qsizetype shorter) const
    {
        for (qsizetype length = std::min<qsizetype>(8, m_end - begin); length > shorter; --length) {
            const QStringView word = m_text.sliced(begin, length);
            if (m_language.isWord(word))
                return {length, std::max(noWord, m_language.logProbability(word))};
        }
        return {};
    }
    /// The most usual one of them.
    double bestWordEndingAt(qsizetype end, qsizetype shorter) const
    {
        double best = noWord;
        for (qsizetype length = shorter + 1; length <= std::min<qsizetype>(6, end - m_begin); ++length)
            best = std::max(best, probabilityOf(m_text.sliced(end - length, length)));
        return best;
    }
    double bestWordStartingAt(qsizetype begin, qsizetype shorter) const
    {
        double best = noWord;
        for (qsizetype length = shorter + 1; length <= std::min<qsizetype>(6, m_end - begin); ++length)
            best = std::max(best, probabilityOf(m_text.sliced(begin, length)));
        return best;
    }
    double probabilityOf(QStringView word) const
    {
        return m_language.isWord(word) ? std::max(noWord, m_language.logProbability(word)) : noWord;
    }

    /// The unit before or after, QChar::Null at the text's ends.
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }
    bool isInRun(qsizetype position) const { return position >= m_begin && position < m_end; }

private:
    const Language &m_language;
    QStringView m_text;
    Repetition m_repetition;
    qsizetype m_begin;
    qsizetype m_end;
    qsizetype m_offset = 0; ///< in the text, of the first unit that was segmented
    Segmentation m_with;
    Segmentation m_without;
};

class Collector
{
public:
    Collector(QStringView text, const Repetition &repetition, const Surroundings &surroundings,
              const Language &language, const WordClasses &classes)
        : m_text(text)
        , m_repetition(repetition)
        , m_around(surroundings)
        , m_language(language)
        , m_classes(classes)
        , m_unit(surroundings.unit())
        , m_before(surroundings.at(repetition.run.begin - 1))
        , m_after(surroundings.at(repetition.run.end))
    {
    }

    RepetitionFeatures collect()
    {
        common();
        if (m_unit.size() == 1)
            ofCharacter();
        else
            ofWord();
        return std::move(m_result);
    }

private:
    void add(const char *name, double value) { m_result.values.push_back({name, value}); }

    bool isNumeral(QChar c) const { return c.isDigit() || m_classes.numerals.contains(c); }

    void common()
    {
        m_result.gain = m_around.gain();
        m_single = m_language.isWord(m_unit) ? m_language.logProbability(m_unit) : m_language.score(m_unit);
        m_result.excess = m_result.gain + m_single;
        const QStringView twice = m_repetition.run.of(m_text).first(2 * m_unit.size());
        m_result.isWord = m_language.isWord(twice);
        add("gain", m_result.gain);
        add("gain>2", over(m_result.gain, 2));
        add("gain>4", over(m_result.gain, 4));
        add("unit", m_single);
        add("excess>1", over(m_result.excess, 1));
        add("excess>0", over(m_result.excess, 0));
        add("excess<-1", over(-m_result.excess, 1));
        add("moreWords", m_around.moreWords());
        add("moreSingles", m_around.singles(m_around.with()) - m_around.singles(m_around.without()));
        add("twiceIsWord", flag(m_result.isWord));
        add("moreThanTwo", flag(m_repetition.copies() > 2));
        add("numberBefore", flag(isNumeral(m_before)));
        add("edgeBefore", flag(!m_around.isInRun(m_repetition.run.begin - 1)));
        add("digitBefore", flag(m_before.isDigit()));
        add("digitBefore*rightWord",
            flag(m_before.isDigit() && m_around.wordStartingAt(m_repetition.second().begin, m_unit.size()).length > 0));
        add("gain*edges",
            m_result.gain
                * (flag(!m_around.isInRun(m_repetition.run.begin - 1))
                   + flag(!m_around.isInRun(m_repetition.run.end))));
        add("bothEdges",
            flag(!m_around.isInRun(m_repetition.run.begin - 1) && !m_around.isInRun(m_repetition.run.end)));
        add("edgeAfter", flag(!m_around.isInRun(m_repetition.run.end)));
        add("deAfter", flag(m_after == u'的' || m_after == u'地'));
        add("transliteration", flag(m_classes.transliteration.containsAll(m_unit)) * double(foreignNeighbours()));
        add("occursAgain", flag(m_text.count(twice) > 1));
    }

    /// Characters of foreign names next to the repetition, 0–4.
    int foreignNeighbours() const
    {
        int count = 0;
        for (const qsizetype at :
             {m_repetition.run.begin - 1, m_repetition.run.begin - 2, m_repetition.run.end, m_repetition.run.end + 1}) {
            const QChar c = m_around.at(at);
            count += c == u'·' || m_classes.transliteration.contains(c);
        }
        return count;
    }

    void seams(qsizetype shorter)
    {
        const auto left = m_around.wordEndingAt(m_repetition.first().end, shorter);
        const auto right = m_around.wordStartingAt(m_repetition.second().begin, shorter);
        m_left = m_around.bestWordEndingAt(m_repetition.first().end, shorter);
        m_right = m_around.bestWordStartingAt(m_repetition.second().begin, shorter);
        m_result.betweenWords = left.length > 0 && right.length > 0;
        const double excess = std::clamp(m_result.excess, -4.0, 4.0);
        add("leftWord", flag(left.length > 0));
        add("rightWord", flag(right.length > 0));
        add("bothWords", flag(m_result.betweenWords));
        add("leftUsual", m_left - noWord);
        add("rightUsual", m_right - noWord);
        add("bothUsual", std::min(m_left, m_right) - noWord);
        add("leftLong", over(double(left.length), 2));
        add("rightLong", over(double(right.length), 2));
        add("excess*left", excess * flag(left.length > 0));
        add("excess*right", excess * flag(right.length > 0));
        add("excess*both", excess * flag(m_result.betweenWords));
    }

    void ofCharacter()
    {
        const QChar c = m_unit[0];
        seams(1);
        const Word first = m_around.wordAt(m_repetition.first().begin);
        const Word second = m_around.wordAt(m_repetition.second().begin);
        const bool covered = first.span == second.span;
        add("covered", flag(covered && first.span.length() == 2));
        add("coveredLong", flag(covered && first.span.length() > 2));
        add("firstInWord", flag(!covered && first.span.length() > 1));
        add("secondInWord", flag(!covered && second.span.length() > 1));
        add("bothInWords", flag(!covered && first.span.length() > 1 && second.span.length() > 1));
        add("bothAlone", flag(!covered && first.span.length() == 1 && second.span.length() == 1));
        add("excess*secondInWord", m_result.excess * flag(!covered && second.span.length() > 1));
        add("excess*firstInWord", m_result.excess * flag(!covered && first.span.length() > 1));
        add("excess*covered", m_result.excess * flag(covered));
        const Word kept = m_around.wordWithoutAt(m_repetition.first().begin);
        add("keptAlone", flag(kept.span.length() == 1));
        add("keptReachesLeft", flag(kept.span.begin < m_repetition.run.begin));
        add("keptReachesRight", flag(kept.span.end > m_repetition.first().end));
        add("keptLong", over(double(kept.span.length()), 2));
        add("keptUsual", std::max(noWord, kept.logProbability) - noWord);
        add("twiceOverUnit", m_around.probabilityOf(m_repetition.run.of(m_text).first(2)) - m_single);
        add("twiceUsual", m_around.probabilityOf(m_repetition.run.of(m_text).first(2)) - noWord);
        patternsOfCharacter(c);
    }

    void patternsOfCharacter(QChar c)
    {
        const qsizetype begin = m_repetition.run.begin;
        const qsizetype end = m_repetition.run.end;
        const bool pairBefore = m_around.isInRun(begin - 2) && m_around.at(begin - 2) == m_before;
        const bool pairAfter = m_around.isInRun(end + 1) && m_around.at(end + 1) == m_after;
        const bool measure = m_classes.measureWords.contains(c);
        const bool surname = m_around.isInRun(begin - 1) && m_classes.endsInSurname(m_text.first(begin));
        add("pairs", flag(pairBefore || pairAfter));
        add("coloured", flag(m_around.isInRun(begin - 1) && m_language.isWord(m_text.sliced(begin - 1, 3))));
        add("oneBefore", flag(m_before == u'一'));
        add("measureAfterDe", flag(measure && (m_before == u'的' || m_before == u'着' || m_before == u'了')));
        add("measureAfterNumber", flag(measure && isNumeral(m_before)));
        add("measureAtEdge", flag(measure && !m_around.isInRun(begin - 1)));
        add("function", flag(m_classes.functionCharacters.contains(c)));
        add("functionCovered", flag(m_classes.functionCharacters.contains(c) && m_result.isWord));
        add("surnameBefore", flag(surname));
        add("doubledName", flag(surname && m_classes.doubledGivenNames.contains(c)));
        add("kin", flag(m_classes.kin.contains(c)));
        add("head*right", flag(m_classes.heads.contains(c) && m_right > noWord));
        add("headOfHead", flag(m_classes.heads.contains(c) && m_classes.officeEndings.contains(m_after)));
        add("numeral", flag(m_classes.numerals.contains(c)));
        add("oneAfter", flag(m_after == u'一'));
        add("firstIsWord", flag(m_language.isWord(m_text.sliced(begin, 2)) && !m_around.isInRun(begin - 1)));
        add("one", flag(c == u'一'));
        add("de", flag(c == u'的'));
        add("le", flag(c == u'了'));
    }

    void ofWord()
    {
        const qsizetype length = m_unit.size();
        seams(length);
        add("length2", flag(length == 2));
        add("length3", flag(length == 3));
        add("length4+", flag(length >= 4));
        add("unknown", flag(!m_language.isWord(m_unit)));
        add("seam", flag(m_around.hasSeam()));
        add("numberFirst", flag(isNumeral(m_unit[0])));
        add("oneFirst", flag(m_unit[0] == u'一' || m_unit[0] == u'每'));
        add("measureFirst", flag(m_classes.measureWords.contains(m_unit[0]) && isNumeral(m_before)));
        const bool trying = m_classes.tryingVerbs.contains(m_unit.toString());
        add("trying", flag(trying));
        add("tryingAtEnd", flag(trying && !m_around.isInRun(m_repetition.run.end)));
        add("functionEdge",
            flag(m_classes.functionCharacters.contains(m_unit.front())
                 && m_classes.functionCharacters.contains(m_unit.back())));
        add("slack", flag(m_after == m_unit[0] || m_before == m_unit.back()));
    }

    QStringView m_text;
    Repetition m_repetition;
    const Surroundings &m_around;
    const Language &m_language;
    const WordClasses &m_classes;
    QStringView m_unit;
    QChar m_before;
    QChar m_after;
    double m_single = 0;
    double m_left = noWord;
    double m_right = noWord;
    RepetitionFeatures m_result;
};

} // namespace

RepetitionFeatures featuresOf(QStringView text, Span hanRun, const Repetition &repetition, const Language &language,
                              const WordClasses &classes)
{
    const Surroundings surroundings(text, hanRun, repetition, language);
    return Collector(text, repetition, surroundings, language, classes).collect();
}

} // namespace galley
