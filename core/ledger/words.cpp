#include "core/ledger/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QStringList longestFirst(QStringList words)
{
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    return words;
}

QSet<QString> setOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

LedgerWords loaded()
{
    QFile file(u":/galley/language/ledger.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("The program was built without ledger.json");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto list = [&json](QLatin1StringView key) {
        return longestFirst(json[key].toString().split(u' ', Qt::SkipEmptyParts));
    };

    LedgerWords words;
    QStringList phrases;
    const auto cue = [&](NameCue is, const QStringList &of) {
        for (const QString &word : of) {
            words.cues.append({is, word});
            phrases.append(word);
        }
    };
    words.titles = list("titles"_L1);
    words.titlesAfter = list("titles-after"_L1);
    words.said = list("said"_L1);
    const QStringList provinces = list("provinces"_L1);
    const QStringList countries = list("countries"_L1);
    cue(NameCue::Title, words.titles);
    cue(NameCue::TitleAfter, words.titlesAfter);
    cue(NameCue::Said, words.said);
    cue(NameCue::Body, list("bodies"_L1));
    cue(NameCue::Firm, list("firms"_L1));
    cue(NameCue::Trade, list("trades"_L1));
    cue(NameCue::Stop, list("stops"_L1));
    cue(NameCue::Place, provinces + list("cities"_L1) + countries);
    words.finder = PhraseFinder(phrases);

    words.beforeTitle = longestFirst(list("before-title"_L1) + words.titles);
    words.afterName = longestFirst(list("after-name"_L1) + words.said);
    words.legal = list("legal"_L1);
    words.publicHeads = list("public"_L1);
    words.beforePlace = list("before-place"_L1);
    words.measures = list("measures"_L1);
    words.firmsAlone = setOf(list("firms-alone"_L1));
    words.seldomSurnames = json["seldom-surnames"_L1].toString();
    words.noNames = setOf(list("no-name"_L1));
    words.provinces = setOf(provinces);
    words.countries = setOf(countries);
    words.onlyInFull = setOf(list("only-in-full"_L1));
    words.notInPlace = setOf(list("no-place"_L1));
    words.insideBodies = setOf(list("inside-bodies"_L1));
    return words;
}

} // namespace

const LedgerWords &ledgerWords()
{
    static const LedgerWords words = loaded();
    return words;
}

qsizetype wordAt(const QStringList &words, QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const auto found = std::ranges::find_if(words, [rest](const QString &word) { return rest.startsWith(word); });
    return found == words.end() ? 0 : found->size();
}

qsizetype wordBefore(const QStringList &words, QStringView text, qsizetype at)
{
    const QStringView left = text.first(at);
    const auto found = std::ranges::find_if(words, [left](const QString &word) { return left.endsWith(word); });
    return found == words.end() ? 0 : found->size();
}

} // namespace galley
