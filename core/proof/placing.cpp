#include "core/proof/placing.h"

#include "core/proof/gaps.h"
#include "core/proof/sightings.h"
#include "core/proof/unknown.h"

#include <algorithm>
#include <optional>

namespace galley {

namespace {

/// Of a line that goes on where the line before ended: worth so many triples.
constexpr double goingOn = 3;
constexpr double sameUnit = 1;
constexpr double blockEdge = 1;
/// Decides where two places are as good but for it.
constexpr double anotherSize = 0.5;
/// Share of a run's text that another must print for it to stand there twice, and the letters that it takes.
constexpr double twiceShare = 0.6;
constexpr qsizetype fewestTwice = 12;

/// Where one line of a column stands, or nothing.
using LinePlace = std::optional<Sighting>;

double continuity(const Sighting &before, qsizetype length, const Sighting &now)
{
    if (before.unit != now.unit)
        return 0;
    return std::abs(before.at + length - now.at) <= 3 ? goingOn : sameUnit;
}

/// How well a line fits a place by itself: by what is found, all the better where nothing is left over; display type is
/// no running text, and an index that has a headline's words is no headline.
double fitOf(const Sighting &sighting, bool isDisplay, const QList<ProofUnit> &units)
{
    const ProofUnit &unit = units[sighting.unit];
    const double misplaced = isDisplay && unit.isFlow() ? double(sighting.found) / 2
        : !isDisplay && unit.role == Role::Headline     ? anotherSize
                                                        : 0;
    return sighting.found + blockEdge * (sighting.opensBlock + sighting.closesBlock) - misplaced;
}

/// The likeliest places of a column's lines: each where it is found best, and where the line before leads to.
QList<LinePlace> placesOf(const ProofColumn &column, const Sightings &sightings, const QList<ProofUnit> &units,
                          double running)
{
    struct State {
        LinePlace place;
        double score;
        int from;
    };
    QList<QList<State>> steps;
    for (qsizetype i = 0; i < column.size(); ++i) {
        QList<State> states{{std::nullopt, 0, 0}};
        for (const Sighting &sighting : sightings.of(column[i].text))
            states.append(State{sighting, fitOf(sighting, column[i].size > displaySize * running, units), 0});
        for (State &state : states) {
            double best = -1;
            const QList<State> before = i > 0 ? steps.last() : QList<State>{{std::nullopt, 0, 0}};
            for (int j = 0; j < before.size(); ++j) {
                double score = before[j].score;
                if (before[j].place && state.place)
                    score += continuity(*before[j].place, column[i - 1].text.size(), *state.place);
                if (score > best) {
                    best = score;
                    state.from = j;
                }
            }
            state.score += best;
        }
        steps.append(states);
    }
    QList<LinePlace> places(column.size());
    int at = int(std::ranges::max_element(steps.last(), {}, &State::score) - steps.last().begin());
    for (qsizetype i = column.size() - 1; i >= 0; --i) {
        places[i] = steps[i][at].place;
        at = steps[i][at].from;
    }
    return places;
}

/// Short ends of paragraphs, which are found nowhere or everywhere, stand where the line before ended or the next begins;
/// a character lost or doubled in that moves them by one.
void placeShortLines(QList<LinePlace> &places, const ProofColumn &column, const QList<ProofUnit> &units)
{
    const auto placeNear = [&units](qsizetype unit, qsizetype at, const QString &words) -> LinePlace {
        const QStringView text = units[unit].text;
        for (const qsizetype shift : {0, -1, 1}) {
            const QStringView rest = text.sliced(std::clamp<qsizetype>(at + shift, 0, text.size()));
            if (at + shift >= 0 && agree(words, rest.first(std::min(words.size(), rest.size()))))
                return Sighting{unit, at + shift, 1, 1};
        }
        return std::nullopt;
    };
    for (qsizetype i = 0; i < column.size(); ++i) {
        const QString &text = column[i].text;
        if (!places[i] && i > 0 && places[i - 1])
            places[i] = placeNear(places[i - 1]->unit, places[i - 1]->at + column[i - 1].text.size(), text);
        if (!places[i] && i + 1 < column.size() && places[i + 1])
            places[i] = placeNear(places[i + 1]->unit, places[i + 1]->at - text.size(), text);
    }
}

class Placer
{
public:
    Placer(const QList<ProofColumn> &columns, const QList<ProofUnit> &units)
        : m_columns(columns)
        , m_units(units)
        , m_sightings(units)
        , m_running(runningSize(columns))
    {
    }

