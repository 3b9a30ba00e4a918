// Fits the weights of duplicated characters and words: resources/language/duplicates.json.
//
//   galley_fit_duplicates --clean FOLDER [--labelled FILE] [--out FILE] [--show N]
//
// FOLDER holds *.txt, one paragraph a line, of text without errors. Slips are made in it by doubling a word or a
// character; every other repetition in it is legitimate. FILE has lines "text<TAB>begin<TAB>end" for a repetition that
// is a real slip (UTF-16 units) and "text" alone for a sentence in which all repetitions are right.
// What is printed is cross-validated: every figure is of text that the model had not seen.

#include "core/checks/text/repetitionjudge.h"
#include "core/language/lexicon.h"
#include "resources/training/logistic.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <map>
#include <random>

using namespace galley;
using namespace galley::training;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t folds = 5;
constexpr double ridge = 3;
constexpr std::size_t slipsToMake = 20000;
constexpr double madeWeight = 0.15;
/// Scores above are slips; chosen from the figures that are printed.
constexpr double characterThreshold = 1.8;
constexpr double wordThreshold = 1;

enum class Kind { CleanText, LabelledClean, LabelledError, Made };

struct Line {
    QString text;
    Kind kind = Kind::CleanText;
    Span slip; ///< empty where there is none
};

/// One repetition of one line, ready for a model.
struct Case {
    std::size_t line = 0;
    Span run;
    bool character = false;
    std::size_t at = 0; ///< in its model's samples
};

struct Training {
    std::vector<Sample> samples;
    std::vector<const char *> names;
    std::vector<double> scores;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<Line> cleanLines(const QString &folder)
{
    std::vector<Line> lines;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        for (const QString &line : linesOf(file.filePath()))
            lines.push_back({line, Kind::CleanText, {}});
    }
    return lines;
}

std::vector<Line> labelledLines(const QString &path)
{
    std::vector<Line> lines;
    for (const QString &line : linesOf(path)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() >= 3)
            lines.push_back({fields[0], Kind::LabelledError, {fields[1].toLongLong(), fields[2].toLongLong()}});
        else
            lines.push_back({fields[0], Kind::LabelledClean, {}});
    }
    return lines;
}

/// A copy of a clean line with one word or character doubled; nothing where the line has no place for one.
std::optional<Line> slipIn(const QString &text, const Language &language, std::mt19937 &random)
{
    const QList<Span> runs = hanRuns(text);
    if (runs.isEmpty())
        return {};
    const Span run = runs[qsizetype(random() % std::size_t(runs.size()))];
    Span unit;
    if (random() % 10 < 6) {
        const QList<Word> words = language.segment(run.of(text)).words;
        unit = words[qsizetype(random() % std::size_t(words.size()))].span.shifted(run.begin);
    } else {
        const qsizetype at = run.begin + qsizetype(random() % std::size_t(run.length()));
        unit = {at, at + 1};
    }
    QString doubled = text;
    doubled.insert(unit.end, unit.of(text).toString());
    // A double beside its like is another repetition than the one that was made.
    if ((unit.begin > 0 && text[unit.begin - 1] == text[unit.end - 1])
        || (unit.end < text.size() && text[unit.end] == text[unit.begin]))
        return {};
    return Line{doubled, Kind::Made, {unit.begin, unit.end + unit.length()}};
}

std::vector<Line> madeLines(const std::vector<Line> &clean, const Language &language)
{
    std::mt19937 random(20);
    std::vector<Line> lines;
    while (lines.size() < slipsToMake) {
        const std::optional<Line> line = slipIn(clean[random() % clean.size()].text, language, random);
        if (line)
            lines.push_back(*line);
    }
    return lines;
}

/// What stands right around a repetition decides its fold, so that a sentence and its copy are never on both sides.
std::size_t foldOf(QStringView text, Span run)
{
    const qsizetype begin = std::max<qsizetype>(0, run.begin - 2);
    return (Lexicon::hash(text.sliced(begin, std::min(text.size(), run.end + 2) - begin)) >> 32) % folds;
}

class Duplicates
{
public:
    Duplicates(std::shared_ptr<const Language> language, std::vector<Line> lines)
        : m_language(std::move(language))
        , m_classes(chineseWordClasses())
        , m_lines(std::move(lines))
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            measure(i);
        for (Training *training : {&m_characters, &m_words})
            training->scores = crossValidated(training->samples, folds, ridge);
    }

    void report(int show);
    QJsonObject weights();

