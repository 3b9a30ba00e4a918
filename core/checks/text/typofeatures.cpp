#include "core/checks/text/typofeatures.h"

#include "core/language/personnames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galley {

namespace {

/// log10 given to "there is no such word".
constexpr double noWord = -9;
/// Marks that open something named or said.
constexpr QStringView openings = u"“‘《〈「『（(";
constexpr QStringView closings = u"”’》〉」』）)";
constexpr QStringView pronouns = u"他她它";
constexpr QStringView particles = u"的地得";

double over(double value, double threshold)
{
    return std::max(0.0, value - threshold);
}

double length(const Word &word)
{
    return double(word.span.length());
}

double probability(const Word &word)
{
    return word.known ? std::max(noWord, word.logProbability) : noWord;
}

/// The word that a candidate makes.
QString madeBy(const TypoCandidate &candidate, QStringView text)
{
    const Span word = candidate.first.word.span;
    QString made = word.of(text).toString();
    if (word.contains(candidate.at))
        made[candidate.at - word.begin] = QChar(candidate.to);
    return made;
}

} // namespace

TypoWeighing::TypoWeighing(QStringView text, Span hanRun, const TypoSources &sources, const WordClasses &classes,
                           const TypoLures &lures)
    : m_text(text)
    , m_run(hanRun)
    , m_sources(sources)
    , m_classes(classes)
    , m_lures(lures)
    , m_people(personNamesIn(text, hanRun, classes))
{
}

void TypoWeighing::add(const char *name, double value)
{
    m_values.push_back(float(value));
    if (m_names)
        m_names->push_back(name);
}

QChar TypoWeighing::at(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
}

double TypoWeighing::log(const Language *language, QStringView word) const
{
    return language && language->isWord(word) ? std::max(noWord, language->logProbability(word)) : noWord;
}

TypoFeatures TypoWeighing::of(const TypoCandidate &candidate)
{
    m_values.clear();
    addGains(candidate);
    addWords(candidate);
    addThird(candidate);
    addSlip(candidate);
    addRivals(candidate);
    addSurroundings(candidate);
    addNames(candidate);
    addRecurrence(candidate);
    addLures(candidate);
    return m_values;
}

void TypoWeighing::addGains(const TypoCandidate &candidate)
{
    const double first = candidate.first.gain;
    const double second = candidate.second.gain;
    const double least = std::min(first, second);
    add("gain", first);
    add("gain>3", over(first, 3));
    add("gain>6", over(first, 6));
    add("second", second);
    add("second<0", std::min(0.0, second));
    add("second>3", over(second, 3));
    add("least", least);
    add("least>2", over(least, 2));
    add("least>4", over(least, 4));
    add("both", first + second);
    add("around", candidate.first.around);
    add("secondAround", candidate.second.around);
    add("bond", candidate.first.bond);
    add("bondBefore", candidate.first.bondBefore);
    add("secondBond", candidate.second.bond);
    add("secondBondBefore", candidate.second.bondBefore);
    add("bonds", candidate.first.bond + candidate.second.bond);
    add("bondsBefore", candidate.first.bondBefore + candidate.second.bondBefore);
    add("aroundBefore", candidate.first.around - first / 8);
    add("moreWords", double(candidate.first.words));
    add("moreSingles", double(candidate.first.singles));
    add("secondMoreWords", double(candidate.second.words));
    add("secondMoreSingles", double(candidate.second.singles));
}

void TypoWeighing::addWords(const TypoCandidate &candidate)
{
    const double now = length(candidate.first.word);
    const double then = length(candidate.before);
    add("length1", now <= 1);
    add("length2", now == 2);
    add("length3", now == 3);
    add("length4", now >= 4);
    add("word", probability(candidate.first.word));
    add("secondLength", length(candidate.second.word));
    add("secondWord", probability(candidate.second.word));
    add("lengthBefore1", then <= 1);
    add("lengthBefore2", then == 2);
    add("lengthBefore3", then >= 3);
    add("wordBefore", probability(candidate.before));
    add("secondLengthBefore", length(candidate.secondBefore));
    add("secondWordBefore", probability(candidate.secondBefore));
    add("usual", candidate.usual ? probability(*candidate.usual) : noWord);
    add("word-before", probability(candidate.first.word) - probability(candidate.before));
    // What stood where the new word stands: a word, too, or none.
    const QStringView replaced = candidate.first.word.span.of(m_text);
    add("replacedWord", log(m_sources.language.get(), replaced));
    add("replacedWordSecond", log(m_sources.second.get(), replaced));
    add("madeWordSecond", log(m_sources.second.get(), madeBy(candidate, m_text)));
    add("gain*word4", now >= 4 ? candidate.first.gain : 0);
    add("gain*word3", now == 3 ? candidate.first.gain : 0);
    add("gain*word1", now <= 1 ? candidate.first.gain : 0);
    add("least*before1", then <= 1 ? std::min(candidate.first.gain, candidate.second.gain) : 0);
}

