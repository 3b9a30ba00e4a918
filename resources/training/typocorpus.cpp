#include "resources/training/typocorpus.h"

#include "core/checks/analysis.h"
#include "core/language/lexicon.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace galley::training {

namespace {

QStringList linesOf(const QString &path, Qt::SplitBehavior behaviour)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', behaviour);
}

std::size_t foldOf(QStringView text, std::size_t folds)
{
    return (Lexicon::hash(text.first(std::min<qsizetype>(12, text.size()))) >> 32) % folds;
}

void addArticle(TypoCorpus &corpus, const QStringList &paragraphs, const QString &group, std::size_t folds)
{
    if (paragraphs.isEmpty())
        return;
    for (const QString &paragraph : paragraphs)
        corpus.lines.push_back({.text = paragraph,
                                .kind = TypoLine::Kind::Clean,
                                .group = group,
                                .article = int(corpus.articles.size()),
                                .fold = foldOf(paragraphs.first(), folds)});
    corpus.articles.push_back(paragraphs.join(u'\n'));
}

/// The sentence as it should be: what stands around the place is right now. Both are in one fold.
void addCorrected(TypoCorpus &corpus, TypoLine &wrong, std::size_t folds)
{
    TypoLine corrected = wrong;
    corrected.kind = TypoLine::Kind::Corrected;
    corrected.text[wrong.at] = wrong.right;
    corrected.at = -1;
    corrected.only = {std::max<qsizetype>(0, wrong.at - 3), std::min(wrong.text.size(), wrong.at + 4)};
    wrong.fold = corrected.fold = foldOf(corrected.text, folds);
    corpus.lines.push_back(corrected);
}

/// How often a slip of this kind is made, against the others.
double frequency(std::uint16_t ways)
{
    double result = 0;
    result += ways & SameTone ? 3 : ways & SameSyllable ? 2 : ways & NearSyllable ? 0.4 : 0;
    result += ways & OftenConfused ? 2 : 0;
    result += ways & SamePhonetic ? 1 : 0;
    result += (ways & NearCangjie) && (ways & NearStrokes) ? 0.3 : ways & (NearCangjie | NearStrokes) ? 0.05 : 0;
    return result;
}

/// A copy of a sentence with another character at a random place; nothing where none can stand there.
std::optional<TypoLine> slipIn(const TypoLine &line, const TypoSources &sources, std::mt19937 &random)
{
    if (line.text.isEmpty())
        return {};
    const qsizetype place = qsizetype(random() % std::size_t(line.text.size()));
    const Span sentence = sentenceAt(line.text, place);
    const std::span<const Confusable> others = sources.confusables->of(line.text[place].unicode());
    std::vector<double> weights;
    for (const Confusable &other : others) {
        const QChar c(other.character);
        weights.push_back(frequency(other.ways)
                          * std::pow(10, 0.8 * sources.language->logProbability(QStringView(&c, 1))));
    }
    if (others.empty() || sentence.isEmpty())
        return {};
    std::discrete_distribution<std::size_t> choose(weights.begin(), weights.end());
    TypoLine made = line;
    made.kind = TypoLine::Kind::Made;
    made.text = sentence.of(line.text).toString();
    made.at = place - sentence.begin;
    made.right = made.text[made.at];
    made.only = {made.at, made.at + 1};
    made.text[made.at] = QChar(others[choose(random)].character);
    made.group = u"made"_s;
    made.article = -1;
    return made;
}

} // namespace

QString TypoCorpus::description() const
{
    std::map<TypoLine::Kind, qint64> count;
    qint64 characters = 0;
    for (const TypoLine &line : lines) {
        ++count[line.kind];
        characters += line.kind == TypoLine::Kind::Clean ? line.text.size() : 0;
    }
    return u"%1 characters of clean news with %2 slips made in them, %3 sentences with a wrong character, %4 right ones"_s
        .arg(characters)
        .arg(count[TypoLine::Kind::Made])
        .arg(count[TypoLine::Kind::Wrong])
        .arg(count[TypoLine::Kind::Right]);
}

TypoCorpus readCorpus(const QString &cleanFolder, const QString &labelledFile, std::size_t folds)
{
    TypoCorpus corpus;
    const QFileInfoList files = QDir(cleanFolder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        QStringList paragraphs;
        for (const QString &line : linesOf(file.filePath(), Qt::KeepEmptyParts)) {
            if (!line.isEmpty()) {
                paragraphs.append(line);
                continue;
            }
            addArticle(corpus, paragraphs, file.completeBaseName(), folds);
            paragraphs.clear();
        }
        addArticle(corpus, paragraphs, file.completeBaseName(), folds);
    }
    if (labelledFile.isEmpty())
        return corpus;
    for (const QString &line : linesOf(labelledFile, Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        TypoLine read{.text = fields[0], .kind = TypoLine::Kind::Right, .fold = foldOf(fields[0], folds)};
        if (fields.size() >= 4) {
            read.kind = TypoLine::Kind::Wrong;
            read.at = fields[1].toLongLong();
            read.right = fields[2].front();
            read.group = fields[3];
        }
        if (read.kind == TypoLine::Kind::Wrong)
            addCorrected(corpus, read, folds);
        corpus.lines.push_back(read);
    }
    return corpus;
}

void addMadeSlips(TypoCorpus &corpus, int count, const TypoSources &sources)
{
    std::mt19937 random(20);
    std::vector<std::size_t> clean;
    for (std::size_t i = 0; i < corpus.lines.size(); ++i) {
        if (corpus.lines[i].kind == TypoLine::Kind::Clean || corpus.lines[i].kind == TypoLine::Kind::Right)
            clean.push_back(i);
    }
    while (count > 0 && !clean.empty()) {
        const std::optional<TypoLine> made = slipIn(corpus.lines[clean[random() % clean.size()]], sources, random);
        if (!made)
            continue;
        corpus.lines.push_back(*made);
        --count;
    }
}

} // namespace galley::training
