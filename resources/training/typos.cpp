// Fits the weights of wrong characters: resources/language/typos.json.
//
//   galley_fit_typos --clean FOLDER [--labelled FILE] [--out FILE] [--show N]
//
// FOLDER holds *.txt of text without errors, one paragraph a line, an empty line between articles. Slips are made in it
// by putting characters of the same sound or of a like shape in the place of others: they are what is fitted on where
// there is no FILE, and count for little where there is one, because real slips teach better. FILE has lines
// "text<TAB>offset<TAB>right<TAB>group" for a sentence in which one character is wrong (offset in UTF-16 units, the
// character that belongs there, a name to report it under) and "text" alone for a sentence that is right.
// What is printed is cross-validated: every figure is of text that the model had not seen.

#include "core/checks/parallel.h"
#include "core/checks/text/typojudge.h"
#include "core/language/secondlanguage.h"
#include "core/language/thirdlanguage.h"
#include "resources/training/lurecounts.h"
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
constexpr int slipsToMake = 12000;
/// Where there are real slips, made ones count for so much: they show what real ones are too few to show, and are not
/// made where or as real ones are.
constexpr double weightOfMade = 0.1;
/// Boosted trees from so many random starts are averaged: one start is lucky at some thresholds and unlucky at others.
constexpr unsigned starts = 4;
/// Log odds taken off a score for certainty: slips are rarer in copy that is about to be printed.
constexpr double rarity = 1;

TypoSources sources()
{
    const auto taken = [](auto loaded) {
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message.text()));
        return *loaded;
    };
    return {.language = taken(simplifiedChinese()),
            .second = taken(secondChinese()),
            .third = taken(thirdChinese()),
            .confusables = taken(installedConfusables())};
}

/// The candidates of every line with their features.
std::vector<TypoCase> casesOf(const TypoCorpus &corpus, const TypoSources &from)
{
    const std::shared_ptr<const WordClasses> classes = chineseWordClasses();
    const TypoLures none; // they are counted in these very cases
    std::vector<std::vector<TypoCase>> byLine(corpus.lines.size());
    inParallel(qsizetype(corpus.lines.size()), [&](qsizetype number) {
        const TypoLine &line = corpus.lines[std::size_t(number)];
        for (const Span run : hanRuns(line.text)) {
            TypoWeighing weighing(line.text, run, from, *classes, none);
            for (const TypoCandidate &candidate : typoCandidates(line.text, run, from)) {
                if (!line.only.isEmpty() && !line.only.contains(candidate.at))
                    continue;
                byLine[std::size_t(number)].push_back(
                    {.line = std::size_t(number),
                     .at = candidate.at,
                     .from = QChar(candidate.from),
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

/// `made`: what a slip that was made counts for.
std::vector<Sample> samplesOf(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, double made)
{
    std::vector<Sample> samples;
    for (const TypoCase &one : cases) {
        const TypoLine &line = corpus.lines[one.line];
        samples.push_back({{one.features.begin(), one.features.end()},
                           one.at == line.at && one.to == line.right,
                           line.kind == TypoLine::Kind::Made ? made : 1.0,
                           line.fold});
    }
    return samples;
}

/// Fits on all folds but one; on all when there is no such fold.
TreeModel fitted(const std::vector<Sample> &samples, std::size_t without)
{
    std::vector<const Sample *> others;
    for (const Sample &sample : samples) {
        if (sample.fold != without && sample.weight > 0)
            others.push_back(&sample);
    }
    std::array<TreeModel, starts> models;
    inParallel(qsizetype(starts),
               [&](qsizetype start) { models[std::size_t(start)] = grow(others, {.seed = 7 + unsigned(start)}); });
    TreeModel all;
    for (const TreeModel &model : models)
        all.add(model, 1.0 / starts);
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"clean"_s, u"Folder of clean text."_s, u"FOLDER"_s},
                        {u"labelled"_s, u"Labelled sentences."_s, u"FILE"_s},
                        {u"out"_s, u"Where to write the trees."_s, u"FILE"_s},
                        {u"show"_s, u"Print up to N mistakes of each kind."_s, u"N"_s}});
    options.process(application);
    if (!options.isSet(u"clean"_s))
        options.showHelp(2);
    const TypoSources from = sources();
    TypoCorpus corpus = readCorpus(options.value(u"clean"_s), options.value(u"labelled"_s), folds);
    addMadeSlips(corpus, slipsToMake, from);
    std::vector<TypoCase> cases = casesOf(corpus, from);
    std::vector<Sample> samples = samplesOf(cases, corpus, options.isSet(u"labelled"_s) ? weightOfMade : 1);
    const LureCounts lures(cases, corpus, folds);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        lures.give(samples, cases, fold);
        const TreeModel model = fitted(samples, fold);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (samples[i].fold == fold)
                cases[i].score = model.score(
                    std::vector<float>(samples[i].features.begin(), samples[i].features.end()));
        }
    }
    QTextStream out(stdout);
    out << cases.size() << " candidates" << Qt::endl;
    const TypoCurve curve = report(cases, corpus, out);
    list(cases, corpus, curve, options.value(u"show"_s).toInt(), out);
    if (options.isSet(u"out"_s)) {
        QFile file(options.value(u"out"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        lures.give(samples, cases, folds);
        QJsonArray names;
        for (const char *name : typoFeatureNames())
            names.append(QLatin1StringView(name));
        const QJsonObject figures{{u"method"_s, u"5-fold cross-validation"_s}, {u"curve"_s, curve.figures}};
        const QJsonObject all{{u"date"_s, QDate::currentDate().toString(Qt::ISODate)},
                              {u"fitted on"_s, corpus.description()},
                              {u"figures"_s, figures},
                              {u"hint"_s, curve.hint},
                              {u"sure"_s, curve.sure},
                              {u"rarity"_s, rarity},
                              {u"features"_s, names},
                              {u"lures"_s, lures.all().toJson()},
                              {u"trees"_s, fitted(samples, folds).toJson()}};
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
