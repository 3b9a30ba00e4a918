#include "core/recognise/pattern.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley::shapes {

namespace {

QHash<QString, QStringList> readLists()
{
    QFile file(u":/galley/language/line-words.json"_s);
    QHash<QString, QStringList> lists;
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll())["words"_L1].toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QStringList &list = lists[it.key()];
        for (const QJsonValue word : it.value().toArray())
            list.append(word.toString());
    }
    return lists;
}

} // namespace

QRegularExpression pattern(const QString &text)
{
    QRegularExpression result(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!result.isValid())
        qFatal("%s: %s", qUtf8Printable(result.errorString()), qUtf8Printable(text));
    result.optimize();
    return result;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return text.size() <= longestShape && expression.matchView(text).hasMatch();
}

bool startsWith(const QRegularExpression &expression, QStringView text)
{
    return expression
        .matchView(text.first(std::min(text.size(), window)), 0, QRegularExpression::NormalMatch,
                   QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool endsWith(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text.last(std::min(text.size(), window))).hasMatch();
}

const QStringList &words(QLatin1StringView list)
{
    static const QHash<QString, QStringList> lists = readLists();
    const auto found = lists.constFind(QString(list));
    if (found == lists.cend())
        qFatal("line-words.json has no list \"%s\"", list.data());
    return *found;
}

QString anyOf(QLatin1StringView list)
{
    return u"(?:"_s % words(list).join(u'|') % u')';
}

const QString &office()
{
    static const QString text = u"(?:(?:"_s % anyOf("office-before"_L1) % u"|\\p{Han}{2,5}"_s % anyOf("paper-ending"_L1)
        % u")[ 　]*)*"_s % anyOf("office"_L1);
    return text;
}

} // namespace galley::shapes
