#pragma once

#include "core/approval/certificate.h"

#include <QJsonObject>

/// Keys and certificates in their stored form: bytes in base64, times in milliseconds since 1970-01-01 UTC. Private to
/// core/approval. read() is false where the form is another.
namespace galley {

QJsonValue json(const QByteArray &value);
QJsonValue json(const PublicKey &value);
QJsonValue json(const SealedKey &value);
QJsonValue json(const Certificate &value);
QJsonValue json(PersonId value);

bool read(const QJsonValue &json, QByteArray &value);
bool read(const QJsonValue &json, PublicKey &value);
bool read(const QJsonValue &json, SealedKey &value);
bool read(const QJsonValue &json, Certificate &value);
bool read(const QJsonValue &json, PersonId &value);

} // namespace galley
