#pragma once

#include "core/language/lexicon.h"
#include "core/language/runreading.h"
#include "core/language/wordholes.h"

#include <algorithm>
#include <array>

namespace galley {

/// Viterbi over the cuts of one run, a few best hypotheses kept at each position. A Model has
///   State                      what it remembers of the words before; compared with ==
///   State start() const
///   double score(const State &before, std::uint32_t word, State &after) const     log10
///   const Lexicon &lexicon() const          with the model's own indices
///   const WordHoles &holes() const          of the words that may complete a gap
///   std::uint32_t unknownWord() const
///   double unknown() const                  log10 given to an unknown character by itself, with unknownPenalty
template<typename Model>
class WordBeam final : public RunReading
{
public:
    /// An unknown character costs more than models say: else a rare character beats a rare word.
    static constexpr double unknownPenalty = -2;

    WordBeam(const Model &model, QStringView run)
        : m_model(model)
        , m_run(run)
        , m_stops(static_cast<std::size_t>(run.size()) + 1)
        , m_options(static_cast<std::size_t>(run.size()) + 1)
    {
        m_nodes.reserve(static_cast<std::size_t>(run.size()) * 4);
        m_nodes.push_back({.state = model.start()});
        m_stops[0].push(0, 0);
        for (qsizetype at = 0; at < run.size(); ++at) {
            m_options[std::size_t(at)] = std::uint32_t(m_words.size());
            if (m_stops[std::size_t(at)].count > 0)
                extendFrom(at);
        }
        m_options.back() = std::uint32_t(m_words.size());
        m_cut.score = m_stops.back().score[0];
        for (std::uint32_t node = m_stops.back().nodes[0]; node != 0; node = m_nodes[node].previous)
            m_cut.words.append(m_nodes[node].word);
        std::ranges::reverse(m_cut.words);
    }

    const Segmentation &cut() const override { return m_cut; }
    std::optional<Change> changed(qsizetype at, char16_t to) override;
    Change changedAlways(qsizetype at, char16_t to) override;
    std::optional<Word> likeliestWordAt(qsizetype at) override;

private:
    static constexpr std::size_t beamWidth = 3;
    static constexpr qsizetype longestWord = 8;
    /// How far past a changed character the run is read again.
    static constexpr qsizetype reach = 8;
    /// A character that is likelier than this by itself may stand without making a word.
    static constexpr double veryCommon = -3.2;

    struct Node {
        typename Model::State state{};
        std::uint32_t previous = 0;
        std::uint16_t words = 0; ///< so far
        std::uint16_t singles = 0;
        float bond = 0; ///< log10 of the word after those before it, over the word alone
        Word word = {};
    };

    /// One word that can stand at a position.
    struct Option {
        Word word;
        std::uint32_t index;
    };

    /// The best hypotheses that end at one position, best first.
    struct Stop {
        std::array<std::uint32_t, beamWidth> nodes{};
        std::array<double, beamWidth> score{};
        std::size_t count = 0;

        bool takes(double value) const { return count < beamWidth || value > score[beamWidth - 1]; }
        void push(std::uint32_t node, double value)
        {
            std::size_t at = count < beamWidth ? count++ : beamWidth - 1;
            for (; at > 0 && score[at - 1] < value; --at) {
                nodes[at] = nodes[at - 1];
                score[at] = score[at - 1];
            }
            nodes[at] = node;
            score[at] = value;
        }
    };

    void extendFrom(qsizetype at);
    void advance(const Stop &from, const Option &option, Stop &to);
    void prepare(qsizetype at);
    bool collectThrough(qsizetype at, char16_t to);
    void addWord(qsizetype begin, qsizetype end, const Lexicon::Entry &entry);
    Change reread(qsizetype at);
    std::uint32_t nodeAt(qsizetype at, std::uint32_t last) const;
    double bondAt(Span span, std::uint32_t last) const;
    Change compared(qsizetype at, qsizetype end, const Stop &stop) const;

    const Model &m_model;
    QStringView m_run;
    std::vector<Node> m_nodes;
    std::vector<Stop> m_stops;
    std::vector<Option> m_words;          ///< of all positions in turn
    std::vector<std::uint32_t> m_options; ///< where each position's begin in them
    Segmentation m_cut;

