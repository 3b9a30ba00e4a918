#include "core/approval/keyjson.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QJsonArray roleNames(const PersonRoles &roles)
{
    QJsonArray names;
    for (const PersonRole role : roles)
        names.append(personRoleName(role));
    return names;
}

bool readRoles(const QJsonValue &json, PersonRoles &roles)
{
    const QJsonArray names = json.toArray();
    PersonRoles found;
    for (const auto &name : names) {
        const auto role = personRoleFromName(name.toString());
        if (!role)
            return false;
        found << *role;
    }
    roles = ordered(found);
    return json.isArray() && roles == found;
}

bool readText(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool readNumber(const QJsonValue &json, quint64 &value)
{
    const qint64 number = json.toInteger(-1);
    value = quint64(number);
    return number >= 0;
}

} // namespace

QJsonValue json(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}

QJsonValue json(const PublicKey &value)
{
    return json(value.bytes);
}

QJsonValue json(const SealedKey &value)
{
    return QJsonObject{{u"key"_s, json(value.key)},
                       {u"operations"_s, qint64(value.cost.operations)},
                       {u"memory"_s, qint64(value.cost.memory)},
                       {u"salt"_s, json(value.salt)},
                       {u"nonce"_s, json(value.nonce)},
                       {u"box"_s, json(value.box)},
                       {u"checksum"_s, json(value.checksum)}};
}

QJsonValue json(const Certificate &value)
{
    return QJsonObject{{u"person"_s, json(value.person)},           {u"name"_s, value.name},
                       {u"roles"_s, roleNames(value.roles)},        {u"key"_s, json(value.key)},
                       {u"from"_s, value.from.toMSecsSinceEpoch()}, {u"signature"_s, json(value.signature.bytes)}};
}

QJsonValue json(PersonId value)
{
    return value.toString();
}

bool read(const QJsonValue &json, QByteArray &value)
{
    auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    value = decoded.decoded;
    return json.isString() && bool(decoded);
}

bool read(const QJsonValue &json, PublicKey &value)
{
    return read(json, value.bytes) && !value.isNull();
}

bool read(const QJsonValue &json, SealedKey &value)
{
    return read(json["key"_L1], value.key) && readNumber(json["operations"_L1], value.cost.operations)
        && readNumber(json["memory"_L1], value.cost.memory) && read(json["salt"_L1], value.salt)
        && read(json["nonce"_L1], value.nonce) && read(json["box"_L1], value.box)
        && read(json["checksum"_L1], value.checksum);
}

bool read(const QJsonValue &json, Certificate &value)
{
    const QJsonValue from = json["from"_L1];
    value.from = QDateTime::fromMSecsSinceEpoch(from.toInteger(), QTimeZone::UTC);
    return from.isDouble() && read(json["person"_L1], value.person) && readText(json["name"_L1], value.name)
        && readRoles(json["roles"_L1], value.roles) && read(json["key"_L1], value.key)
        && read(json["signature"_L1], value.signature.bytes);
}

bool read(const QJsonValue &json, PersonId &value)
{
    value = PersonId::fromString(json.toString());
    return !value.isNull();
}

} // namespace galley
