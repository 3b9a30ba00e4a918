#include "core/house/housefile.h"

#include "core/house/rowjson.h"

#include "core/base/embedded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTypes>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto schema = u"galley.house/1"_s;

QStringList listOf(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue text : array.toArray())
        list.append(text.toString());
    return list;
}

void readDecisions(const QJsonObject &json, House &house)
{
    const QJsonObject credit = json["credit"_L1].toObject();
    house.name = json["name"_L1].toString();
    house.precisionFloor = json["precision-floor"_L1].toDouble();
    house.creditNeedsVerb = credit["needs-verb"_L1].toBool();
    house.creditVerbs = listOf(credit["verbs"_L1]);
    house.datelineDays = json["dateline-days"_L1].toInt();
    house.leastResolution = json["least-resolution"_L1].toInt();
}

House starter()
{
    const QJsonObject json = embedded::required(embedded::object(u"house/starter.json"_s));
    return embedded::required(readHouse(QJsonDocument(json).toJson()));
}

} // namespace

QString firstRound(const House &house)
{
    const auto first = std::ranges::min_element(house.rounds, {}, &ReadingRound::order);
    return first == house.rounds.end() ? QString() : first->name;
}

House starterHouse()
{
    static const House house = starter();
    return house;
}

Result<QJsonObject> houseJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Code::Corrupt, QT_TRANSLATE_NOOP("core", "It is no JSON: at byte %1, %2."),
                       {QString::number(error.offset), error.errorString()});
    if (json["schema"_L1].toString() != schema)
        return failure(Error::Code::Unsupported,
                       QT_TRANSLATE_NOOP("core", "It holds no house data of a kind that this program knows (%1)."),
                       {schema});
    return json;
}

Result<House> readHouse(const QByteArray &bytes)
{
    const Result<QJsonObject> json = houseJson(bytes);
    if (!json)
        return std::unexpected(json.error());
    House house;
    readDecisions(*json, house);
    return importHouse(bytes, house, {}).transform([&](const HouseImport &tables) {
        return changed(std::move(house), tables.change);
    });
}

QByteArray writeHouse(const House &house)
{
    QJsonObject json{{u"schema"_s, schema},
                     {u"name"_s, house.name},
                     {u"precision-floor"_s, house.precisionFloor},
                     {u"credit"_s,
                      QJsonObject{{u"needs-verb"_s, house.creditNeedsVerb},
                                  {u"verbs"_s, QJsonArray::fromStringList(house.creditVerbs)}}},
                     {u"dateline-days"_s, house.datelineDays},
                     {u"least-resolution"_s, house.leastResolution}};
    for (int i = 0; i < houseTableCount; ++i) {
        const auto table = HouseTable(i);
        QJsonArray rows;
        for (qsizetype row = 0; row < entryCount(house, table); ++row)
            rows.append(rowJson(table, entryAt(house, table, row)));
        json[tableName(table)] = rows;
    }
    return QJsonDocument(json).toJson();
}

} // namespace galley