    Placing place()
    {
        for (qsizetype c = 0; c < m_columns.size(); ++c)
            cut(c);
        setTwiceAside();
        fillGaps();
        takeReplaced();
        setUnknownAside();
        return std::move(m_placing);
    }

private:
    /// Cuts a column into runs and strays.
    void cut(qsizetype c)
    {
        const ProofColumn &column = m_columns[c];
        QList<LinePlace> places = placesOf(column, m_sightings, m_units, m_running);
        placeShortLines(places, column, m_units);
        bridge(places, column);
        for (qsizetype i = 0; i < column.size();) {
            qsizetype end = i + 1;
            if (!places[i]) {
                while (end < column.size() && !places[end])
                    ++end;
                m_placing.strays.append(Placing::Stray{c, {i, end}});
            } else {
                while (end < column.size() && places[end] && goesOn(column, places, end))
                    ++end;
                m_placing.runs.append(runOf(c, {i, end}, places));
            }
            i = end;
        }
    }

    static bool goesOn(const ProofColumn &column, const QList<LinePlace> &places, qsizetype i)
    {
        const Sighting &before = *places[i - 1];
        return before.unit == places[i]->unit
            && std::abs(before.at + column[i - 1].text.size() - places[i]->at) <= widestJump;
    }

    /// Lines that are found nowhere between two of one unit are its own, and wrong.
    static void bridge(QList<LinePlace> &places, const ProofColumn &column)
    {
        for (qsizetype i = 1; i < places.size(); ++i) {
            if (places[i] || !places[i - 1])
                continue;
            qsizetype end = i;
            qsizetype length = 0;
            while (end < places.size() && !places[end])
                length += column[end++].text.size();
            const Sighting before = *places[i - 1];
            const qsizetype from = before.at + column[i - 1].text.size();
            if (end == places.size() || places[end]->unit != before.unit
                || std::abs(places[end]->at - from) > length + widestJump)
                continue;
            for (qsizetype at = from; i < end; ++i) {
                places[i] = Sighting{before.unit, at, 0, 0};
                at += column[i].text.size();
            }
        }
    }

    PlacedRun runOf(qsizetype c, Span lines, const QList<LinePlace> &places) const
    {
        PlacedRun run{.unit = places[lines.begin]->unit,
                      .column = c,
                      .lines = lines,
                      .starts = {},
                      .part = {places[lines.begin]->at, 0}};
        for (qsizetype i = lines.begin; i < lines.end; ++i) {
            const qsizetype length = m_columns[c][i].text.size();
            run.starts.append(places[i]->at);
            run.part.begin = std::min(run.part.begin, places[i]->at);
            run.part.end = std::max(run.part.end, places[i]->at + length);
            run.letters += length;
        }
        run.part.end = std::min(run.part.end, m_units[run.unit].text.size());
        run.part.begin = std::min(run.part.begin, run.part.end);
        return run;
    }

    double sizeOf(const PlacedRun &run) const { return m_columns[run.column][run.lines.begin].size; }

    /// Of runs that print the same, the one that comes first in the largest type stays; another is that of a unit with
    /// the same words that nothing prints yet, or it is one too many.
    void setTwiceAside()
    {
        QList<PlacedRun> all = std::exchange(m_placing.runs, {});
        std::ranges::stable_sort(all, std::ranges::greater(), [this](const PlacedRun &run) {
            return std::pair(isHeading(m_units[run.unit].role) ? sizeOf(run) : 0, run.letters);
        });
        for (PlacedRun &run : all)
            if (!prints(run.unit, run.part))
                m_placing.runs.append(run);
            else if (const auto other = unprinted(run))
                m_placing.runs.append(*other);
            else if (run.letters < fewestTwice) // what is so short may stand anywhere
                m_placing.strays.append(Placing::Stray{run.column, run.lines});
            else
                m_placing.twice.append(run);
        const auto byText = [](const PlacedRun &run) { return std::tuple(run.unit, run.part.begin, run.part.end); };
        std::ranges::sort(m_placing.runs, {}, byText);
        std::ranges::sort(m_placing.twice, {}, byText);
    }

    bool prints(qsizetype unit, Span part) const
    {
        qsizetype printed = 0;
        for (const PlacedRun &run : m_placing.runs)
            for (qsizetype i = 0; run.unit == unit && i < run.starts.size(); ++i) {
                const qsizetype end = run.starts[i] + m_columns[run.column][run.lines.begin + i].text.size();
                printed += std::max<qsizetype>(0, std::min(end, part.end) - std::max(run.starts[i], part.begin));
            }
        return double(printed) > twiceShare * double(part.length());
    }