private:
    void measure(std::size_t number);
    void reportAt(double character, double word);
    void list(const char *title, Kind kind, bool flagged, double threshold, int show);
    double scoreOf(const Case &one) const { return (one.character ? m_characters : m_words).scores[one.at]; }
    static QJsonObject weightsOf(const Training &training);

    std::shared_ptr<const Language> m_language;
    std::shared_ptr<const WordClasses> m_classes;
    std::vector<Line> m_lines;
    std::vector<Case> m_cases;
    Training m_characters;
    Training m_words;
    QJsonArray m_figures;
    QTextStream m_out{stdout};
};

void Duplicates::measure(std::size_t number)
{
    const Line &line = m_lines[number];
    for (const Span run : hanRuns(line.text)) {
        for (const Repetition &leftmost : repetitionsIn(line.text, run)) {
            const Repetition repetition = aligned(line.text, run, leftmost, *m_language);
            const bool slip = repetition.run.overlaps(line.slip);
            if ((line.kind == Kind::Made && !slip) || isRightful(line.text, run, leftmost, *m_language, *m_classes))
                continue;
            const RepetitionFeatures found = featuresOf(line.text, run, repetition, *m_language, *m_classes);
            Training &training = repetition.unit == 1 ? m_characters : m_words;
            Sample sample{{}, slip, line.kind == Kind::Made ? madeWeight : 1, foldOf(line.text, repetition.run)};
            training.names.clear();
            for (const Feature &feature : found.values) {
                training.names.push_back(feature.name);
                sample.features.push_back(feature.value);
            }
            m_cases.push_back({number, repetition.run, repetition.unit == 1, training.samples.size()});
            training.samples.push_back(std::move(sample));
        }
    }
}

void Duplicates::reportAt(double character, double word)
{
    std::map<Kind, double> rows, flagged;
    double characters = 0;
    std::vector<int> hit(m_lines.size());
    for (const Case &one : m_cases) {
        const bool said = scoreOf(one) > (one.character ? character : word);
        const Line &line = m_lines[one.line];
        if (line.slip.isEmpty() || !one.run.overlaps(line.slip))
            flagged[line.kind == Kind::LabelledError ? Kind::CleanText : line.kind] += said;
        else
            hit[one.line] |= said;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Kind kind = m_lines[i].kind;
        ++rows[kind];
        if (kind == Kind::CleanText)
            characters += double(m_lines[i].text.size());
        if (kind == Kind::LabelledError || kind == Kind::Made)
            flagged[kind] += hit[i];
    }
    const auto share = [&](Kind kind) { return rows[kind] > 0 ? flagged[kind] / rows[kind] : 0; };
    const QJsonObject figures{{u"characterThreshold"_s, character},
                              {u"wordThreshold"_s, word},
                              {u"recall"_s, share(Kind::LabelledError)},
                              {u"recallOfMade"_s, share(Kind::Made)},
                              {u"falseOnLabelledClean"_s, share(Kind::LabelledClean)},
                              {u"falsePer10kClean"_s, 1e4 * flagged[Kind::CleanText] / characters}};
    m_figures.append(figures);
    m_out << "T " << character << ' ' << word << "  recall " << QString::number(share(Kind::LabelledError), 'f', 3)
          << "  of made " << QString::number(share(Kind::Made), 'f', 3) << "  false on labelled clean "
          << QString::number(share(Kind::LabelledClean), 'f', 4) << "  per 10k clean "
          << QString::number(1e4 * flagged[Kind::CleanText] / characters, 'f', 2) << Qt::endl;
}

void Duplicates::list(const char *title, Kind kind, bool flagged, double threshold, int show)
{
    m_out << "# " << title << Qt::endl;
    for (const Case &one : m_cases) {
        const Line &line = m_lines[one.line];
        const bool slip = !line.slip.isEmpty() && one.run.overlaps(line.slip);
        if (line.kind != kind || slip == flagged || (scoreOf(one) > threshold) != flagged || show-- <= 0)
            continue;
        const Sample &sample = (one.character ? m_characters : m_words).samples[one.at];
        m_out << QString::number(scoreOf(one), 'f', 1) << ' '
              << line.text.mid(std::max<qsizetype>(0, one.run.begin - 6), std::min<qsizetype>(6, one.run.begin)) << '['
              << one.run.of(line.text) << ']' << line.text.mid(one.run.end, 6) << " gain "
              << QString::number(sample.features[0], 'f', 1) << " unit " << QString::number(sample.features[3], 'f', 1)
              << Qt::endl;
    }
}