void TypoWeighing::addThird(const TypoCandidate &candidate)
{
    const double third = candidate.third.gain;
    const std::array gains{candidate.first.gain, candidate.second.gain, third};
    const double least = std::ranges::min(gains);
    add("third", third);
    add("third<0", std::min(0.0, third));
    add("third>3", over(third, 3));
    add("leastOfAll", least);
    add("leastOfAll>2", over(least, 2));
    add("leastOfAll>4", over(least, 4));
    add("all", gains[0] + gains[1] + third);
    add("middle", gains[0] + gains[1] + third - least - std::ranges::max(gains));
    add("thirdAround", candidate.third.around);
    add("thirdBond", candidate.third.bond);
    add("thirdBondBefore", candidate.third.bondBefore);
    add("allBonds", candidate.first.bond + candidate.second.bond + candidate.third.bond);
    add("allBondsBefore", candidate.first.bondBefore + candidate.second.bondBefore + candidate.third.bondBefore);
    add("thirdMoreWords", double(candidate.third.words));
    add("thirdMoreSingles", double(candidate.third.singles));
    add("thirdLength", length(candidate.third.word));
    add("thirdWord", probability(candidate.third.word));
    add("thirdLengthBefore", length(candidate.thirdBefore));
    add("thirdWordBefore", probability(candidate.thirdBefore));
    add("thirdRunScore", candidate.thirdScore);
    add("madeWordThird", log(m_sources.third.get(), madeBy(candidate, m_text)));
    add("replacedWordThird", log(m_sources.third.get(), candidate.first.word.span.of(m_text)));
}

void TypoWeighing::addSlip(const TypoCandidate &candidate)
{
    const std::uint16_t ways = candidate.ways;
    const double least = std::min(candidate.first.gain, candidate.second.gain);
    const bool shape = ways & (NearCangjie | NearStrokes);
    const bool sound = ways & (SameSyllable | NearSyllable);
    add("sameSyllable", bool(ways & SameSyllable));
    add("sameTone", bool(ways & SameTone));
    add("nearSyllable", (ways & NearSyllable) && !(ways & SameSyllable));
    add("cangjie", bool(ways & NearCangjie));
    add("strokes", bool(ways & NearStrokes));
    add("bothShapes", (ways & NearCangjie) && (ways & NearStrokes));
    add("phonetic", bool(ways & SamePhonetic));
    add("phonetic&sound", (ways & SamePhonetic) && sound);
    add("confused", bool(ways & OftenConfused));
    add("shapeOnly", shape && !sound);
    add("shape&sound", shape && sound);
    add("noWay", ways == 0);
    add("filling", candidate.filling);
    add("least*sameSyllable", ways & SameSyllable ? least : 0);
    add("least*sameTone", ways & SameTone ? least : 0);
    add("least*confused", ways & OftenConfused ? least : 0);
    add("least*shapeOnly", shape && !sound ? least : 0);
    add("least*noWay", ways == 0 ? least : 0);
    const QChar from(candidate.from);
    const QChar to(candidate.to);
    add("from", log(m_sources.language.get(), QStringView(&from, 1)));
    add("to", log(m_sources.language.get(), QStringView(&to, 1)));
    const double alone = log(m_sources.language.get(), QStringView(&to, 1))
        - log(m_sources.language.get(), QStringView(&from, 1));
    add("gain-alone", candidate.first.gain - alone);
    add("least-alone", least - alone);
    add("fromRare", m_sources.confusables && !m_sources.confusables->isCommon(candidate.from));
    add("particles", particles.contains(from) && particles.contains(to));
    add("pronouns", pronouns.contains(from) && pronouns.contains(to));
    add("fromFunction", m_classes.functionCharacters.contains(from));
    add("toFunction", m_classes.functionCharacters.contains(to));
    add("fromNumeral", m_classes.numerals.contains(from));
    add("toNumeral", m_classes.numerals.contains(to));
}

void TypoWeighing::addRivals(const TypoCandidate &candidate)
{
    add("rank", double(candidate.rank));
    add("rivals", double(candidate.rivals));
    add("strongRivals", double(candidate.strongRivals));
    add("lead", candidate.lead);
    add("beside", candidate.beside);
    add("gain-beside", candidate.first.gain - candidate.beside);
}

