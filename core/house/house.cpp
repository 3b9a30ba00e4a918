#include "core/house/house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

House starterHouse()
{
    QFile file(u":/galley/house/starter.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject credit = json["credit"_L1].toObject();

    House house;
    house.name = json["name"_L1].toString();
    house.creditNeedsVerb = credit["needs-verb"_L1].toBool();
    for (const QJsonValue verb : credit["verbs"_L1].toArray())
        house.creditVerbs.append(verb.toString());
    const QJsonObject features = json["byline-features"_L1].toObject();
    for (auto it = features.begin(); it != features.end(); ++it)
        house.bylineFeatures.insert(it.key(), textsOf(it.value().toObject()));
    for (const QJsonValue word : json["words"_L1].toArray())
        house.words.append(word.toString());
    return house;
}

} // namespace galley