    std::optional<PlacedRun> unprinted(const PlacedRun &run) const
    {
        const QString words = wordsOf(m_columns[run.column], run.lines);
        for (const Sighting &other : m_sightings.of(words)) {
            const qsizetype end = std::min(other.at + words.size(), m_units[other.unit].text.size());
            const Span part{std::min(other.at, end), end};
            if (other.share <= 0.8 || other.unit == run.unit || prints(other.unit, part))
                continue;
            PlacedRun moved = run;
            moved.unit = other.unit;
            moved.part = part;
            for (qsizetype &start : moved.starts)
                start += part.begin - run.part.begin;
            return moved;
        }
        return std::nullopt;
    }

    /// Each gap goes to what fits it best of the whole page.
    void fillGaps()
    {
        for (const GapFit fit : {GapFit::Exact, GapFit::Nearly, GapFit::ByPlace}) {
            m_placing.strays.removeIf([&](const Placing::Stray &stray) {
                return !sayNothing(wordsOf(m_columns[stray.column], stray.lines)) && fillsGap(stray, fit);
            });
            m_placing.twice.removeIf([&](const PlacedRun &run) { return fillsGap({run.column, run.lines}, fit); });
        }
    }

    bool fillsGap(const Placing::Stray &lines, GapFit fit)
    {
        const auto run = runInGap(lines, fit, m_placing, m_units, m_columns);
        if (!run)
            return false;
        const auto byText = [](const PlacedRun &each) { return std::pair(each.unit, each.part.begin); };
        m_placing.runs.insert(std::ranges::upper_bound(m_placing.runs, byText(*run), {}, byText), *run);
        return true;
    }

    /// Lines that nobody can read stand where exactly so much is missing; what is over belongs to whatever is not there.
    void setUnknownAside()
    {
        m_placing.strays.removeIf([this](const Placing::Stray &stray) {
            const QString words = wordsOf(m_columns[stray.column], stray.lines);
            if (!sayNothing(words))
                return false;
            if (!fillsGap(stray, GapFit::Exact) && !fillsGap(stray, GapFit::ByPlace))
                m_placing.unknown += words.size();
            return true;
        });
    }

    /// Lines at the end or head of a run that are found nowhere stand in the place of what the text has there.
    void takeReplaced()
    {
        for (PlacedRun &run : m_placing.runs) {
            if (!m_units[run.unit].isFlow())
                continue;
            const auto gapAfter = nextPrinted(run) - run.part.end;
            const auto gapBefore = run.part.begin - lastPrinted(run);
            for (auto stray = m_placing.strays.begin(); stray != m_placing.strays.end();) {
                const bool after = stray->lines.begin == run.lines.end && gapAfter >= 3;
                const bool before = stray->lines.end == run.lines.begin && gapBefore >= 3;
                if (stray->column != run.column || (!after && !before)) {
                    ++stray;
                    continue;
                }
                takeIn(run, *stray);
                run.lines = {std::min(run.lines.begin, stray->lines.begin), std::max(run.lines.end, stray->lines.end)};
                stray = m_placing.strays.erase(stray);
            }
        }
    }

    void takeIn(PlacedRun &run, const Placing::Stray &stray) const
    {
        const ProofColumn &column = m_columns[run.column];
        if (stray.lines.begin == run.lines.end) {
            for (qsizetype i = stray.lines.begin; i < stray.lines.end; ++i)
                run.starts.append(run.starts.last() + column[i - 1].text.size());
            return;
        }
        for (qsizetype i = stray.lines.end - 1; i >= stray.lines.begin; --i)
            run.starts.prepend(run.starts.first() - column[i].text.size());
    }

    qsizetype nextPrinted(const PlacedRun &run) const
    {
        qsizetype next = m_units[run.unit].text.size();
        for (const PlacedRun &other : m_placing.runs)
            if (other.unit == run.unit && other.part.begin >= run.part.end)
                next = std::min(next, other.part.begin);
        return next;
    }

    qsizetype lastPrinted(const PlacedRun &run) const
    {
        qsizetype last = 0;
        for (const PlacedRun &other : m_placing.runs)
            if (other.unit == run.unit && other.part.end <= run.part.begin)
                last = std::max(last, other.part.end);
        return last;
    }

    const QList<ProofColumn> &m_columns;
    const QList<ProofUnit> &m_units;
    Sightings m_sightings;
    double m_running;
    Placing m_placing;
};

} // namespace

Placing placed(const QList<ProofColumn> &columns, const QList<ProofUnit> &units)
{
    return Placer(columns, units).place();
}

} // namespace galley
