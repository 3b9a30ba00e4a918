#include "core/checks/text/typocandidates.h"

#include <QString>

#include <algorithm>

namespace galley {

namespace {

/// log10 that a candidate must gain to be looked at.
constexpr double leastGain = 0.5;
constexpr double much = 2.5;
/// Of a word in the list of forms.
constexpr qsizetype longestForm = 4;
constexpr std::size_t keptAtAPlace = 4;
/// Longer runs are read in pieces: text without any punctuation has no use for more context.
constexpr qsizetype longestRun = 400;

/// A character in such a word is not doubted.
bool isSettled(const Word &word)
{
    switch (word.span.length()) {
    case 1: return false;
    case 2: return word.logProbability > -2.9;
    case 3: return word.logProbability > -5.2;
    default: return true;
    }
}

/// How plausible the slip is before anything is known of the text, in log10: only to choose what is looked at closely.
double prior(const TypoCandidate &candidate)
{
    return (candidate.ways & SameSyllable ? 1.0 : 0.0) + (candidate.ways & OftenConfused ? 1.0 : 0.0)
        + (candidate.ways & SamePhonetic ? 0.5 : 0.0) + (candidate.filling ? 0.5 : 0.0)
        + (candidate.ways == 0 ? -1.0 : 0.0);
}

Word wordAt(const Segmentation &cut, qsizetype at)
{
    const auto found = std::ranges::lower_bound(cut.words, at, {}, [](const Word &word) { return word.span.end - 1; });
    return found == cut.words.end() ? Word{} : *found;
}

class Search
{
public:
    Search(QStringView text, Span hanRun, const TypoSources &sources)
        : m_run(hanRun.of(text))
        , m_begin(hanRun.begin)
        , m_sources(sources)
        , m_reading(sources.language->read(m_run))
    {
    }

    std::vector<TypoCandidate> all()
    {
        for (const Word &word : m_reading->cut().words) {
            if (isSettled(word))
                continue;
            for (qsizetype at = word.span.begin; at < word.span.end; ++at) {
                if (!m_run[at].isSurrogate())
                    lookAt(at, word);
            }
        }
        noteNeighbours();
        return std::move(m_found);
    }

private:
    void lookAt(qsizetype at, const Word &word);
    bool isOtherForm(qsizetype at, char16_t to) const;
    void consider(qsizetype at, char16_t to, std::uint16_t ways, bool filling);
    void weigh(TypoCandidate &candidate);
    void rank();
    void noteNeighbours();

    QStringView m_run;
    qsizetype m_begin;
    const TypoSources &m_sources;
    std::unique_ptr<RunReading> m_reading;
    std::unique_ptr<RunReading> m_second; ///< made when first needed
    std::unique_ptr<RunReading> m_third;  ///< the same
    std::vector<TypoCandidate> m_here;    ///< of one place
    std::vector<TypoCandidate> m_found;
};

void Search::consider(qsizetype at, char16_t to, std::uint16_t ways, bool filling)
{
    const std::optional<RunReading::Change> change = m_reading->changed(at, to);
    if (!change || change->gain < leastGain || isOtherForm(at, to))
        return;
    m_here.push_back({.at = at + m_begin,
                      .from = m_run[at].unicode(),
                      .to = to,
                      .ways = ways,
                      .filling = filling,
                      .first = *change});
}

/// True where the change only turns a word into another form of it.
bool Search::isOtherForm(qsizetype at, char16_t to) const
{
    for (qsizetype length = 2; length <= longestForm; ++length) {
        const qsizetype last = std::min(at, m_run.size() - length);
        for (qsizetype begin = std::max<qsizetype>(0, at - length + 1); begin <= last; ++begin) {
            const QStringView word = m_run.sliced(begin, length);
            QString other = word.toString();
            other[at - begin] = QChar(to);
            if (m_sources.confusables->areForms(word, other))
                return true;
        }
    }
    return false;
}

void Search::lookAt(qsizetype at, const Word &word)
{
    m_here.clear();
    const char16_t from = m_run[at].unicode();
    QString fillings = m_sources.language->fillings(m_run, at);
    fillings.remove(QChar(from));
    for (const Confusable &other : m_sources.confusables->of(from)) {
        const bool filling = fillings.contains(QChar(other.character));
        consider(at, other.character, other.ways, filling);
        if (filling)
            fillings.remove(QChar(other.character));
    }
    for (const QChar other : std::as_const(fillings)) {
        if (m_sources.confusables->isCommon(other.unicode()))
            consider(at, other.unicode(), 0, true);
    }
    if (m_here.empty())
        return;
    std::ranges::sort(m_here, std::greater(), [](const TypoCandidate &one) { return one.first.gain + prior(one); });
    const int rivals = int(m_here.size()) - 1;
    const int strong = int(
        std::ranges::count_if(m_here, [](const TypoCandidate &one) { return one.first.gain > much; }));
    m_here.resize(std::min(m_here.size(), keptAtAPlace));
    const std::optional<Word> usual = m_reading->likeliestWordAt(at);
    for (TypoCandidate &candidate : m_here) {
        candidate.before = word;
        candidate.usual = usual;
        candidate.usualScore = m_reading->cut().score / double(m_run.size());
        candidate.rivals = rivals;
        candidate.strongRivals = strong - (candidate.first.gain > much);
        weigh(candidate);
    }
    rank();
    for (TypoCandidate &candidate : m_here) {
        for (Word *one : {&candidate.first.word, &candidate.second.word, &candidate.third.word, &candidate.before,
                          &candidate.secondBefore, &candidate.thirdBefore})
            one->span = one->span.shifted(m_begin);
        if (candidate.usual)
            candidate.usual->span = candidate.usual->span.shifted(m_begin);
        m_found.push_back(candidate);
    }
}

void Search::weigh(TypoCandidate &candidate)
{
    if (!m_second) {
        m_second = m_sources.second->read(m_run);
        m_third = m_sources.third->read(m_run);
    }
    const qsizetype at = candidate.at - m_begin;
    candidate.secondBefore = wordAt(m_second->cut(), at);
    candidate.secondScore = m_second->cut().score / double(m_run.size());
    candidate.second = m_second->changedAlways(at, candidate.to);
    candidate.thirdBefore = wordAt(m_third->cut(), at);
    candidate.thirdScore = m_third->cut().score / double(m_run.size());
    candidate.third = m_third->changedAlways(at, candidate.to);
}

void Search::rank()
{
    const auto both = [](const TypoCandidate &one) { return one.first.gain + one.second.gain; };
    for (TypoCandidate &candidate : m_here) {
        double best = 0;
        for (const TypoCandidate &other : m_here) {
            if (other.to == candidate.to)
                continue;
            best = std::max(best, both(other));
            candidate.rank += other.first.gain > candidate.first.gain;
        }
        candidate.lead = both(candidate) - best;
    }
}

void Search::noteNeighbours()
{
    for (TypoCandidate &candidate : m_found) {
        for (const TypoCandidate &other : m_found) {
            if (other.at != candidate.at && std::abs(other.at - candidate.at) <= 2)
                candidate.beside = std::max(candidate.beside, other.first.gain);
        }
    }
}

} // namespace

std::vector<TypoCandidate> typoCandidates(QStringView text, Span hanRun, const TypoSources &sources)
{
    std::vector<TypoCandidate> all;
    for (qsizetype begin = hanRun.begin; begin < hanRun.end; begin += longestRun) {
        const Span piece{begin, std::min(hanRun.end, begin + longestRun)};
        std::ranges::move(Search(text, piece, sources).all(), std::back_inserter(all));
    }
    return all;
}

} // namespace galley