    /// What begins before a position and may go on with another character there.
    struct Opening {
        qsizetype begin;
        std::uint64_t hash;
    };
    qsizetype m_prepared = -1; ///< the position that m_openings are of
    std::vector<Opening> m_openings;
    std::vector<Option> m_through; ///< words that hold the changed character
};

template<typename Model>
void WordBeam<Model>::extendFrom(qsizetype at)
{
    const qsizetype first = at + (m_run[at].isHighSurrogate() && at + 1 < m_run.size() ? 2 : 1);
    const qsizetype last = std::min(m_run.size(), at + longestWord);
    std::uint64_t hash = Lexicon::start;
    bool single = false;
    for (qsizetype end = at + 1; end <= last; ++end) {
        hash = Lexicon::extended(hash, m_run[end - 1].unicode());
        const Lexicon::Entry *entry = m_model.lexicon().find(hash);
        if (!entry)
            break;
        if (entry->index >= Lexicon::notInModel)
            continue;
        single = single || end == first;
        m_words.push_back({{{at, end}, double(entry->logProbability), true}, entry->index});
    }
    if (!single)
        m_words.push_back({{{at, first}, m_model.unknown(), false}, m_model.unknownWord()});
    for (std::size_t i = m_options[std::size_t(at)]; i < m_words.size(); ++i)
        advance(m_stops[std::size_t(at)], m_words[i], m_stops[std::size_t(m_words[i].word.span.end)]);
}

template<typename Model>
void WordBeam<Model>::advance(const Stop &from, const Option &option, Stop &to)
{
    for (std::size_t i = 0; i < from.count; ++i) {
        // A word never adds probability: what is too bad without it need not be asked for.
        if (!to.takes(from.score[i]))
            break;
        const Node &before = m_nodes[from.nodes[i]];
        Node next{.previous = from.nodes[i], .word = option.word};
        const double after = m_model.score(before.state, option.index, next.state);
        double score = from.score[i] + after;
        if (!option.word.known)
            score += unknownPenalty;
        if (!to.takes(score))
            continue;
        next.bond = float(after - option.word.logProbability);
        next.words = std::uint16_t(before.words + 1);
        next.singles = std::uint16_t(before.singles + (option.word.span.length() == 1));
        m_nodes.push_back(next);
        to.push(std::uint32_t(m_nodes.size() - 1), score);
    }
}

template<typename Model>
void WordBeam<Model>::prepare(qsizetype at)
{
    m_prepared = at;
    m_openings.assign({{at, Lexicon::start}});
    for (qsizetype begin = at - 1; begin >= std::max<qsizetype>(0, at - longestWord + 1); --begin) {
        const std::uint64_t hash = Lexicon::hash(m_run.sliced(begin, at - begin));
        if (m_stops[std::size_t(begin)].count > 0 && m_model.lexicon().find(hash))
            m_openings.push_back({begin, hash});
    }
}

template<typename Model>
void WordBeam<Model>::addWord(qsizetype begin, qsizetype end, const Lexicon::Entry &entry)
{
    m_through.push_back({{{begin, end}, double(entry.logProbability), true}, entry.index});
}

/// False where `to` could not stand there.
template<typename Model>
bool WordBeam<Model>::collectThrough(qsizetype at, char16_t to)
{
    if (m_prepared != at)
        prepare(at);
    m_through.clear();
    bool stands = false;
    for (const Opening &opening : m_openings) {
        std::uint64_t hash = Lexicon::extended(opening.hash, to);
        const qsizetype last = std::min(m_run.size(), opening.begin + longestWord);
        for (qsizetype end = at + 1;; hash = Lexicon::extended(hash, m_run[end++].unicode())) {
            const Lexicon::Entry *entry = m_model.lexicon().find(hash);
            if (!entry)
                break;
            if (entry->index < Lexicon::notInModel) {
                addWord(opening.begin, end, *entry);
                stands = stands || end - opening.begin > 1 || double(entry->logProbability) > veryCommon;
            }
            if (end >= last)
                break;
        }
    }
    return stands;
}

template<typename Model>
std::optional<RunReading::Change> WordBeam<Model>::changed(qsizetype at, char16_t to)
{
    if (!collectThrough(at, to))
        return {};
    return reread(at);
}

template<typename Model>
RunReading::Change WordBeam<Model>::changedAlways(qsizetype at, char16_t to)
{
    collectThrough(at, to);
    const auto alone = [at](const Option &option) { return option.word.span == Span{at, at + 1}; };
    if (std::ranges::none_of(m_through, alone))
        m_through.push_back({{{at, at + 1}, m_model.unknown(), false}, m_model.unknownWord()});
    return reread(at);
}

/// What the words of m_through, which hold unit `at`, do to the best cut.
template<typename Model>
RunReading::Change WordBeam<Model>::reread(qsizetype at)
{
    const std::size_t kept = m_nodes.size();
    const qsizetype horizon = std::min(m_run.size(), at + reach);
    std::array<Stop, reach + 1> stops{}; // by the distance from `at`
    for (const Option &option : m_through)
        advance(m_stops[std::size_t(option.word.span.begin)], option, stops[std::size_t(option.word.span.end - at)]);
    for (qsizetype end = at + 1; end < horizon; ++end) {
        const Stop from = stops[std::size_t(end - at)];
        if (from.count == 0)
            continue;
        for (std::size_t i = m_options[std::size_t(end)]; i < m_options[std::size_t(end) + 1]; ++i) {
            if (m_words[i].word.span.end <= horizon)
                advance(from, m_words[i], stops[std::size_t(m_words[i].word.span.end - at)]);
        }
    }
    Change change{.gain = m_model.unknown()};
    if (stops[std::size_t(horizon - at)].count > 0 && m_stops[std::size_t(horizon)].count > 0)
        change = compared(at, horizon, stops[std::size_t(horizon - at)]);
    m_nodes.resize(kept);
    return change;
}

/// The node of the word that holds unit `at`, on the way that ends with node `last`.
template<typename Model>
std::uint32_t WordBeam<Model>::nodeAt(qsizetype at, std::uint32_t last) const
{
    std::uint32_t node = last;
    while (node != 0 && !m_nodes[node].word.span.contains(at))
        node = m_nodes[node].previous;
    return node;
}

/// The bonds of the words that overlap `span` and of the one after them, on the way that ends with node `last`.
template<typename Model>
double WordBeam<Model>::bondAt(Span span, std::uint32_t last) const
{
    double bond = 0;
    double next = 0;
    for (std::uint32_t node = last; node != 0 && m_nodes[node].word.span.end > span.begin;
         node = m_nodes[node].previous) {
        if (m_nodes[node].word.span.begin < span.end)
            bond += double(m_nodes[node].bond);
        else
            next = double(m_nodes[node].bond);
    }
    return bond + next;
}

template<typename Model>
RunReading::Change WordBeam<Model>::compared(qsizetype at, qsizetype end, const Stop &stop) const
{
    const Stop &before = m_stops[std::size_t(end)];
    const Node &now = m_nodes[stop.nodes[0]];
    const Node &then = m_nodes[before.nodes[0]];
    Change change{.gain = stop.score[0] - before.score[0],
                  .words = int(now.words) - int(then.words),
                  .singles = int(now.singles) - int(then.singles)};
    const std::uint32_t word = nodeAt(at, stop.nodes[0]);
    change.word = m_nodes[word].word;
    change.bond = bondAt(change.word.span, stop.nodes[0]);
    change.bondBefore = bondAt(change.word.span, before.nodes[0]);
    qsizetype begin = std::max<qsizetype>(0, at - reach + 2);
    while (begin > 0 && m_stops[std::size_t(begin)].count == 0)
        --begin;
    change.around = (stop.score[0] - m_stops[std::size_t(begin)].score[0]) / double(end - begin);
    return change;
}

template<typename Model>
std::optional<Word> WordBeam<Model>::likeliestWordAt(qsizetype at)
{
    collectThrough(at, m_run[at].unicode());
    std::optional<Word> best;
    for (const Option &option : m_through) {
        if (option.word.span.length() > 1 && (!best || option.word.logProbability > best->logProbability))
            best = option.word;
    }
    return best;
}

} // namespace galley
