#include "core/language/wordclasses.h"

#include "core/base/embedded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Takes entries out of one file and remembers the first that is missing.
class Reader
{
public:
    Reader(QJsonObject from, QString path)
        : m_from(std::move(from))
        , m_path(std::move(path))
    {
    }

    CharacterSet characters(const QString &key)
    {
        const QString text = m_from[key].toString();
        if (text.isEmpty())
            m_wrong = m_wrong.isEmpty() ? key : m_wrong;
        return CharacterSet(text);
    }

    QStringList words(const QString &key)
    {
        const Result<QStringList> list = embedded::strings(m_from, key, m_path);
        if (!list)
            m_wrong = m_wrong.isEmpty() ? key : m_wrong;
        return list.value_or(QStringList());
    }

    QHash<QChar, QString> byCharacter(const QString &key)
    {
        QHash<QChar, QString> all;
        const QJsonObject object = m_from[key].toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all.insert(it.key().at(0), it->toString());
        if (all.isEmpty())
            m_wrong = m_wrong.isEmpty() ? key : m_wrong;
        return all;
    }

    Result<> done() const
    {
        if (!m_wrong.isEmpty())
            return embedded::wrongEntry(m_path, m_wrong);
        return {};
    }

private:
    QJsonObject m_from;
    QString m_path;
    QString m_wrong;
};

const auto namesPath = u"language/names.json"_s;
const auto surnamesPath = u"language/surnames.json"_s;
const auto grammarPath = u"language/grammar.json"_s;

QSet<QString> setOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

Result<> readNames(Reader names, WordClasses &classes)
{
    classes.doubledGivenNames = names.characters(u"doubledGivenNames"_s);
    classes.transliteration = names.characters(u"transliteration"_s);
    classes.doubledNames = names.words(u"doubledNames"_s);
    classes.titles = names.words(u"titles"_s);
    classes.sayings = names.words(u"sayings"_s);
    return names.done();
}

Result<> readSurnames(Reader surnames, WordClasses &classes)
{
    classes.commonSurnames = surnames.characters(u"common"_s);
    classes.surnames = surnames.characters(u"rare"_s).with(classes.commonSurnames);
    classes.compoundSurnames = setOf(surnames.words(u"compound"_s));
    return surnames.done();
}

Result<> readGrammar(Reader grammar, WordClasses &classes)
{
    classes.numerals = grammar.characters(u"numerals"_s);
    classes.measureWords = grammar.characters(u"measureWords"_s);
    classes.functionCharacters = grammar.characters(u"functionCharacters"_s);
    classes.heads = grammar.characters(u"heads"_s);
    classes.officeEndings = grammar.characters(u"officeEndings"_s);
    classes.kin = grammar.characters(u"kin"_s);
    classes.afterTrying = grammar.characters(u"afterTrying"_s);
    classes.beforeDone = grammar.characters(u"beforeDone"_s);
    classes.tryingVerbs = setOf(grammar.words(u"tryingVerbs"_s));
    classes.sounds = setOf(grammar.words(u"sounds"_s));
    classes.series = grammar.byCharacter(u"series"_s);
    return grammar.done();
}

Result<WordClasses> classesOf(const Result<QJsonObject> &names, const Result<QJsonObject> &surnames,
                              const Result<QJsonObject> &grammar)
{
    for (const Result<QJsonObject> *each : {&names, &surnames, &grammar})
        if (!*each)
            return std::unexpected(each->error());
    WordClasses classes;
    for (const Result<> &done :
         {readNames({*names, namesPath}, classes), readSurnames({*surnames, surnamesPath}, classes),
          readGrammar({*grammar, grammarPath}, classes)})
        if (!done)
            return std::unexpected(done.error());
    return classes;
}

} // namespace

CharacterSet::CharacterSet(QStringView characters)
{
    for (const QChar c : characters)
        m_members.set(c.unicode());
}

CharacterSet CharacterSet::with(const CharacterSet &other) const
{
    CharacterSet both = *this;
    both.m_members |= other.m_members;
    return both;
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
    return std::make_shared<WordClasses>(embedded::required(
        classesOf(embedded::object(namesPath), embedded::object(surnamesPath), embedded::object(grammarPath))));
}

Result<WordClasses> wordClassesFrom(const QByteArray &names, const QByteArray &surnames, const QByteArray &grammar)
{
    return classesOf(embedded::objectFrom(names, namesPath), embedded::objectFrom(surnames, surnamesPath),
                     embedded::objectFrom(grammar, grammarPath));
}

} // namespace galley