void TypoWeighing::addSurroundings(const TypoCandidate &candidate)
{
    const QChar left = at(candidate.at - 1);
    const QChar right = at(candidate.at + 1);
    const bool begins = candidate.at == m_run.begin;
    const bool ends = candidate.at + 1 == m_run.end;
    add("begins", begins);
    add("ends", ends);
    add("opened", begins && openings.contains(left));
    add("closed", ends && closings.contains(right));
    add("beginsText", candidate.at == 0);
    add("endsText", candidate.at + 1 == m_text.size());
    add("digitBefore", left.isDigit());
    add("digitAfter", right.isDigit());
    add("letterBeside", (left.isLetter() && left.unicode() < 0x250) || (right.isLetter() && right.unicode() < 0x250));
    add("runScore", candidate.usualScore);
    add("secondRunScore", candidate.secondScore);
    add("runLength", std::min<double>(30, double(m_run.length())));
    add("wordBegins", candidate.first.word.span.begin == m_run.begin);
    add("wordEnds", candidate.first.word.span.end == m_run.end);
    add("firstOfWord", candidate.first.word.span.begin == candidate.at);
    add("lastOfWord", candidate.first.word.span.end == candidate.at + 1);
    add("gain*edge", begins || ends ? candidate.first.gain : 0);
}

void TypoWeighing::addNames(const TypoCandidate &candidate)
{
    int foreign = 0;
    for (qsizetype position = candidate.at - 2; position <= candidate.at + 2; ++position)
        foreign += position != candidate.at && m_classes.transliteration.contains(at(position));
    add("foreign", double(foreign));
    add("fromForeign", m_classes.transliteration.contains(QChar(candidate.from)));
    add("dotBeside", at(candidate.at - 1) == u'·' || at(candidate.at + 1) == u'·');
    add("dotNear",
        m_text
            .sliced(std::max<qsizetype>(0, candidate.at - 5),
                    std::min<qsizetype>(m_text.size(), candidate.at + 6) - std::max<qsizetype>(0, candidate.at - 5))
            .contains(u'·'));
    const auto holds = [&candidate](Span span) { return span.contains(candidate.at); };
    add("inName", std::ranges::any_of(m_people, holds));
    add("surname1", candidate.at > m_run.begin && m_classes.surnames.contains(at(candidate.at - 1)));
    add("surname2", candidate.at > m_run.begin + 1 && m_classes.surnames.contains(at(candidate.at - 2)));
    add("fromSurname", m_classes.surnames.contains(QChar(candidate.from)));
    add("headAfter", m_classes.heads.contains(at(candidate.at + 1)) || m_classes.heads.contains(at(candidate.at + 2)));
    add("toHead", m_classes.heads.contains(QChar(candidate.to)));
}

void TypoWeighing::addRecurrence(const TypoCandidate &candidate)
{
    const auto times = [this](QStringView piece) { return double(m_text.count(piece)); };
    const auto elsewhere = [&](qsizetype begin, qsizetype end) {
        const Span span{std::max(begin, m_run.begin), std::min(end, m_run.end)};
        return span.length() < end - begin ? 0 : times(span.of(m_text)) - 1;
    };
    const double left = elsewhere(candidate.at - 1, candidate.at + 1);
    const double right = elsewhere(candidate.at, candidate.at + 2);
    add("leftRecurs", std::min(3.0, left));
    add("rightRecurs", std::min(3.0, right));
    add("recurs", left > 0 || right > 0);
    const QString made = madeBy(candidate, m_text);
    add("madeRecurs", made.size() > 1 ? std::min(3.0, times(made)) : 0);
    const Span old = candidate.before.span;
    add("beforeRecurs", old.length() > 1 ? std::min(3.0, times(old.of(m_text)) - 1) : 0);
}

void TypoWeighing::addLures(const TypoCandidate &candidate)
{
    const std::array<float, 2> lured = lureFeatures(m_lures.of(candidate.from, candidate.to));
    add("lures", double(lured[0]));
    add("luresStrongly", double(lured[1]));
}

std::array<float, 2> lureFeatures(TypoLures::Counts counts)
{
    const auto from = [](double count) { return count < TypoLures::fewest ? 0.F : float(std::log1p(count)); };
    return {from(counts.any), from(counts.strong)};
}

const std::vector<const char *> &typoFeatureNames()
{
    static const std::vector<const char *> names = [] {
        std::vector<const char *> result;
        const TypoSources nothing;
        const WordClasses none;
        const TypoLures noLures;
        TypoWeighing weighing({}, {}, nothing, none, noLures);
        weighing.m_names = &result;
        weighing.of({});
        return result;
    }();
    return names;
}

} // namespace galley
