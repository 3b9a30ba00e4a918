#include "core/recognise/linewords.h"

#include "core/base/embedded.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto path = u"language/line-words.json"_s;

Result<LineWords> lineWordsOf(const QJsonObject &json)
{
    LineWords all;
    const QJsonObject lists = json["words"_L1].toObject();
    for (const QString &name : lists.keys()) {
        const Result<QStringList> list = embedded::strings(lists, name, path);
        if (!list)
            return std::unexpected(list.error());
        all.words.insert(name, *list);
    }
    const QJsonObject sets = json["characters"_L1].toObject();
    for (const QString &name : sets.keys()) {
        const QString characters = sets[name].toString();
        if (characters.isEmpty())
            return embedded::wrongEntry(path, name);
        all.characters.insert(name, CharacterSet(characters));
    }
    return all;
}

const LineWords &lineWords()
{
    static const LineWords all = embedded::required(embedded::object(path).and_then(lineWordsOf));
    return all;
}

template<typename Value>
const Value &entry(const QHash<QString, Value> &entries, QLatin1StringView name)
{
    const auto found = entries.constFind(QString(name));
    if (found == entries.cend())
        embedded::fail(embedded::wrongEntry(path, QString(name)).error());
    return *found;
}

} // namespace

Result<LineWords> lineWordsFrom(const QByteArray &json)
{
    return embedded::objectFrom(json, path).and_then(lineWordsOf);
}

namespace shapes {

const QStringList &words(QLatin1StringView list)
{
    return entry(lineWords().words, list);
}

QString anyOf(QLatin1StringView list)
{
    return u"(?:"_s % words(list).join(u'|') % u')';
}

const CharacterSet &characters(QLatin1StringView set)
{
    return entry(lineWords().characters, set);
}

} // namespace shapes

} // namespace galley
