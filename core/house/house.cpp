#include "core/house/house.h"

#include "core/base/embedded.h"

#include <QJsonArray>

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
    const QString path = u"house/starter.json"_s;
    const QJsonObject json = embedded::required(embedded::object(path));
    const QJsonObject credit = json["credit"_L1].toObject();

    House house;
    house.name = json["name"_L1].toString();
    house.creditNeedsVerb = credit["needs-verb"_L1].toBool();
    house.creditVerbs = embedded::required(embedded::strings(credit, u"verbs"_s, path));
    const QJsonObject features = json["byline-features"_L1].toObject();
    for (auto it = features.begin(); it != features.end(); ++it)
        house.bylineFeatures.insert(it.key(), textsOf(it.value().toObject()));
    for (const QJsonValue word : json["words"_L1].toArray())
        house.words.append(word.toString());
    house.datelineDays = json["dateline-days"_L1].toInt();
    const QJsonObject roster = json["roster"_L1].toObject();
    for (const QJsonValue member : roster["staff"_L1].toArray())
        house.staff.append({member["name"_L1].toString(), member["office"_L1].toString()});
    for (const QJsonValue official : roster["officials"_L1].toArray())
        house.officials.append({official["name"_L1].toString(), official["title"_L1].toString()});
    return house;
}

} // namespace galley
