#include "resources/training/typoreport.h"

#include "core/checks/text/typojudge.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace galley::training {

namespace {

/// The cases that would be flagged if their scores were high enough.
std::vector<const TypoCase *> flaggable(const std::vector<TypoCase> &cases)
{
    std::vector<const TypoCase *> result;
    std::vector<PlacedScore> scores;
    for (std::size_t begin = 0, end = 0; begin < cases.size(); begin = end) {
        scores.clear();
        for (end = begin; end < cases.size() && cases[end].line == cases[begin].line; ++end)
            scores.push_back({cases[end].at, cases[end].score});
        for (const std::size_t best : localBest(scores)) {
            if (!cases[begin + best].recurs)
                result.push_back(&cases[begin + best]);
        }
    }
    return result;
}

struct Counts {
    std::map<QString, double> errors, hits, fixed; ///< by group
    std::map<QString, double> characters, alarms;  ///< by source of right text
    double beside = 0;                             ///< flags elsewhere in sentences with an error
};

QString sourceOf(const TypoLine &line)
{
    return line.kind == TypoLine::Kind::Right ? u"right"_s : line.group;
}

Counts counted(const std::vector<const TypoCase *> &cases, const TypoCorpus &corpus, double threshold)
{
    Counts counts;
    for (const TypoLine &line : corpus.lines) {
        if (line.isError())
            ++counts.errors[line.group];
        else if (line.kind != TypoLine::Kind::Corrected)
            counts.characters[sourceOf(line)] += double(line.text.size());
    }
    for (const TypoCase *one : cases) {
        const TypoLine &line = corpus.lines[one->line];
        if (one->score < threshold || line.kind == TypoLine::Kind::Corrected)
            continue;
        if (line.at < 0) {
            ++counts.alarms[sourceOf(line)];
        } else if (line.at == one->at) {
            ++counts.hits[line.group];
            counts.fixed[line.group] += line.right == one->to;
        } else {
            ++counts.beside;
        }
    }
    return counts;
}

/// The lowest threshold at which right sentences have at most so many false alarms in 10,000 characters.
double thresholdFor(double alarms, const std::vector<const TypoCase *> &cases, const TypoCorpus &corpus)
{
    double characters = 0;
    for (const TypoLine &line : corpus.lines)
        characters += line.kind == TypoLine::Kind::Right ? double(line.text.size()) : 0;
    std::vector<double> scores;
    for (const TypoCase *one : cases) {
        if (corpus.lines[one->line].kind == TypoLine::Kind::Right)
            scores.push_back(one->score);
    }
    std::ranges::sort(scores, std::greater());
    const std::size_t allowed = std::size_t(alarms * characters / 1e4);
    return allowed < scores.size() ? scores[allowed] + 1e-9 : -100;
}

QString number(double value, int digits = 3)
{
    return QString::number(value, 'f', digits);
}

} // namespace

TypoCurve report(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, QTextStream &out)
{
    const std::vector<const TypoCase *> best = flaggable(cases);
    TypoCurve curve{.figures = {}, .hint = thresholdFor(2, best, corpus), .sure = thresholdFor(0.67, best, corpus)};
    for (const double alarms : {0.3, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 8.0}) {
        const double threshold = thresholdFor(alarms, best, corpus);
        Counts counts = counted(best, corpus, threshold);
        QJsonObject figures{{u"threshold"_s, threshold}, {u"false per 10k on right sentences"_s, alarms}};
        out << "right " << number(alarms, 2) << "  T " << number(threshold, 2);
        double hits = 0, fixed = 0;
        for (const auto &[group, errors] : counts.errors) {
            const double recall = counts.hits[group] / errors;
            figures[u"recall "_s + group] = recall;
            out << "  " << group << ' ' << number(recall);
            hits += counts.hits[group];
            fixed += counts.fixed[group];
        }
        out << "  fix " << number(fixed / std::max(1.0, hits)) << "  precision "
            << number(hits / std::max(1.0, hits + counts.beside));
        for (const auto &[source, characters] : counts.characters) {
            if (source != "right"_L1)
                out << "  " << source << ' ' << number(1e4 * counts.alarms[source] / characters, 2);
            figures[u"false per 10k "_s + source] = 1e4 * counts.alarms[source] / characters;
        }
        out << Qt::endl;
        curve.figures.append(figures);
    }
    return curve;
}

void list(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, const TypoCurve &curve, int count,
          QTextStream &out)
{
    std::map<QString, int> left;
    for (const TypoCase *one : flaggable(cases)) {
        const TypoLine &line = corpus.lines[one->line];
        if (one->score < curve.hint || line.kind == TypoLine::Kind::Corrected
            || (line.at == one->at && line.right == one->to))
            continue;
        const QString source = line.at < 0 ? sourceOf(line) : u"wrong beside an error"_s;
        if (++left[source] > count)
            continue;
        out << source << ' ' << number(one->score, 1) << ' '
            << line.text.mid(std::max<qsizetype>(0, one->at - 8), std::min<qsizetype>(8, one->at)) << '['
            << line.text[one->at] << one->to << ']' << line.text.mid(one->at + 1, 8) << " gain "
            << number(double(one->features[0]), 1) << " second " << number(double(one->features[3]), 1) << Qt::endl;
    }
}

} // namespace galley::training
