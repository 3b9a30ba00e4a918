// Fits the weights of wrong characters: resources/language/typos.json.
//
//   galley_fit_typos --clean FOLDER [--labelled FILE] [--out FILE] [--show N] [--one-model]
//
// FOLDER holds *.txt of text without errors, one paragraph a line, an empty line between articles. Slips are made in it
// by putting characters of the same sound or of a like shape in the place of others. FILE has lines
// "text<TAB>offset<TAB>right<TAB>group" for a sentence in which one character is wrong (offset in UTF-16 units, the
// character that belongs there, a name to report it under) and "text" alone for a sentence that is right.
// What is printed is cross-validated: every figure is of text that the model had not seen.

#include "core/checks/parallel.h"
#include "core/checks/text/typojudge.h"
#include "core/language/secondlanguage.h"
#include "resources/training/trees.h"
#include "resources/training/typocorpus.h"
#include "resources/training/typoreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <array>
#include <cmath>

using namespace galley;
using namespace galley::training;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t folds = 5;
constexpr double ridge = 3;
constexpr int slipsToMake = 8000;
/// Made slips show the trees what slips look like; the logistic model is better off with real ones.
constexpr double madeWeightInTrees = 0.3;
constexpr double madeWeightInLogistic = 0.1;
/// Log odds taken off a score for certainty: one in so many of the places looked at is wrong in real copy.
constexpr double rarity = 1;

TypoSources sources(bool oneModel)
{
    const auto taken = [](auto loaded) {
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message.text()));
        return *loaded;
    };
    return {.language = taken(simplifiedChinese()),
            .second = oneModel ? nullptr : taken(secondChinese()),
            .confusables = taken(installedConfusables())};
}

/// The candidates of every line with their features.
std::vector<TypoCase> casesOf(const TypoCorpus &corpus, const TypoSources &from)
{
    const std::shared_ptr<const WordClasses> classes = chineseWordClasses();
    std::vector<std::vector<TypoCase>> byLine(corpus.lines.size());
    inParallel(qsizetype(corpus.lines.size()), [&](qsizetype number) {
        const TypoLine &line = corpus.lines[std::size_t(number)];
        for (const Span run : hanRuns(line.text)) {
            TypoWeighing weighing(line.text, run, from, *classes);
            for (const TypoCandidate &candidate : typoCandidates(line.text, run, from)) {
                // A made slip stands in text whose other places are counted already.
                if (line.kind == TypoLine::Kind::Made && candidate.at != line.at)
                    continue;
                byLine[std::size_t(number)].push_back(
                    {.line = std::size_t(number),
                     .at = candidate.at,
                     .to = QChar(candidate.to),
                     .recurs = line.article >= 0
                         && recurs(candidate, line.text, corpus.articles[std::size_t(line.article)]),
                     .features = weighing.of(candidate)});
            }
        }
    });
    std::vector<TypoCase> all;
    for (std::vector<TypoCase> &cases : byLine)
        std::ranges::move(cases, std::back_inserter(all));
    return all;
}

std::vector<Sample> samplesOf(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, double madeWeight)
{
    std::vector<Sample> samples;
    for (const TypoCase &one : cases) {
        const TypoLine &line = corpus.lines[one.line];
        samples.push_back({{one.features.begin(), one.features.end()},
                           one.at == line.at && one.to == line.right,
                           line.kind == TypoLine::Kind::Made ? madeWeight : 1,
                           line.fold});
    }
    return samples;
}

struct BothModels {
    Model logistic;
    TreeModel trees;
    double score(const TypoFeatures &features) const
    {
        return (logistic.score({features.begin(), features.end()}) + trees.score(features)) / 2;
    }
};

/// Fits on all folds but one; on all when there is no such fold.
BothModels fitted(const std::vector<Sample> &forLogistic, const std::vector<Sample> &forTrees, std::size_t without)
{
    const auto chosen = [without](const std::vector<Sample> &samples) {
        std::vector<const Sample *> others;
        for (const Sample &sample : samples) {
            if (sample.fold != without && sample.weight > 0)
                others.push_back(&sample);
        }
        return others;
    };
    return {fit(chosen(forLogistic), ridge), grow(chosen(forTrees), {})};
}

QJsonObject jsonOf(const BothModels &model)
{
    QJsonObject weights;
    for (std::size_t i = 0; i < model.logistic.weights.size(); ++i)
        weights[QLatin1StringView(typoFeatureNames()[i])] = std::round(model.logistic.weights[i] * 1e5) / 1e5;
    return {{u"bias"_s, model.logistic.bias}, {u"weights"_s, weights}, {u"trees"_s, model.trees.toJson()}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"clean"_s, u"Folder of clean text."_s, u"FOLDER"_s},
                        {u"labelled"_s, u"Labelled sentences."_s, u"FILE"_s},
                        {u"one-model"_s, u"Do without the second language model."_s},
                        {u"out"_s, u"Where to write the weights; those of the other kind stay."_s, u"FILE"_s},
                        {u"show"_s, u"Print up to N mistakes of each kind."_s, u"N"_s}});
    options.process(application);
    if (!options.isSet(u"clean"_s))
        options.showHelp(2);
    const bool oneModel = options.isSet(u"one-model"_s);
    const TypoSources from = sources(oneModel);
    TypoCorpus corpus = readCorpus(options.value(u"clean"_s), options.value(u"labelled"_s), folds);
    addMadeSlips(corpus, slipsToMake, from);
    std::vector<TypoCase> cases = casesOf(corpus, from);
    const std::vector<Sample> forLogistic = samplesOf(cases, corpus, madeWeightInLogistic);
    const std::vector<Sample> forTrees = samplesOf(cases, corpus, madeWeightInTrees);
    std::array<std::vector<double>, 2> apart; // by the logistic model, by the trees
    for (std::vector<double> &scores : apart)
        scores.resize(cases.size());
    inParallel(qsizetype(folds), [&](qsizetype fold) {
        const BothModels model = fitted(forLogistic, forTrees, std::size_t(fold));
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (forTrees[i].fold != std::size_t(fold))
                continue;
            apart[0][i] = model.logistic.score(forTrees[i].features);
            apart[1][i] = model.trees.score(cases[i].features);
            cases[i].score = (apart[0][i] + apart[1][i]) / 2;
        }
    });
    QTextStream out(stdout);
    out << cases.size() << " candidates" << Qt::endl;
    for (const bool trees : {false, true}) {
        std::vector<TypoCase> alone = cases;
        for (std::size_t i = 0; i < cases.size(); ++i)
            alone[i].score = apart[trees][i];
        out << (trees ? "trees alone" : "logistic model alone") << Qt::endl;
        report(alone, corpus, out);
    }
    out << "both" << Qt::endl;
    const TypoCurve curve = report(cases, corpus, out);
    list(cases, corpus, curve, options.value(u"show"_s).toInt(), out);
    if (options.isSet(u"out"_s)) {
        QFile file(options.value(u"out"_s));
        QJsonObject all;
        if (file.open(QFile::ReadOnly))
            all = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonObject model = jsonOf(fitted(forLogistic, forTrees, folds));
        model[u"date"_s] = QDate::currentDate().toString(Qt::ISODate);
        model[u"fitted on"_s] = corpus.description();
        model[u"figures"_s] = QJsonObject{{u"method"_s, u"5-fold cross-validation"_s}, {u"curve"_s, curve.figures}};
        model[u"hint"_s] = curve.hint;
        model[u"sure"_s] = curve.sure;
        model[u"rarity"_s] = rarity;
        all[oneModel ? u"one"_s : u"both"_s] = model;
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
