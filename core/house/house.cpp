#include "core/house/house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QStringList listOf(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue text : array.toArray())
        list.append(text.toString());
    return list;
}

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
    house.creditVerbs = listOf(credit["verbs"_L1]);
    const QJsonObject features = json["byline-features"_L1].toObject();
    for (auto it = features.begin(); it != features.end(); ++it)
        house.bylineFeatures.insert(it.key(), textsOf(it.value().toObject()));
    house.datelineDays = json["dateline-days"_L1].toInt();
    const QJsonObject roster = json["roster"_L1].toObject();
    for (const QJsonValue member : roster["staff"_L1].toArray())
        house.staff.append({member["name"_L1].toString(), member["office"_L1].toString()});
    for (const QJsonValue official : roster["officials"_L1].toArray())
        house.officials.append({official["name"_L1].toString(), official["title"_L1].toString()});
    return house;
}

} // namespace galley
