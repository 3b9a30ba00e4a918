#include "core/recognise/decode.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

// Long pages are decoded in windows that know how the one before ended; what lies in the last lines of a window, where
// the page after it is not seen, is decoded again in the next.
constexpr qsizetype windowSize = 2048;
constexpr qsizetype overlap = 64;

using Row = std::vector<double>;

class Window
{
public:
    /// `before` is the state of the line before, -1 at the head of the page.
    Window(const RoleWeights &weights, int before)
        : m_weights(weights)
        , m_count(weights.states.size())
        , m_before(before)
    {
        m_factor.assign(m_count, Row(m_count));
        for (size_t from = 0; from < m_count; ++from)
            for (size_t to = 0; to < m_count; ++to)
                m_factor[from][to] = std::exp(weights.next[from][to]);
    }

    void add(const CueSet &cues, double cut)
    {
        Row scores(m_count);
        for (size_t i = 0; i < m_count; ++i)
            scores[i] = lineScore(m_weights.states[i], cues, cut, m_weights);
        m_scores.push_back(std::move(scores));
    }

    QList<DecodedLine> decoded(bool isLast) const
    {
        QList<DecodedLine> result = bestPath(isLast);
        addCertainty(isLast, result);
        return result;
    }

private:
    double entry(size_t state) const
    {
        return m_before < 0 ? m_weights.first[state] : m_weights.next[size_t(m_before)][state];
    }

    QList<DecodedLine> bestPath(bool isLast) const
    {
        const size_t lines = m_scores.size();
        std::vector<std::vector<int>> from(lines, std::vector<int>(m_count, -1));
        Row best(m_count);
        for (size_t i = 0; i < m_count; ++i)
            best[i] = entry(i) + m_scores[0][i];
        for (size_t line = 1; line < lines; ++line) {
            Row now(m_count, -1e9);
            for (size_t a = 0; a < m_count; ++a)
                for (size_t b = 0; b < m_count; ++b)
                    if (const double score = best[a] + m_weights.next[a][b]; score > now[b]) {
                        now[b] = score;
                        from[line][b] = int(a);
                    }
            for (size_t b = 0; b < m_count; ++b)
                now[b] += m_scores[line][b];
            best = std::move(now);
        }
        for (size_t i = 0; isLast && i < m_count; ++i)
            best[i] += m_weights.last[i];
        QList<DecodedLine> path;
        path.resize(qsizetype(lines));
        int state = int(std::ranges::max_element(best) - best.begin());
        for (size_t line = lines; line-- > 0;) {
            path[qsizetype(line)].state = state;
            state = from[line][size_t(state)];
        }
        return path;
    }

    static void scale(Row &row)
    {
        double sum = 0;
        for (double value : row)
            sum += value;
        for (double &value : row)
            value = sum > 0 ? std::max(value / sum, 1e-200) : 1.0 / double(row.size());
    }

    Row emitted(size_t line) const
    {
        Row row(m_count);
        const double top = *std::ranges::max_element(m_scores[line]);
        for (size_t i = 0; i < m_count; ++i)
            row[i] = std::exp(m_scores[line][i] - top);
        return row;
    }

    std::vector<Row> forward() const
    {
        std::vector<Row> rows;
        rows.reserve(m_scores.size());
        for (size_t line = 0; line < m_scores.size(); ++line) {
            Row row(m_count, 0.0);
            for (size_t b = 0; line == 0 && b < m_count; ++b)
                row[b] = std::exp(entry(b));
            for (size_t a = 0; line > 0 && a < m_count; ++a)
                for (size_t b = 0; b < m_count; ++b)
                    row[b] += rows.back()[a] * m_factor[a][b];
            const Row here = emitted(line);
            for (size_t b = 0; b < m_count; ++b)
                row[b] *= here[b];
            scale(row);
            rows.push_back(std::move(row));
        }
        return rows;
    }

    void addCertainty(bool isLast, QList<DecodedLine> &result) const
    {
        const std::vector<Row> ahead = forward();
        Row back(m_count, 1.0);
        for (size_t i = 0; isLast && i < m_count; ++i)
            back[i] = std::exp(m_weights.last[i]);
        for (size_t line = m_scores.size(); line-- > 0;) {
            double sum = 0;
            std::array<double, roleCount> byRole{};
            for (size_t i = 0; i < m_count; ++i) {
                const double value = ahead[line][i] * back[i];
                byRole[size_t(m_weights.states[i].role)] += value;
                sum += value;
            }
            for (size_t role = 0; role < byRole.size(); ++role)
                result[qsizetype(line)].byRole[role] = float(sum > 0 ? byRole[role] / sum : 0);
            const Row here = emitted(line);
            Row before(m_count, 0.0);
            for (size_t a = 0; a < m_count; ++a)
                for (size_t b = 0; b < m_count; ++b)
                    before[a] += m_factor[a][b] * here[b] * back[b];
            scale(before);
            back = std::move(before);
        }
    }

    const RoleWeights &m_weights;
    size_t m_count;
    int m_before;
    std::vector<Row> m_factor;
    std::vector<Row> m_scores;
};

} // namespace

double lineScore(const LineState &state, const CueSet &cues, double cut, const RoleWeights &weights)
{
    const std::vector<double> &column = weights.cueByColumn[size_t(state.column)];
    double sum = weights.bias[size_t(state.column)];
    for (size_t cue = 0; cue < size_t(cueCount); ++cue)
        if (cues.bits().test(cue))
            sum += column[cue];
    return state.continues ? sum + weights.seamBonus + weights.seamScale * cut : sum;
}

QList<DecodedLine> decode(const QList<CueSet> &cues, const QList<double> &cut, const RoleWeights &weights,
                          const std::stop_token &stop)
{
    QList<DecodedLine> result;
    result.reserve(cues.size());
    int before = -1;
    for (qsizetype begin = 0; begin < cues.size() && !stop.stop_requested();) {
        const qsizetype end = std::min(cues.size(), begin + windowSize);
        const bool isLast = end == cues.size();
        Window window(weights, before);
        for (qsizetype i = begin; i < end; ++i)
            window.add(cues[i], cut[i]);
        QList<DecodedLine> part = window.decoded(isLast);
        if (!isLast)
            part.resize(part.size() - overlap);
        before = part.last().state;
        begin += part.size();
        result.append(part);
    }
    return result;
}

} // namespace galley