void Duplicates::report(int show)
{
    m_out << m_characters.samples.size() << " repeated characters, " << m_words.samples.size() << " longer repetitions"
          << Qt::endl;
    for (const double threshold : {0.5, 1.0, 1.5, 1.8, 2.0, 2.5, 3.0, 4.0})
        reportAt(threshold, wordThreshold);
    for (const double threshold : {0.0, 0.5, 1.5, 2.0, 3.0})
        reportAt(characterThreshold, threshold);
    if (show <= 0)
        return;
    list("missed", Kind::LabelledError, false, 2, show);
    list("false on labelled clean", Kind::LabelledClean, true, 1, show);
    list("false on clean text", Kind::CleanText, true, 1, show);
    list("made, missed", Kind::Made, false, 1, show);
    for (const Training *training : {&m_characters, &m_words}) {
        const QJsonObject all = weightsOf(*training);
        for (auto it = all.begin(); it != all.end(); ++it)
            m_out << it.key() << ' ' << QString::number(it->toDouble(), 'f', 2) << "  ";
        m_out << Qt::endl;
    }
}

QJsonObject Duplicates::weightsOf(const Training &training)
{
    std::vector<const Sample *> all;
    for (const Sample &sample : training.samples)
        all.push_back(&sample);
    const Model model = fit(all, ridge);
    QJsonObject weights{{u"bias"_s, model.bias}};
    for (std::size_t i = 0; i < model.weights.size(); ++i)
        weights[QLatin1StringView(training.names[i])] = std::round(model.weights[i] * 1e4) / 1e4;
    return weights;
}

QJsonObject Duplicates::weights()
{
    double characters = 0;
    std::map<Kind, int> rows;
    for (const Line &line : m_lines) {
        ++rows[line.kind];
        if (line.kind == Kind::CleanText)
            characters += double(line.text.size());
    }
    const QString on =
        u"%1 characters of clean news with %2 slips made in them, %3 real slips, %4 sentences with rightful repetitions"_s
            .arg(characters)
            .arg(rows[Kind::Made])
            .arg(rows[Kind::LabelledError])
            .arg(rows[Kind::LabelledClean]);
    return {{u"date"_s, QDate::currentDate().toString(Qt::ISODate)},
            {u"fitted on"_s, on},
            {u"figures"_s, QJsonObject{{u"method"_s, u"5-fold cross-validation"_s}, {u"thresholds"_s, m_figures}}},
            {u"characterThreshold"_s, characterThreshold},
            {u"wordThreshold"_s, wordThreshold},
            {u"character"_s, weightsOf(m_characters)},
            {u"word"_s, weightsOf(m_words)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"clean"_s, u"Folder of clean text."_s, u"FOLDER"_s},
                        {u"labelled"_s, u"Labelled sentences."_s, u"FILE"_s},
                        {u"out"_s, u"Where to write the weights."_s, u"FILE"_s},
                        {u"show"_s, u"Print up to N mistakes of each kind."_s, u"N"_s}});
    options.process(application);
    const Result<std::shared_ptr<const Language>> language = simplifiedChinese();
    if (!language || !options.isSet(u"clean"_s))
        options.showHelp(2);

    std::vector<Line> lines = cleanLines(options.value(u"clean"_s));
    const std::vector<Line> made = madeLines(lines, **language);
    lines.insert(lines.end(), made.begin(), made.end());
    if (options.isSet(u"labelled"_s)) {
        const std::vector<Line> labelled = labelledLines(options.value(u"labelled"_s));
        lines.insert(lines.end(), labelled.begin(), labelled.end());
    }
    Duplicates duplicates(*language, std::move(lines));
    duplicates.report(options.value(u"show"_s).toInt());
    if (options.isSet(u"out"_s)) {
        QFile file(options.value(u"out"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QJsonDocument(duplicates.weights()).toJson());
    }
    return 0;
}
