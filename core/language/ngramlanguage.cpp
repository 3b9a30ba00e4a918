#include "core/language/ngramlanguage.h"

#include <libime/core/lattice.h>

#include <algorithm>

namespace galley {

namespace {

constexpr std::size_t beamWidth = 3;
constexpr qsizetype longestWord = 8;
/// An unknown character costs more than the model says: else a rare character beats a rare word.
constexpr double unknownPenalty = -2;

} // namespace

/// Viterbi over the cuts of one run, a few best hypotheses kept at each position.
class NgramLanguage::Beam
{
public:
    Beam(const NgramLanguage &language, QStringView run)
        : m_language(language)
        , m_run(run)
        , m_stops(static_cast<std::size_t>(run.size()) + 1)
    {
        m_nodes.reserve(static_cast<std::size_t>(run.size()) * 4);
        m_nodes.push_back({.state = language.m_model->nullState()});
        m_stops[0].push(0, m_nodes);
        for (qsizetype at = 0; at < run.size(); ++at) {
            if (m_stops[static_cast<std::size_t>(at)].count > 0)
                extendFrom(at);
        }
    }

    double score() const { return m_nodes[best()].score; }

    QList<Word> words() const
    {
        QList<Word> result;
        for (std::size_t node = best(); node != 0; node = m_nodes[node].previous) {
            const Node &word = m_nodes[node];
            result.append({{word.begin, word.end}, word.logProbability, word.known});
        }
        std::ranges::reverse(result);
        return result;
    }

private:
    struct Node {
        libime::State state{};
        double score = 0;
        std::size_t previous = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        double logProbability = 0;
        std::uint32_t index = 0;
        bool known = false;
    };

    /// The best hypotheses that end at one position, best first.
    struct Stop {
        std::array<std::size_t, beamWidth> nodes{};
        std::size_t count = 0;

        void push(std::size_t node, const std::vector<Node> &all)
        {
            std::size_t at = count < beamWidth ? count++ : beamWidth - 1;
            for (; at > 0 && all[nodes[at - 1]].score < all[node].score; --at)
                nodes[at] = nodes[at - 1];
            nodes[at] = node;
        }
        bool takes(double score, const std::vector<Node> &all) const
        {
            return count < beamWidth || score > all[nodes[beamWidth - 1]].score;
        }
    };

    struct Candidate {
        qsizetype begin;
        qsizetype end;
        std::uint32_t index;
        double logProbability;
        bool known;
    };

    void extendFrom(qsizetype at)
    {
        const qsizetype first = at + (m_run[at].isHighSurrogate() && at + 1 < m_run.size() ? 2 : 1);
        const qsizetype last = std::min(m_run.size(), at + longestWord);
        std::uint64_t hash = Lexicon::start;
        bool single = false;
        for (qsizetype end = at + 1; end <= last; ++end) {
            hash = Lexicon::extended(hash, m_run[end - 1].unicode());
            const Lexicon::Entry *entry = m_language.m_lexicon.find(hash);
            if (!entry)
                break;
            if (entry->index >= Lexicon::notInModel)
                continue;
            single = single || end == first;
            add({at, end, entry->index, double(entry->logProbability), true});
        }
        if (!single)
            add({at, first, m_language.m_model->unknown(), m_language.m_unknown, false});
    }

    void add(const Candidate &word)
    {
        const Stop from = m_stops[static_cast<std::size_t>(word.begin)];
        Stop &to = m_stops[static_cast<std::size_t>(word.end)];
        const libime::WordNode node({}, word.index);
        for (std::size_t i = 0; i < from.count; ++i) {
            Node next{.previous = from.nodes[i],
                      .begin = word.begin,
                      .end = word.end,
                      .logProbability = word.logProbability,
                      .index = word.index,
                      .known = word.known};
            const Node &previous = m_nodes[from.nodes[i]];
            // A word never adds probability: what is too bad without it need not be asked for.
            if (!to.takes(previous.score, m_nodes))
                break;
            next.score = previous.score + double(m_language.m_model->score(previous.state, node, next.state));
            if (!word.known)
                next.score += unknownPenalty;
            if (!to.takes(next.score, m_nodes))
                continue;
            m_nodes.push_back(next);
            to.push(m_nodes.size() - 1, m_nodes);
        }
    }

    std::size_t best() const { return m_stops.back().nodes[0]; }

    const NgramLanguage &m_language;
    QStringView m_run;
    std::vector<Node> m_nodes;
    std::vector<Stop> m_stops;
};

NgramLanguage::NgramLanguage(std::unique_ptr<const libime::LanguageModel> model, Lexicon lexicon)
    : m_model(std::move(model))
    , m_lexicon(std::move(lexicon))
{
    libime::State ignored{};
    const libime::WordNode unknown({}, m_model->unknown());
    m_unknown = double(m_model->score(m_model->nullState(), unknown, ignored)) + unknownPenalty;
}

Segmentation NgramLanguage::segment(QStringView run) const
{
    const Beam beam(*this, run);
    return {beam.words(), beam.score()};
}

double NgramLanguage::score(QStringView run) const
{
    return Beam(*this, run).score();
}

double NgramLanguage::logProbability(QStringView word) const
{
    const Lexicon::Entry *entry = m_lexicon.word(word);
    return entry && entry->index < Lexicon::notInModel ? double(entry->logProbability) : m_unknown;
}

bool NgramLanguage::isWord(QStringView word) const
{
    return m_lexicon.word(word) != nullptr;
}

} // namespace galley
