#include "core/language/wordclasses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QJsonObject embedded(const QString &name)
{
    QFile file(u":/galley/language/"_s + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("The program was built without %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

CharacterSet characters(const QJsonObject &from, QLatin1StringView key)
{
    return CharacterSet(from[key].toString());
}

QSet<QString> words(const QJsonObject &from, QLatin1StringView key)
{
    QSet<QString> result;
    const QJsonArray array = from[key].toArray();
    for (const QJsonValue &word : array)
        result.insert(word.toString());
    return result;
}

} // namespace

CharacterSet::CharacterSet(QStringView characters)
{
    for (const QChar c : characters)
        m_members.set(c.unicode());
}

bool CharacterSet::containsAll(QStringView text) const
{
    return std::ranges::all_of(text, [this](QChar c) { return contains(c); });
}

bool WordClasses::endsInSurname(QStringView left) const
{
    if (left.isEmpty())
        return false;
    return surnames.contains(left.back())
        || compoundSurnames.contains(left.last(std::min<qsizetype>(2, left.size())).toString());
}

std::shared_ptr<const WordClasses> chineseWordClasses()
{
    const QJsonObject names = embedded(u"names.json"_s);
    const QJsonObject surnames = embedded(u"surnames.json"_s);
    const QJsonObject grammar = embedded(u"grammar.json"_s);
    auto classes = std::make_shared<WordClasses>();
    classes->surnames = characters(surnames, "single"_L1);
    classes->doubledGivenNames = characters(names, "doubledGivenNames"_L1);
    classes->transliteration = characters(names, "transliteration"_L1);
    classes->compoundSurnames = words(surnames, "compound"_L1);
    classes->numerals = characters(grammar, "numerals"_L1);
    classes->measureWords = characters(grammar, "measureWords"_L1);
    classes->functionCharacters = characters(grammar, "functionCharacters"_L1);
    classes->heads = characters(grammar, "heads"_L1);
    classes->kin = characters(grammar, "kin"_L1);
    classes->tryingVerbs = words(grammar, "tryingVerbs"_L1);
    classes->sounds = words(grammar, "sounds"_L1);
    classes->doubledNames = words(names, "doubledNames"_L1).values();
    classes->titles = words(names, "titles"_L1).values();
    classes->sayings = words(names, "sayings"_L1).values();
    const QJsonObject series = grammar["series"_L1].toObject();
    for (auto it = series.begin(); it != series.end(); ++it)
        classes->series.insert(it.key().at(0), it->toString());
    return classes;
}

} // namespace galley
